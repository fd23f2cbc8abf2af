// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/summit-overviews.ts`, each below the English one. */
export const texts: Texts = {
  // Jiang Zemin
  '76esqf': 'जियांग ज़ेमिन',
  // President of China
  '1xbiv43': 'चीन के राष्ट्रपति',
  // Vladimir Putin
  '19in0m9': 'व्लादिमीर पुतिन',
  // President of Russia
  '1jcxsch': 'रूस के राष्ट्रपति',
  // Nursultan Nazarbayev
  '18abg52': 'नूरसुल्तान नज़रबायेव',
  // President of Kazakhstan
  '1p4b10i': 'कज़ाखस्तान के राष्ट्रपति',
  // Islam Karimov
  '1lfg1yk': 'इस्लाम करीमोव',
  // President of Uzbekistan
  '1n05yum': 'उज़्बेकिस्तान के राष्ट्रपति',
  // Hu Jintao
  '1r0kdf9': 'हू जिंताओ',
  // Kurmanbek Bakiyev
  '15t1b14': 'कुरमानबेक बाकियेव',
  // President of Kyrgyzstan
  a9ta0: 'किर्गिज़स्तान के राष्ट्रपति',
  // Emomali Rahmon
  zcp1ao: 'इमोमाली रहमोन',
  // President of Tajikistan
  xi3782: 'ताजिकिस्तान के राष्ट्रपति',
  // Dmitry Medvedev
  ypo4dw: 'दिमित्री मेदवेदेव',
  // Almazbek Atambayev
  '1y903h4': 'अल्माज़बेक अतामबायेव',
  // Xi Jinping
  '1m22oiv': 'शी जिनपिंग',
  // Sooronbay Jeenbekov
  q9hh74: 'सूरोनबे जीनबेकोव',
  // Shavkat Mirziyoyev
  '2vjwye': 'शौकत मिर्ज़ियोयेव',
  // Narendra Modi
  '1tiqful': 'नरेंद्र मोदी',
  // Prime Minister of India
  k0osxv: 'भारत के प्रधानमंत्री',
  // Kassym-Jomart Tokayev
  m8u0ps: 'कासिम-जोमार्ट टोकायेव',
  // Sadyr Japarov
  '1227kq1': 'सदिर जापारोव',
};
