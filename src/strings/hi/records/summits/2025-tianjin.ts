// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2025-tianjin.ts`, each below the English one. */
export const texts: Texts = {
  // Xi Jinping
  '1m22oiv': 'शी जिनपिंग',
  // President of China
  '1xbiv43': 'चीन के राष्ट्रपति',
  // Meijiang Convention and Exhibition Center
  k24nz7: 'मेइजियांग सम्मेलन एवं प्रदर्शनी केंद्र',
  // Upholding the Shanghai Spirit: SCO on the Move
  '6xgedk': 'शंघाई भावना को कायम रखना: आगे बढ़ता एससीओ',
};
