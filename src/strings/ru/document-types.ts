import type { documentTypes as english } from '../en/document-types.js';

export const words: typeof english = {
  'action-plan': 'План',
  agreement: 'Соглашение',
  charter: 'Хартия',
  concept: 'Концепция',
  convention: 'Конвенция',
  decision: 'Решение',
  declaration: 'Декларация',
  initiative: 'Инициатива',
  memorandum: 'Меморандум',
  programme: 'Программа',
  regulation: 'Положение',
  report: 'Доклад',
  statement: 'Заявление',
  strategy: 'Стратегия',
  treaty: 'Договор',
};
