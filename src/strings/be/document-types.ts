import type { documentTypes as english } from '../en/document-types.js';

export const words: typeof english = {
  'action-plan': 'План',
  agreement: 'Пагадненне',
  charter: 'Хартыя',
  concept: 'Канцэпцыя',
  convention: 'Канвенцыя',
  decision: 'Рашэнне',
  declaration: 'Дэкларацыя',
  initiative: 'Ініцыятыва',
  memorandum: 'Мемарандум',
  programme: 'Праграма',
  regulation: 'Палажэнне',
  report: 'Даклад',
  statement: 'Заява',
  strategy: 'Стратэгія',
  treaty: 'Дагавор',
};
