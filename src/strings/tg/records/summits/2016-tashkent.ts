// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2016-tashkent.ts`, each below the English one. */
export const texts: Texts = {
  // Islam Karimov
  '1lfg1yk': 'Ислом Каримов',
  // President of Uzbekistan
  '1n05yum': 'Президенти Узбекистон',
  // Kuksaroy residence
  '1sll31c': 'қароргоҳи «Кӯксарой»',
};
