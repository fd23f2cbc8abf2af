// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2013-bishkek.ts`, each below the English one. */
export const texts: Texts = {
  // Almazbek Atambayev
  '1y903h4': 'Almazbek Atamboyev',
  // President of Kyrgyzstan
  a9ta0: 'Qirgʻiziston prezidenti',
  // Ala-Archa state guest house
  b9a4d4: '“Ala-Archa” davlat mehmonlar uyi',
};
