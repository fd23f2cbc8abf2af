// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2004-tashkent.ts`, each below the English one. */
export const texts: Texts = {
  // Islam Karimov
  '1lfg1yk': 'Іслам Карымаў',
  // President of Uzbekistan
  '1n05yum': 'Прэзідэнт Узбекістана',
};
