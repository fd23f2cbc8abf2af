// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2012-beijing.ts`, each below the English one. */
export const texts: Texts = {
  // Hu Jintao
  '1r0kdf9': 'Ху Цзіньтао',
  // President of China
  '1xbiv43': 'старшыня КНР',
  // Great Hall of the People
  plo14c: 'Дом народных сходаў',
};
