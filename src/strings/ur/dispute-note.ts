import type { disputeNote as english } from '../en/dispute-note.js';

export const words: typeof english = {
  differ: 'مآخذ میں اختلاف',
  open: 'حل طلب سوال',
  legend: 'مآخذ میں اختلاف ہے یا سوال حل طلب ہے؛ نشان سے وضاحت کھلتی ہے',
};
