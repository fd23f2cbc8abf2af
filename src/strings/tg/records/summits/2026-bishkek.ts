// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2026-bishkek.ts`, each below the English one. */
export const texts: Texts = {
  // Sadyr Japarov
  '1227kq1': 'Садир Жапаров',
  // President of Kyrgyzstan
  a9ta0: 'президенти Қирғизистон',
  // 25 years of the SCO: together towards sustainable peace, development and prosperity
  '139ca3d': '25 соли СҲШ: якҷоя ба сӯи сулҳи устувор, рушд ва шукуфоӣ',
};
