// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2018-qingdao.background.ts`, each below the English one. */
export const texts: Texts = {
  // Enlarged to eight, the group met for the first time and renewed drug strategy, counter-terrorism programme and treaty plan.
  u4kyxh:
    'आठ सदस्यों तक विस्तार के बाद समूह की पहली बैठक हुई; मादक पदार्थ रणनीति, आतंकवाद-रोधी कार्यक्रम और संधि योजना का नवीकरण हुआ।',
  // Documents: Disputed: TASS counted 17 documents signed by the leaders; the Kremlin named three and added “twenty more”.
  '1hfcvfr':
    'दस्तावेज़: मतभेद: तास ने नेताओं द्वारा हस्ताक्षरित 17 दस्तावेज़ गिने; क्रेमलिन ने तीन के नाम दिए और “बीस और” जोड़े।',
  // The meeting’s information report supplies the names. It was read in Voltaire Network’s reprint of that official text, as the original held by the Secretariat was not reached.
  '1rv9o2i':
    'नाम बैठक की सूचना रिपोर्ट से हैं। उस आधिकारिक पाठ को Voltaire Network के पुनर्मुद्रण में पढ़ा गया, क्योंकि सचिवालय के पास का मूल पाठ नहीं खुला।',
  // TASS counted 17 that the leaders signed; the Kremlin names three and speaks of twenty more.
  '97iiwd': 'तास ने नेताओं द्वारा हस्ताक्षरित 17 गिने; क्रेमलिन तीन के नाम देता है और बीस और की बात करता है।',
  // Xi Jinping
  '1m22oiv': 'शी जिनपिंग',
  // President
  zl63xb: 'राष्ट्रपति',
  // chair and host
  xr1n8v: 'अध्यक्ष और मेज़बान',
  // Narendra Modi
  '1tiqful': 'नरेंद्र मोदी',
  // Prime Minister
  '1vl5xkn': 'प्रधानमंत्री',
  // Nursultan Nazarbayev
  '18abg52': 'नूरसुल्तान नज़रबायेव',
  // Sooronbay Jeenbekov
  q9hh74: 'सूरोनबे जीनबेकोव',
  // Mamnoon Hussain
  '1n1rzw7': 'ममनून हुसैन',
  // Vladimir Putin
  '19in0m9': 'व्लादिमीर पुतिन',
  // Emomali Rahmon
  zcp1ao: 'इमोमाली रहमोन',
  // Shavkat Mirziyoyev
  '2vjwye': 'शौकत मिर्ज़ियोयेव',
  // Ashraf Ghani
  '13jlhgj': 'अशरफ़ गनी',
  // Aleksandr Lukashenko
  '1hxp1hl': 'अलेक्जेंडर लुकाशेंको',
  // Hassan Rouhani
  '1hp78uj': 'हसन रूहानी',
  // Khaltmaagiin Battulga
  you163: 'खाल्तमागिन बत्तुल्गा',
  // Amina Mohammed
  '1m62ft1': 'आमिना मोहम्मद',
  // Deputy Secretary-General
  '11e159d': 'उप महासचिव',
  // Lim Jock Hoi
  zejaa: 'लिम जॉक होई',
  // Secretary-General
  '16rw38o': 'महासचिव',
  // Sergey Lebedev
  antnuh: 'सर्गेई लेबेदेव',
  // Executive Secretary
  '16wlj8f': 'कार्यकारी सचिव',
  // Yuri Khachaturov
  gegvic: 'यूरी खाचातुरोव',
  // Gong Jianwei
  '1ca48gp': 'गोंग जियानवेई',
  // Executive Director
  '1skla9b': 'कार्यकारी निदेशक',
  // Tigran Sargsyan
  '15c7riw': 'तिगरान सर्गस्यान',
  // Chairman of the Board
  q0e40o: 'बोर्ड के अध्यक्ष',
  // Victoria Kwakwa
  wpizei: 'विक्टोरिया क्वाकवा',
  // Vice President
  sea0zw: 'उपाध्यक्ष',
  // Changyong Rhee
  '1knepv7': 'चांगयोंग री',
  // Department Director
  f6gtoh: 'विभाग निदेशक',
  // Rashid Alimov
  n4vsuc: 'रशीद अलीमोव',
  // SCO Secretary-General
  ieef8v: 'एससीओ महासचिव',
  // Yevgeny Sysoyev
  sit78c: 'येवगेनी सिसोयेव',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'एससीओ क्षेत्रीय आतंकवाद-रोधी संरचना की कार्यकारी समिति के निदेशक',
  // Supports the trading system and mentions a shared future; it is the first declaration by eight members.
  '1dt7vy3': 'व्यापार प्रणाली का समर्थन करता है और साझा भविष्य का उल्लेख करता है; आठ सदस्यों का पहला घोषणापत्र।',
  // Second plan of five years for carrying out the 2007 treaty.
  '1j1drc4': '2007 की संधि को लागू करने की दूसरी पांच-वर्षीय योजना।',
  // Runs three years, for the membership as enlarged.
  vr8fkv: 'तीन वर्षों का, विस्तार के बाद की सदस्यता के लिए।',
  // Kremlin and UN circulation have 2019–2021, where TASS printed 2019–2020.
  n9m1pj: 'क्रेमलिन और संयुक्त राष्ट्र में वितरित पाठ में 2019–2021 है, जबकि तास ने 2019–2020 छापा।',
  // Comes after the 2011–2016 anti-drug strategy, covers six years and has its own programme of action.
  rwyzap: '2011–2016 की मादक पदार्थ रोधी रणनीति के बाद आई, छह वर्षों के लिए है और इसका अपना कार्रवाई कार्यक्रम है।',
  // Lists how to implement the 2018–2023 strategy.
  '5wf7k7': 'बताता है कि 2018–2023 की रणनीति कैसे लागू हो।',
  // Calls for open trade rules and less complex trade and customs steps.
  exheo6: 'खुले व्यापार नियमों और व्यापार व सीमा शुल्क की सरल प्रक्रियाओं का आह्वान करता है।',
  // The leaders jointly address young people.
  '1gkh0fm': 'नेता मिलकर युवाओं को संबोधित करते हैं।',
  // States how members together would respond to outbreaks.
  '1hhwpwx': 'बताता है कि रोग फैलने पर सदस्य मिलकर कैसे कदम उठाएंगे।',
  // It was cited again during COVID-19 and in 2025.
  kx3z5s: 'इसे कोविड-19 के दौरान और 2025 में फिर उद्धृत किया गया।',
};
