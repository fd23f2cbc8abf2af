import type { documentCard } from '../en/document-card.js';

export const words: typeof documentCard = {
  kicker: '{type}',
  lede: '{date} · {number} заседание, {place}',
  titleIn: 'Название ({language} язык)',
  fullTitle: 'Полное название',
  further: 'Названия, темы и форма',
  press: 'в изложении прессы',
  ours: 'наш перевод',
  described: 'Название описательное: это не заголовок документа.',
  period: 'Статус',
  themes: 'Темы',
  form: 'Форма',
  text: 'Текст',
  followUp: 'С тех пор',
  note: 'Примечание',
  chain: 'Предыдущие и следующие документы',
  others: {
    one: 'Ещё # документ',
    few: 'Ещё # документа',
    many: 'Ещё # документов',
    other: 'Ещё # документа',
  },
};
