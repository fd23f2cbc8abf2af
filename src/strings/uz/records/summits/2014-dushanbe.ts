// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2014-dushanbe.ts`, each below the English one. */
export const texts: Texts = {
  // Emomali Rahmon
  zcp1ao: 'Emomali Rahmon',
  // President of Tajikistan
  xi3782: 'Tojikiston prezidenti',
  // Kohi Navruz complex
  '1ihrn9i': '“Kohi Navroʻz” majmuasi',
};
