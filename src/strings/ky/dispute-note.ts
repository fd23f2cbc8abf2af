import type { disputeNote as english } from '../en/dispute-note.js';

export const words: typeof english = {
  differ: 'Булактар ар башка',
  open: 'Ачык маселе',
  legend: 'булактар ар башка же маселе ачык; белги түшүндүрмөнү ачат',
};
