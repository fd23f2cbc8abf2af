// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2026-bishkek.ts`, each below the English one. */
export const texts: Texts = {
  // Sadyr Japarov
  '1227kq1': 'Садыр Жапаров',
  // President of Kyrgyzstan
  a9ta0: 'Кыргызстандын президенти',
  // 25 years of the SCO: together towards sustainable peace, development and prosperity
  '139ca3d': 'ШКУга 25 жыл: туруктуу тынчтыкты, өнүгүүнү жана гүлдөп-өсүүнү көздөй бирге',
};
