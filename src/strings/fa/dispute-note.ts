import type { disputeNote as english } from '../en/dispute-note.js';

export const words: typeof english = {
  differ: 'اختلاف منابع',
  open: 'پرسش باز',
  legend: 'اختلاف منابع یا پرسش باز؛ نشان، توضیح را باز می‌کند',
};
