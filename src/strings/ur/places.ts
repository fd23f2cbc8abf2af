import type { places as english } from '../en/places.js';

export const places: typeof english = {
  astana: 'آستانہ',
  beijing: 'بیجنگ',
  bishkek: 'بشکیک',
  dushanbe: 'دوشنبے',
  moscow: 'ماسکو',
  'new-delhi': 'نئی دہلی',
  qingdao: 'چنگ ڈاؤ',
  'saint-petersburg': 'سینٹ پیٹرزبرگ',
  samarkand: 'سمرقند',
  shanghai: 'شنگھائی',
  tashkent: 'تاشقند',
  tianjin: 'تیانجن',
  ufa: 'اوفا',
  yekaterinburg: 'یکاترنبرگ',
};
