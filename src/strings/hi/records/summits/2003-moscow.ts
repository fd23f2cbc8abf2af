// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2003-moscow.ts`, each below the English one. */
export const texts: Texts = {
  // Nursultan Nazarbayev
  '18abg52': 'नूरसुल्तान नज़रबायेव',
  // President of Kazakhstan
  '1p4b10i': 'कज़ाखस्तान के राष्ट्रपति',
  // Kremlin (restricted session in the Catherine Hall, formal session in the Alexander Hall)
  '1g3mauv': 'क्रेमलिन (सीमित सत्र कैथरीन हॉल में, औपचारिक सत्र अलेक्जेंडर हॉल में)',
};
