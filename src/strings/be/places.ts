import type { places as english } from '../en/places.js';

export const places: typeof english = {
  astana: 'Астана',
  beijing: 'Пекін',
  bishkek: 'Бішкек',
  dushanbe: 'Душанбэ',
  moscow: 'Масква',
  'new-delhi': 'Нью-Дэлі',
  qingdao: 'Ціндао',
  'saint-petersburg': 'Санкт-Пецярбург',
  samarkand: 'Самарканд',
  shanghai: 'Шанхай',
  tashkent: 'Ташкент',
  tianjin: 'Цяньцзінь',
  ufa: 'Уфа',
  yekaterinburg: 'Екацярынбург',
};
