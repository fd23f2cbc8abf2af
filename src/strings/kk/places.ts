import type { places as english } from '../en/places.js';

export const places: typeof english = {
  astana: 'Астана',
  beijing: 'Бейжің',
  bishkek: 'Бішкек',
  dushanbe: 'Душанбе',
  moscow: 'Мәскеу',
  'new-delhi': 'Нью-Дели',
  qingdao: 'Циндао',
  'saint-petersburg': 'Санкт-Петербург',
  samarkand: 'Самарқанд',
  shanghai: 'Шанхай',
  tashkent: 'Ташкент',
  tianjin: 'Тяньцзинь',
  ufa: 'Уфа',
  yekaterinburg: 'Екатеринбург',
};
