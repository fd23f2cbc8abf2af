// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2019-bishkek.background.ts`, each below the English one. */
export const texts: Texts = {
  // The agenda went beyond security, with agreements with UN bodies, digital cooperation and ties between regions.
  '1ah16kz': 'एजेंडा सुरक्षा से आगे गया: संयुक्त राष्ट्र निकायों के साथ समझौते, डिजिटल सहयोग और क्षेत्रों के बीच संबंध।',
  // Documents: newscentralasia: declaration plus 21; Asia-Plus: 21 in total; a Chinese report: 13 signed by the heads of state.
  asj6we:
    'दस्तावेज़: newscentralasia: घोषणापत्र और 21 अन्य; Asia-Plus: कुल 21; एक चीनी रिपोर्ट: राष्ट्राध्यक्षों द्वारा हस्ताक्षरित 13।',
  // International Affairs Review reprinted the information report of the meeting, which supplies the names and has S. Jeenbekov as chair; the Secretariat’s original was not reached.
  '1g4gran':
    'International Affairs Review ने बैठक की सूचना रिपोर्ट पुनर्मुद्रित की, जिसमें नाम हैं और अध्यक्ष एस. जीनबेकोव हैं; सचिवालय का मूल पाठ नहीं खुला।',
  // News Central Asia has the declaration and 21 more, Asia-Plus 21 in all, a Chinese report 13 signed by the heads of state.
  idpl3c:
    'News Central Asia में घोषणापत्र और 21 अन्य हैं, Asia-Plus में कुल 21, एक चीनी रिपोर्ट में राष्ट्राध्यक्षों द्वारा हस्ताक्षरित 13।',
  // Sooronbay Jeenbekov
  q9hh74: 'सूरोनबे जीनबेकोव',
  // President
  zl63xb: 'राष्ट्रपति',
  // chair and host
  xr1n8v: 'अध्यक्ष और मेज़बान',
  // Narendra Modi
  '1tiqful': 'नरेंद्र मोदी',
  // Prime Minister
  '1vl5xkn': 'प्रधानमंत्री',
  // Kassym-Jomart Tokayev
  m8u0ps: 'कासिम-जोमार्ट टोकायेव',
  // Xi Jinping
  '1m22oiv': 'शी जिनपिंग',
  // Imran Khan
  '7z7ngg': 'इमरान खान',
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
  // Rosemary A. DiCarlo
  '1szyx46': 'रोज़मैरी ए. डिकार्लो',
  // Under-Secretary-General
  '1viatgj': 'अवर महासचिव',
  // Also listed: Rashid Khalikov, UN Assistant Secretary-General for humanitarian partnerships with the Middle East and Central Asia.
  '1rm2oeh':
    'सूची में यह भी: रशीद खालिकोव, मध्य पूर्व और मध्य एशिया के साथ मानवीय साझेदारी के लिए संयुक्त राष्ट्र के सहायक महासचिव।',
  // Sergey Lebedev
  antnuh: 'सर्गेई लेबेदेव',
  // Executive Secretary
  '16wlj8f': 'कार्यकारी सचिव',
  // Valery Semerikov
  bx98ij: 'वालेरी सेमेरिकोव',
  // Acting Secretary-General
  twhhs2: 'कार्यवाहक महासचिव',
  // Tigran Sargsyan
  '15c7riw': 'तिगरान सर्गस्यान',
  // Chairman of the Board
  q0e40o: 'बोर्ड के अध्यक्ष',
  // Vladimir Norov
  '14hygrt': 'व्लादिमीर नोरोव',
  // SCO Secretary-General
  ieef8v: 'एससीओ महासचिव',
  // Jumakhon Giyosov
  hkwor4: 'जुमाखोन गियोसोव',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'एससीओ क्षेत्रीय आतंकवाद-रोधी संरचना की कार्यकारी समिति के निदेशक',
  // Promotes digital and regional cooperation; backs a polycentric order and the Iran nuclear deal.
  bg3ott: 'डिजिटल और क्षेत्रीय सहयोग को बढ़ावा देता है; बहुकेंद्रीय व्यवस्था और ईरान परमाणु समझौते का समर्थन करता है।',
  // Outlines cooperation in digital technology.
  '1j1jihw': 'डिजिटल प्रौद्योगिकी में सहयोग की रूपरेखा देती है।',
  // Regions and provinces are urged to deal directly.
  z3o2dw: 'क्षेत्रों और प्रांतों से सीधे संपर्क का आग्रह।',
  // Rules for the forum of regional leaders.
  '1ewg4v5': 'क्षेत्रीय नेताओं के मंच के नियम।',
  // Lists joint steps, environmental, for three years.
  vvwu1u: 'पर्यावरण पर तीन वर्षों के संयुक्त कदमों की सूची।',
  // Plans two years under the drug strategy.
  '1vzp0tt': 'मादक पदार्थ रणनीति के तहत दो वर्षों की योजना।',
  // Says what the Afghanistan contact group is to do next.
  xennhi: 'बताता है कि अफ़गानिस्तान संपर्क समूह को आगे क्या करना है।',
  // Heads of agencies or ministries, not the Council itself, signed it in Bishkek during the summit.
  '1k2bpoe': 'शिखर सम्मेलन के दौरान बिश्केक में इस पर स्वयं परिषद ने नहीं, एजेंसियों या मंत्रालयों के प्रमुखों ने हस्ताक्षर किए।',
  // Signed at the summit by heads of state bodies, it helps news organisations hold exchanges.
  fbpcpm: 'शिखर सम्मेलन में राजकीय निकायों के प्रमुखों ने हस्ताक्षर किए; समाचार संगठनों को आदान-प्रदान में मदद करता है।',
  // Supports sports exchanges.
  '1u4st1w': 'खेल आदान-प्रदान का समर्थन करता है।',
  // Three-year health cooperation plan.
  ksbfrf: 'तीन वर्षों की स्वास्थ्य सहयोग योजना।',
  // Several decisions that let the Secretariat conclude working agreements with the Astana financial centre and four UN bodies.
  '1gxf572':
    'कई निर्णय, जिनसे सचिवालय अस्ताना के वित्तीय केंद्र और संयुक्त राष्ट्र के चार निकायों के साथ कार्य समझौते कर सकता है।',
};
