import type { documentTypes as english } from '../en/document-types.js';

export const words: typeof english = {
  'action-plan': 'План',
  agreement: 'Макулдашуу',
  charter: 'Хартия',
  concept: 'Концепция',
  convention: 'Конвенция',
  decision: 'Чечим',
  declaration: 'Декларация',
  initiative: 'Демилге',
  memorandum: 'Меморандум',
  programme: 'Программа',
  regulation: 'Жобо',
  report: 'Баяндама',
  statement: 'Билдирүү',
  strategy: 'Стратегия',
  treaty: 'Келишим',
};
