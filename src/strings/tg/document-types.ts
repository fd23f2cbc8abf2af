import type { documentTypes as english } from '../en/document-types.js';

export const words: typeof english = {
  'action-plan': 'Нақша',
  agreement: 'Созишнома',
  charter: 'Хартия',
  concept: 'Консепсия',
  convention: 'Конвенсия',
  decision: 'Қарор',
  declaration: 'Эъломия',
  initiative: 'Ташаббус',
  memorandum: 'Ёддошт',
  programme: 'Барнома',
  regulation: 'Низомнома',
  report: 'Ҳисобот',
  statement: 'Изҳорот',
  strategy: 'Стратегия',
  treaty: 'Аҳднома',
};
