// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2022-samarkand.ts`, each below the English one. */
export const texts: Texts = {
  // Shavkat Mirziyoyev
  '2vjwye': 'शौकत मिर्ज़ियोयेव',
  // President of Uzbekistan
  '1n05yum': 'उज़्बेकिस्तान के राष्ट्रपति',
  // Congress Center, Silk Road Samarkand tourist complex
  '182y7ih': 'कांग्रेस सेंटर, सिल्क रोड समरकंद पर्यटन परिसर',
};
