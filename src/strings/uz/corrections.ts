import type { corrections as english } from '../en/corrections.js';

export const words: typeof english = {
  mark: 'Tuzatilgan sana: {date}.',
  legend: 'keyin tuzatilgan',
  about: '{topic}.',
  said: 'Maʼlumotlar toʻplamida ({edition}) shunday deyilgan: {text}',
  title: 'sco-elements faktlariga tuzatishlar',
  subtitle: 'Avvalgi nashrda xato berilgan faktlar.',
  was: '{edition} nashrida shunday deyilgan: {text}',
  is: 'Toʻgʻrisi: {text}',
  why: 'Sababi: {text}',
  sources: 'Manbalar: {text}',
};
