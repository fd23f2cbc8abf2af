import type { documentTypes as english } from '../en/document-types.js';

export const words: typeof english = {
  'action-plan': 'Reja',
  agreement: 'Bitim',
  charter: 'Xartiya',
  concept: 'Konsepsiya',
  convention: 'Konvensiya',
  decision: 'Qaror',
  declaration: 'Deklaratsiya',
  initiative: 'Tashabbus',
  memorandum: 'Memorandum',
  programme: 'Dastur',
  regulation: 'Nizom',
  report: 'Hisobot',
  statement: 'Bayonot',
  strategy: 'Strategiya',
  treaty: 'Shartnoma',
};
