// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2024-astana.ts`, each below the English one. */
export const texts: Texts = {
  // Kassym-Jomart Tokayev
  m8u0ps: '卡瑟姆若马尔特·托卡耶夫',
  // President of Kazakhstan
  '1p4b10i': '哈萨克斯坦总统',
  // Palace of Independence
  '1dt3mnc': '独立宫',
  // Strengthening Multilateral Dialogue – Striving for Sustainable Peace and Development
  '1vi4gta': '加强多边对话——共谋可持续和平与发展',
};
