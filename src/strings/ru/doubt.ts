import type { doubt as english } from '../en/doubt.js';

export const doubt: typeof english = {
  differ: 'Источники расходятся',
  open: 'Открытый вопрос',
};
