import type { disputeNote as english } from '../en/dispute-note.js';

export const words: typeof english = {
  differ: 'Ихтилофи манбаъҳо',
  open: 'Саволи кушода',
  legend: 'манбаъҳо ихтилоф доранд ё савол кушода аст; аломат шарҳро мекушояд',
};
