import type { disputeNote as english } from '../en/dispute-note.js';

export const words: typeof english = {
  differ: 'Крыніцы разыходзяцца',
  open: 'Адкрытае пытанне',
  legend: 'крыніцы разыходзяцца або пытанне адкрытае; знак адкрывае тлумачэнне',
};
