import type { documentTypes as english } from '../en/document-types.js';

export const words: typeof english = {
  'action-plan': 'Жоспар',
  agreement: 'Келісім',
  charter: 'Хартия',
  concept: 'Тұжырымдама',
  convention: 'Конвенция',
  decision: 'Шешім',
  declaration: 'Декларация',
  initiative: 'Бастама',
  memorandum: 'Меморандум',
  programme: 'Бағдарлама',
  regulation: 'Ереже',
  report: 'Баяндама',
  statement: 'Мәлімдеме',
  strategy: 'Стратегия',
  treaty: 'Шарт',
};
