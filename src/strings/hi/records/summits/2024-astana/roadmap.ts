// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2024-astana/roadmap.ts`, each below the English one. */
export const texts: Texts = {
  // Qingdao as tourism and cultural capital
  '1s917wy': 'पर्यटन एवं सांस्कृतिक राजधानी किंगदाओ',
  // ended; followed by Cholpon-Ata
  bozcml: 'समाप्त; इसके बाद चोलपोन-अता',
  // SCO Year of Sustainable Development
  '1ibdg0e': 'एससीओ के सतत विकास का वर्ष',
  // ended
  '79lwzf': 'समाप्त',
  // Counter-terrorism programme
  '6zq1z5': 'आतंकवाद-रोधी कार्यक्रम',
  // running
  '5opvf0': 'जारी',
  // Term of Secretary-General Yermekbayev
  '1afmxd': 'महासचिव येरमेकबायेव का कार्यकाल',
  // Anti-Drug Strategy and action programme
  btrnxi: 'मादक पदार्थ रोधी रणनीति और कार्रवाई कार्यक्रम',
  // running; Anti-Drug Centre agreed in 2025
  '38zldz': 'जारी; मादक पदार्थ रोधी केंद्र पर 2025 में सहमति',
  // Energy cooperation strategy
  e931cf: 'ऊर्जा सहयोग रणनीति',
  // running; roadmap approved in 2025
  '1wttql6': 'जारी; रोडमैप 2025 में अनुमोदित',
  // Action plan for the economic strategy
  '1wsofwg': 'आर्थिक रणनीति की कार्य योजना',
  // Development strategy, as a draft
  '8wl8j3': 'विकास रणनीति, मसौदे के रूप में',
  // adopted in Tianjin on 1 September 2025
  i3hf0m: '1 सितंबर 2025 को तियानजिन में पारित',
  // Association of Investors
  '16a6f28': 'निवेशक संघ',
  // operating since 18 March 2025
  g25ben: '18 मार्च 2025 से काम कर रहा है',
  // Memorandum with CARICC
  '10g4rj5': 'CARICC के साथ ज्ञापन',
  // signed on 18 March 2026 in Almaty
  t3xch3: '18 मार्च 2026 को अल्माटी में हस्ताक्षरित',
  // Project financing mechanisms
  ji9ahb: 'परियोजना वित्तपोषण तंत्र',
  // content and outcome not found
  q1fu6m: 'विषय-वस्तु और परिणाम नहीं मिले',
};
