import type { places as english } from '../en/places.js';

export const places: typeof english = {
  astana: 'Астана',
  beijing: 'Пекин',
  bishkek: 'Бишкек',
  dushanbe: 'Душанбе',
  moscow: 'Москва',
  'new-delhi': 'Нью-Дели',
  qingdao: 'Циндао',
  'saint-petersburg': 'Санкт-Петербург',
  samarkand: 'Самарканд',
  shanghai: 'Шанхай',
  tashkent: 'Ташкент',
  tianjin: 'Тяньцзинь',
  ufa: 'Уфа',
  yekaterinburg: 'Екатеринбург',
};
