// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2007-bishkek.ts`, each below the English one. */
export const texts: Texts = {
  // Kurmanbek Bakiyev
  '15t1b14': 'Қурмонбек Боқиев',
  // President of Kyrgyzstan
  a9ta0: 'президенти Қирғизистон',
  // Congress hall of the Ala-Archa State Residence
  '4kqq7r': 'толори конгрессҳои Қароргоҳи давлатии «Ала-Арча»',
};
