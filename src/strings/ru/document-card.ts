import type { documentCard } from '../en/document-card.js';

export const words: typeof documentCard = {
  kicker: '{type}',
  lede: '{date} · {number} заседание, {place}',
  titleIn: 'Язык: {language}',
  fullTitle: 'Полное название',
  further: 'Названия, темы и форма',
  press: 'в изложении прессы',
  ours: 'наш перевод',
  described: 'Название описывает текст и не является его заголовком.',
  period: 'Срок',
  themes: 'Темы',
  form: 'Форма',
  text: 'Текст',
  followUp: 'С тех пор',
  note: 'Примечание',
  chain: 'До и после',
  others: {
    one: 'Ещё # документ',
    few: 'Ещё # документа',
    many: 'Ещё # документов',
    other: 'Ещё # документа',
  },
};
