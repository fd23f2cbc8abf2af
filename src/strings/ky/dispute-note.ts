import type { disputeNote as english } from '../en/dispute-note.js';

export const words: typeof english = {
  differ: 'Булактар дал келбейт',
  open: 'Ачык маселе',
  legend: 'булактар дал келбейт же маселе ачык; белги түшүндүрмөнү ачат',
};
