import type { disputeNote as english } from '../en/dispute-note.js';

export const disputeNote: typeof english = {
  differ: 'Источники расходятся',
  open: 'Открытый вопрос',
  legend: 'источники расходятся или вопрос открыт; знак открывает пояснение',
};
