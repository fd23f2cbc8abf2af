import type { places as english } from '../en/places.js';

export const places: typeof english = {
  astana: 'अस्ताना',
  beijing: 'बीजिंग',
  bishkek: 'बिश्केक',
  dushanbe: 'दुशांबे',
  moscow: 'मॉस्को',
  'new-delhi': 'नई दिल्ली',
  qingdao: 'किंगदाओ',
  'saint-petersburg': 'सेंट पीटर्सबर्ग',
  samarkand: 'समरकंद',
  shanghai: 'शंघाई',
  tashkent: 'ताशकंद',
  tianjin: 'तियानजिन',
  ufa: 'ऊफ़ा',
  yekaterinburg: 'येकातेरिनबर्ग',
};
