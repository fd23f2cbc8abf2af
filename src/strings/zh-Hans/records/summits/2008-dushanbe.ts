// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2008-dushanbe.ts`, each below the English one. */
export const texts: Texts = {
  // Emomali Rahmon
  zcp1ao: '埃莫马利·拉赫蒙',
  // President of Tajikistan
  xi3782: '塔吉克斯坦总统',
  // Somoni Palace (state guest house)
  '1mh92fe': '索莫尼宫（国宾馆）',
};
