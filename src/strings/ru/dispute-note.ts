import type { disputeNote as english } from '../en/dispute-note.js';

export const words: typeof english = {
  differ: 'Источники расходятся',
  open: 'Открытый вопрос',
  legend: 'источники расходятся или вопрос открыт; знак открывает пояснение',
};
