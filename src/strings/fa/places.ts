import type { places as english } from '../en/places.js';

export const places: typeof english = {
  astana: 'آستانه',
  beijing: 'پکن',
  bishkek: 'بیشکک',
  dushanbe: 'دوشنبه',
  moscow: 'مسکو',
  'new-delhi': 'دهلی نو',
  qingdao: 'چینگدائو',
  'saint-petersburg': 'سن‌پترزبورگ',
  samarkand: 'سمرقند',
  shanghai: 'شانگهای',
  tashkent: 'تاشکند',
  tianjin: 'تیانجین',
  ufa: 'اوفا',
  yekaterinburg: 'یکاترینبورگ',
};
