// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2024-astana/conflicts.ts`, each below the English one. */
export const texts: Texts = {
  // Number of documents
  '9gx6gf': 'दस्तावेज़ों की संख्या',
  // 24 before the event, 25 after it; some outlets say about 20 decisions.
  '1hyy3vl': 'आयोजन से पहले 24, बाद में 25; कुछ प्रकाशन लगभग 20 निर्णय कहते हैं।',
  // Strategy until 2035
  erm7vy: '2035 तक की रणनीति',
  // It was a draft: Kazinform and the Kremlin have “draft”; The Astana Times and the Chinese-Central Asian media report “adopted”.
  yux0ln:
    'यह मसौदा था: काज़िनफ़ॉर्म और क्रेमलिन में “मसौदा” है; The Astana Times और चीनी-मध्य एशियाई मीडिया इसे “पारित” बताते हैं।',
  // Initiative title
  '1hozox': 'पहल का शीर्षक',
  // Names vary: some have “Development”, some do not; some have “accord”, others “harmony”. The Declaration has “Just Peace, Harmony and Development”.
  '1wp9ocn':
    'नाम अलग-अलग हैं: कुछ में “विकास” है, कुछ में नहीं; अंग्रेज़ी में कहीं “accord” है, कहीं “harmony”। घोषणापत्र में “न्यायसंगत शांति, सद्भाव और विकास” है।',
  // SCO Plus theme
  '1ry4hap': 'एससीओ प्लस का विषय',
  // The World Unity initiative’s title appears in Kazinform and Trend, the chair’s motto in Kremlin, TASS and BelTA.
  '1mz0tip': 'काज़िनफ़ॉर्म और Trend में विश्व एकता पहल का शीर्षक है, क्रेमलिन, तास और बेल्टा में अध्यक्षता का आदर्श वाक्य।',
  // Signed or adopted
  '5q0o8l': 'हस्ताक्षरित या पारित',
  // The three statements were adopted unsigned, says the Kremlin; signed, according to the Astana Times.
  vtnmxd: 'क्रेमलिन के अनुसार तीनों वक्तव्य बिना हस्ताक्षर पारित हुए; The Astana Times के अनुसार हस्ताक्षरित।',
  // Names of organisations
  g91c5f: 'संगठनों के नाम',
  // The Kremlin’s English page prints OECD for ECO; machine-made English turns IOFS into PSOE, IOR-ARC or IOSB.
  nf2or3:
    'क्रेमलिन का अंग्रेज़ी पृष्ठ ईसीओ की जगह ओईसीडी छापता है; मशीनी अंग्रेज़ी आईओएफएस को PSOE, IOR-ARC या IOSB बना देती है।',
  // Iran’s delegate
  '1xcoaeg': 'ईरान के प्रतिनिधि',
  // Every report of the day names Acting President Mokhber; English Wikipedia has Pezeshkian.
  '15cf1mc': 'उस दिन की हर रिपोर्ट में कार्यवाहक राष्ट्रपति मोखबर का नाम है; अंग्रेज़ी विकिपीडिया में पेज़ेश्कियान हैं।',
  // Share of world GDP
  '1qwbla0': 'विश्व जीडीपी में हिस्सा',
  // About a quarter in Putin and older Kazakh texts, a third in Tokayev; different, undefined measures.
  '1af03k2': 'पुतिन और पुराने कज़ाख पाठों में लगभग चौथाई, टोकायेव में तिहाई; माप अलग-अलग और अपरिभाषित।',
  // Number of events
  eis8pi: 'आयोजनों की संख्या',
  // Plans spoke of 80, later reports of 100, 140, 150 or 180. The summit used 150.
  '14e2q6v': 'योजनाओं में 80 थे, बाद की रिपोर्टों में 100, 140, 150 या 180। शिखर सम्मेलन ने 150 कहा।',
};
