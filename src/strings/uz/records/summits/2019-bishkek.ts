// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2019-bishkek.ts`, each below the English one. */
export const texts: Texts = {
  // Sooronbay Jeenbekov
  q9hh74: 'Sooronbay Jeenbekov',
  // President of Kyrgyzstan
  a9ta0: 'Qirgʻiziston prezidenti',
  // Ala-Archa state residence
  jgmn90: '“Ala-Archa” davlat qarorgohi',
};
