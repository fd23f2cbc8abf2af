// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2021-dushanbe.ts`, each below the English one. */
export const texts: Texts = {
  // Emomali Rahmon
  zcp1ao: '埃莫马利·拉赫蒙',
  // President of Tajikistan
  xi3782: '塔吉克斯坦总统',
  // Kohi Navruz complex
  '1ihrn9i': '纳乌鲁兹宫',
};
