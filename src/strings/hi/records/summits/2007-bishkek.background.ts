// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2007-bishkek.background.ts`, each below the English one. */
export const texts: Texts = {
  // A treaty committed members to good-neighbourly relations for the long term; no political commitment since the Charter had gone so far.
  krcisl:
    'एक संधि ने सदस्यों को दीर्घकालिक अच्छे पड़ोसी संबंधों के लिए प्रतिबद्ध किया; चार्टर के बाद कोई राजनीतिक प्रतिबद्धता इतनी दूर नहीं गई थी।',
  // UzDaily’s printing of the meeting’s joint communiqué.
  cxuzn8: 'UzDaily में छपी बैठक की संयुक्त विज्ञप्ति।',
  // Kurmanbek Bakiyev
  '15t1b14': 'कुरमानबेक बाकियेव',
  // President
  zl63xb: 'राष्ट्रपति',
  // chair and host
  xr1n8v: 'अध्यक्ष और मेज़बान',
  // Nursultan Nazarbayev
  '18abg52': 'नूरसुल्तान नज़रबायेव',
  // Hu Jintao
  '1r0kdf9': 'हू जिंताओ',
  // Vladimir Putin
  '19in0m9': 'व्लादिमीर पुतिन',
  // Emomali Rahmon
  zcp1ao: 'इमोमाली रहमोन',
  // Islam Karimov
  '1lfg1yk': 'इस्लाम करीमोव',
  // Murli Deora
  srfqu9: 'मुरली देवड़ा',
  // Minister of Petroleum and Natural Gas
  '4i99e5': 'पेट्रोलियम एवं प्राकृतिक गैस मंत्री',
  // Mahmoud Ahmadinejad
  '13fbldc': 'महमूद अहमदीनेजाद',
  // Nambaryn Enkhbayar
  '12kxi2k': 'नाम्बारिन एंखबायर',
  // Khurshid Kasuri
  '1dzx04o': 'खुर्शीद कसूरी',
  // Minister of Foreign Affairs
  '1g4vj05': 'विदेश मंत्री',
  // Hamid Karzai
  '1lbmgmy': 'हामिद करज़ई',
  // guest of the host state
  '14bix26': 'मेज़बान देश के अतिथि',
  // Gurbanguly Berdimuhamedov
  '7lk15x': 'गुरबांगुली बर्दीमुहामेदोव',
  // Lynn Pascoe
  dhgsuv: 'लिन पास्को',
  // Under-Secretary-General
  '1viatgj': 'अवर महासचिव',
  // “Linn Pasko, Deputy Secretary-General” in the communiqué; office here as in the 2009 communiqué (Under-Secretary-General for Political Affairs).
  '1ns8f86':
    'विज्ञप्ति में “Linn Pasko”, उप महासचिव; यहां पद 2009 की विज्ञप्ति के अनुसार है (राजनीतिक मामलों के अवर महासचिव)।',
  // Bolat Nurgaliyev
  '1fxmw9b': 'बोलात नुरगालियेव',
  // SCO Secretary-General
  ieef8v: 'एससीओ महासचिव',
  // Myrzakan Subanov
  '1w1q6p0': 'मिर्ज़ाकान सुबानोव',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'एससीओ क्षेत्रीय आतंकवाद-रोधी संरचना की कार्यकारी समिति के निदेशक',
  // Commits members to lasting friendship, respect for borders and settling disputes by peaceful means.
  '1y0focn': 'सदस्यों को स्थायी मैत्री, सीमाओं के सम्मान और विवादों के शांतिपूर्ण समाधान के लिए प्रतिबद्ध करती है।',
  // Later five-year action plans carry it out.
  m8fs3l: 'बाद की पांच-वर्षीय कार्य योजनाएं इसे लागू करती हैं।',
  // Kazakhstan’s treaty bulletin dates entry into force to 31 October 2012; the SCO marked the fifth anniversary of that in 2017. Sources also link the Chinese and Russian texts.
  '1cxr634':
    'कज़ाखस्तान के संधि बुलेटिन में लागू होने की तिथि 31 अक्टूबर 2012 है; एससीओ ने 2017 में इसकी पांचवीं वर्षगांठ मनाई। स्रोतों में चीनी और रूसी पाठों के लिंक भी हैं।',
  // Urges joint action on Afghan drugs, supports a nuclear-free Central Asia and gives common views on global security.
  '8h1vt7':
    'अफ़गान मादक पदार्थों पर संयुक्त कार्रवाई का आग्रह करता है, परमाणु-मुक्त मध्य एशिया का समर्थन करता है और वैश्विक सुरक्षा पर साझा विचार देता है।',
  // Lists joint steps to act on the cyber threats named in 2006’s statement.
  '1qzu79': '2006 के वक्तव्य में बताए गए साइबर खतरों पर संयुक्त कदमों की सूची देती है।',
  // Changes the anti-terrorist body’s founding agreement.
  '3ylnxq': 'आतंकवाद-रोधी निकाय के स्थापना समझौते में बदलाव करता है।',
  // A published compilation of SCO texts has it.
  giccl4: 'एससीओ के पाठों के एक प्रकाशित संकलन में है।',
  // Gives members a framework for exchange in arts, heritage and cultural institutions.
  b2lgyx: 'कला, धरोहर और सांस्कृतिक संस्थाओं में आदान-प्रदान के लिए सदस्यों को ढांचा देता है।',
};
