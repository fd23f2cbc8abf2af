// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2025-tianjin.ts`, each below the English one. */
export const texts: Texts = {
  // Xi Jinping
  '1m22oiv': '习近平',
  // President of China
  '1xbiv43': '中国国家主席',
  // Meijiang Convention and Exhibition Center
  k24nz7: '天津梅江会展中心',
  // Upholding the Shanghai Spirit: SCO on the Move
  '6xgedk': '弘扬“上海精神”：上合组织在行动',
};
