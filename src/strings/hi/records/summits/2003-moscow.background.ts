// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2003-moscow.background.ts`, each below the English one. */
export const texts: Texts = {
  // With rules for the bodies, a budget procedure, a flag and emblem and a first chief executive, China’s Zhang Deguang, the leaders completed the institutional set-up.
  '10f84y':
    'निकायों के नियमों, बजट प्रक्रिया, ध्वज एवं प्रतीक चिह्न और पहले मुख्य कार्यकारी, चीन के झांग देगुआंग, के साथ नेताओं ने संस्थागत ढांचा पूरा किया।',
  // Signing of the declaration: 29 May; meeting: 28–29 May in one chronology.
  '7g7qww': 'घोषणापत्र पर हस्ताक्षर: 29 मई; एक घटनाक्रम-सूची में बैठक: 28–29 मई।',
  // All sources read count it as the regular third summit, and none was found that makes it extraordinary.
  '1ob1yva': 'पढ़े गए सभी स्रोत इसे नियमित तीसरा शिखर सम्मेलन गिनते हैं; इसे असाधारण बताने वाला कोई स्रोत नहीं मिला।',
  // In the chair: Kazakhstan held the chair and only the place was moved from Astana to Moscow; Putin, the host, said in his welcome that Nazarbayev was still the chairman of the summit. Pravda.Ru quotes Sergei Prikhodko to the same effect.
  fxy0wq:
    'अध्यक्षता: अध्यक्षता कज़ाखस्तान के पास थी और केवल स्थान अस्ताना से मॉस्को ले जाया गया; मेज़बान पुतिन ने स्वागत में कहा कि शिखर सम्मेलन के अध्यक्ष अब भी नज़रबायेव हैं। Pravda.Ru ने सर्गेई प्रिखोदको का इसी आशय का कथन उद्धृत किया है।',
  // Venue: the embassy report writes Kremlin Palace, Catherine Hall and Alexandra Hall.
  '1r9vdl3': 'आयोजन स्थल: दूतावास की रिपोर्ट में क्रेमलिन पैलेस, कैथरीन हॉल और अलेक्जेंड्रा हॉल लिखा है।',
  // All six members sent heads of state, says the Chinese embassy in Greece (Chinese foreign ministry text); it mentions no guests.
  y2f10d:
    'यूनान में चीन के दूतावास के अनुसार (चीन के विदेश मंत्रालय का पाठ) सभी छह सदस्यों के राष्ट्राध्यक्ष आए; अतिथियों का उल्लेख नहीं है।',
  // Nursultan Nazarbayev
  '18abg52': 'नूरसुल्तान नज़रबायेव',
  // President
  zl63xb: 'राष्ट्रपति',
  // chair
  pq0cju: 'अध्यक्ष',
  // Vladimir Putin
  '19in0m9': 'व्लादिमीर पुतिन',
  // host
  '1ctymwf': 'मेज़बान',
  // Hu Jintao
  '1r0kdf9': 'हू जिंताओ',
  // Askar Akayev
  '13w0c4e': 'अस्कर अकायेव',
  // For the informal meeting before the session, he is on the Kremlin page; the excerpt did not date it.
  '13lg9mu': 'सत्र से पहले की अनौपचारिक बैठक के संदर्भ में वे क्रेमलिन के पृष्ठ पर हैं; अंश में तिथि नहीं थी।',
  // Islam Karimov
  '1lfg1yk': 'इस्लाम करीमोव',
  // All six members’ heads of state came, says the embassy report; the excerpts read did not contain the name.
  fvizly: 'दूतावास की रिपोर्ट के अनुसार सभी छह सदस्यों के राष्ट्राध्यक्ष आए; पढ़े गए अंशों में नाम नहीं था।',
  // Looks back on a year of institution-building and turns next to starting the permanent bodies.
  '5vct93': 'संस्था निर्माण के एक वर्ष की समीक्षा करता है और आगे स्थायी निकायों का काम शुरू करने की ओर बढ़ता है।',
  // Approves in one package the working rules of each body, including the Beijing Secretariat and the anti-terrorist structure.
  '1kcazrk':
    'हर निकाय के कार्य नियम एक साथ अनुमोदित करता है, जिनमें बीजिंग सचिवालय और आतंकवाद-रोधी संरचना के नियम भी हैं।',
  // This is a package whose single regulation titles were not sourced.
  '1nfy47c': 'यह दस्तावेज़ों का समूह है; अलग-अलग विनियमों के शीर्षकों के स्रोत नहीं मिले।',
  // Established how the organisation looks.
  '19y15r8': 'संगठन की दृश्य पहचान तय की।',
  // Put China’s ambassador in Moscow at the head of the Secretariat as its first chief, a post styled Executive Secretary in Russian.
  '1qttlvl': 'मॉस्को में चीन के राजदूत को सचिवालय का पहला प्रमुख बनाया; रूसी में पदनाम कार्यकारी सचिव था।',
  // The Russian title was later changed.
  '15qvs1m': 'रूसी पदनाम बाद में बदला गया।',
  // To let the permanent bodies open, it laid down how to set and spend what members contribute.
  r35gnr: 'स्थायी निकायों का काम शुरू हो सके, इसके लिए सदस्यों के अंशदान तय करने और खर्च करने के नियम बनाए।',
  // Sources have the procedures agreed or approved; type uncertain.
  qosgwi: 'स्रोतों में प्रक्रिया पर कहीं सहमति, कहीं अनुमोदन लिखा है; दस्तावेज़ का प्रकार अनिश्चित।',
  // Made it possible for Tashkent to replace Bishkek as seat of the anti-terrorist structure.
  rf5hsc: 'आतंकवाद-रोधी संरचना का मुख्यालय बिश्केक की जगह ताशकंद में रखना संभव बनाया।',
  // The preamble to the Tashkent protocol of 5 September 2003 names it.
  '1ojfmot': '5 सितंबर 2003 के ताशकंद प्रोटोकॉल की प्रस्तावना में इसका उल्लेख है।',
};
