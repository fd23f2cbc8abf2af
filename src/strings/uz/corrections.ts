import type { corrections as english } from '../en/corrections.js';

export const words: typeof english = {
  title: 'sco-elements faktlariga tuzatishlar',
  subtitle: 'Avvalgi nashrda xato berilgan faktlar.',
  was: '{edition} nashrida shunday deyilgan: {text}',
  is: 'Toʻgʻrisi: {text}',
  why: 'Sababi: {text}',
  sources: 'Manbalar: {text}',
};
