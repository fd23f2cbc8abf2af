// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2024-astana.ts`, each below the English one. */
export const texts: Texts = {
  // Kassym-Jomart Tokayev
  m8u0ps: 'कासिम-जोमार्ट टोकायेव',
  // President of Kazakhstan
  '1p4b10i': 'कज़ाखस्तान के राष्ट्रपति',
  // Palace of Independence
  '1dt3mnc': 'इंडिपेंडेंस पैलेस',
  // Strengthening Multilateral Dialogue – Striving for Sustainable Peace and Development
  '1vi4gta': 'बहुपक्षीय संवाद को सुदृढ़ करना – स्थायी शांति और विकास के लिए प्रयास',
};
