import type { SummitPlaceId } from '../../data/ids.js';

/** Cities where summits were held, by their names at the time. */
export const places: Record<SummitPlaceId, string> = {
  astana: 'Astana',
  beijing: 'Beijing',
  bishkek: 'Bishkek',
  dushanbe: 'Dushanbe',
  moscow: 'Moscow',
  'new-delhi': 'New Delhi',
  qingdao: 'Qingdao',
  'saint-petersburg': 'Saint Petersburg',
  samarkand: 'Samarkand',
  shanghai: 'Shanghai',
  tashkent: 'Tashkent',
  tianjin: 'Tianjin',
  ufa: 'Ufa',
  yekaterinburg: 'Yekaterinburg',
};
