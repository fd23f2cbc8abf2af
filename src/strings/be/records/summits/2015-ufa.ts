// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2015-ufa.ts`, each below the English one. */
export const texts: Texts = {
  // Vladimir Putin
  '19in0m9': 'Уладзімір Пуцін',
  // President of Russia
  '1jcxsch': 'Прэзідэнт Расіі',
};
