// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2001-shanghai.ts`, each below the English one. */
export const texts: Texts = {
  // Jiang Zemin
  '76esqf': 'Цзян Цзэмінь',
  // President of China
  '1xbiv43': 'старшыня КНР',
};
