// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2006-shanghai.ts`, each below the English one. */
export const texts: Texts = {
  // Hu Jintao
  '1r0kdf9': 'हू जिंताओ',
  // President of China
  '1xbiv43': 'चीन के राष्ट्रपति',
  // Shanghai International Convention Center, Pudong
  gixb5l: 'शंघाई अंतरराष्ट्रीय सम्मेलन केंद्र, पुडोंग',
};
