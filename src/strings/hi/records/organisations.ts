// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/organisations.ts`, each below the English one. */
export const texts: Texts = {
  // UN
  zs2dwa: 'यूएन',
  // United Nations
  '1tl6r6e': 'संयुक्त राष्ट्र',
  // UNODC
  '5mxkeu': 'यूएनओडीसी',
  // United Nations Office on Drugs and Crime
  '13oq9g3': 'संयुक्त राष्ट्र मादक पदार्थ एवं अपराध कार्यालय',
  // ESCAP
  vzla5j: 'एस्कैप',
  // United Nations Economic and Social Commission for Asia and the Pacific
  '1kkgnjs': 'एशिया और प्रशांत के लिए संयुक्त राष्ट्र आर्थिक एवं सामाजिक आयोग',
  // UNESCO
  '1naijto': 'यूनेस्को',
  // United Nations Educational, Scientific and Cultural Organization
  c26qu0: 'संयुक्त राष्ट्र शैक्षिक, वैज्ञानिक एवं सांस्कृतिक संगठन',
  // UNWTO
  '1ez1zaa': 'यूएनडब्ल्यूटीओ',
  // World Tourism Organization (now UN Tourism)
  '1igf3ke': 'विश्व पर्यटन संगठन (अब यूएन टूरिज़्म)',
  // OCHA
  g9k0d0: 'ओसीएचए',
  // United Nations Office for the Coordination of Humanitarian Affairs
  '1rntbp9': 'मानवीय मामलों के समन्वय के लिए संयुक्त राष्ट्र कार्यालय',
  // FAO
  cfprs5: 'एफएओ',
  // Food and Agriculture Organization of the United Nations
  e7pvjh: 'संयुक्त राष्ट्र खाद्य एवं कृषि संगठन',
  // ICRC
  '1qin9b6': 'आईसीआरसी',
  // International Committee of the Red Cross
  '1pz88xz': 'अंतरराष्ट्रीय रेड क्रॉस समिति',
  // CIS
  wui3sm: 'सीआईएस',
  // Commonwealth of Independent States
  '1ffgwdi': 'स्वतंत्र राष्ट्रों का राष्ट्रकुल',
  // CSTO
  aj7xni: 'सीएसटीओ',
  // Collective Security Treaty Organization
  '57hse3': 'सामूहिक सुरक्षा संधि संगठन',
  // EEC
  '1mbfd1w': 'ईईसी',
  // Eurasian Economic Commission
  '16r1vcr': 'यूरेशियाई आर्थिक आयोग',
  // CICA
  '1vkhttx': 'सीआईसीए',
  // Conference on Interaction and Confidence Building Measures in Asia
  '1d33rgd': 'एशिया में सहभागिता और विश्वास निर्माण उपायों पर सम्मेलन',
  // ECO
  '1pi4jm': 'ईसीओ',
  // Economic Cooperation Organization
  '153y1la': 'आर्थिक सहयोग संगठन',
  // ASEAN
  '1wbv3gv': 'आसियान',
  // Association of Southeast Asian Nations
  '12wtkbp': 'दक्षिण पूर्वी एशियाई राष्ट्र संघ',
  // CARICC
  hn5s2u: 'CARICC',
  // Central Asian Regional Information and Coordination Centre
  '17ujxwq': 'मध्य एशियाई क्षेत्रीय सूचना एवं समन्वय केंद्र',
  // OIC
  uosde: 'ओआईसी',
  // Organisation of Islamic Cooperation
  '10963ox': 'इस्लामिक सहयोग संगठन',
  // LAS
  '15old9z': 'अरब लीग',
  // League of Arab States
  '1okm4o7': 'अरब देशों की लीग',
  // EurAsEC
  '1xsf2dv': 'यूरेसेक',
  // Eurasian Economic Community
  b3j8qf: 'यूरेशियाई आर्थिक समुदाय',
  // WB
  gwzpq4: 'डब्ल्यूबी',
  // World Bank
  xonv2b: 'विश्व बैंक',
  // IMF
  '1jpa8c7': 'आईएमएफ',
  // International Monetary Fund
  s6ls39: 'अंतरराष्ट्रीय मुद्रा कोष',
  // IOFS
  '116x0j6': 'आईओएफएस',
  // Islamic Organization for Food Security
  '135zi7d': 'इस्लामिक खाद्य सुरक्षा संगठन',
  // AIIB
  '1rq1dpc': 'एआईआईबी',
  // Asian Infrastructure Investment Bank
  '186p2qr': 'एशियाई अवसंरचना निवेश बैंक',
};
