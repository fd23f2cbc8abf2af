import type { documentCard as english } from '../en/document-card.js';

export const words: typeof english = {
  kicker: '{type}',
  lede: '{date} · {number}жыйын, {place}',
  titleIn: 'Аталышы ({language})',
  fullTitle: 'Толук аталышы',
  further: 'Аталыштары, темалары жана түрү',
  press: 'басма сөздөгү варианты',
  ours: 'котормосу биздики',
  described: 'Сыпаттама аталыш, документтин өз аталышы эмес.',
  period: 'Мөөнөтү',
  themes: 'Темалары',
  form: 'Кантип кабыл алынды',
  text: 'Тексти',
  followUp: 'Андан бери',
  note: 'Эскертүү',
  chain: 'Мурдагысы жана кийинкиси',
  others: {
    one: 'Дагы # документ',
    other: 'Дагы # документ',
  },
};
