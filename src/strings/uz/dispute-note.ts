import type { disputeNote as english } from '../en/dispute-note.js';

export const words: typeof english = {
  differ: 'Manbalarda farq bor',
  open: 'Ochiq masala',
  legend: 'manbalarda farq bor yoki masala ochiq; belgi bosilsa, izoh ochiladi',
};
