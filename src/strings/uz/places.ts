import type { places as english } from '../en/places.js';

export const places: typeof english = {
  astana: 'Ostona',
  beijing: 'Pekin',
  bishkek: 'Bishkek',
  dushanbe: 'Dushanbe',
  moscow: 'Moskva',
  'new-delhi': 'Nyu-Dehli',
  qingdao: 'Sindao',
  'saint-petersburg': 'Sankt-Peterburg',
  samarkand: 'Samarqand',
  shanghai: 'Shanxay',
  tashkent: 'Toshkent',
  tianjin: 'Tyanszin',
  ufa: 'Ufa',
  yekaterinburg: 'Yekaterinburg',
};
