// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2026-bishkek.ts`, each below the English one. */
export const texts: Texts = {
  // Sadyr Japarov
  '1227kq1': 'सदिर जापारोव',
  // President of Kyrgyzstan
  a9ta0: 'किर्गिज़स्तान के राष्ट्रपति',
  // 25 years of the SCO: together towards sustainable peace, development and prosperity
  '139ca3d': 'एससीओ के 25 वर्ष: स्थायी शांति, विकास और समृद्धि की ओर एक साथ',
};
