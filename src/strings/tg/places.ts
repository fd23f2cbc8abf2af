import type { places as english } from '../en/places.js';

export const places: typeof english = {
  astana: 'Остона',
  beijing: 'Пекин',
  bishkek: 'Бишкек',
  dushanbe: 'Душанбе',
  moscow: 'Москва',
  'new-delhi': 'Деҳлии Нав',
  qingdao: 'Синдао',
  'saint-petersburg': 'Санкт-Петербург',
  samarkand: 'Самарқанд',
  shanghai: 'Шанхай',
  tashkent: 'Тошканд',
  tianjin: 'Тянҷин',
  ufa: 'Уфа',
  yekaterinburg: 'Екатеринбург',
};
