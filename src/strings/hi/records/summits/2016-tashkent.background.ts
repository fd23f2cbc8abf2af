// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2016-tashkent.background.ts`, each below the English one. */
export const texts: Texts = {
  // India and Pakistan came within one step of membership, and the SCO, fifteen years old, gave its strategy a five-year plan.
  '1ul4f9f':
    'भारत और पाकिस्तान सदस्यता से केवल एक कदम दूर तक पहुंचे, और पंद्रह वर्ष के एससीओ ने अपनी रणनीति की पांच-वर्षीय योजना बनाई।',
  // Venue: the text follows the official report of the meeting.
  '1hgccpr': 'आयोजन स्थल: पाठ बैठक की आधिकारिक रिपोर्ट के अनुसार है।',
  // The Uzbek embassy’s digest prints the official information report, though the excerpt ends before its list. Apart from the UN, no organisations were found.
  ujkv2:
    'उज़्बेकिस्तान के दूतावास का सार-संग्रह आधिकारिक सूचना रिपोर्ट छापता है, पर अंश उसकी सूची से पहले समाप्त हो जाता है। संयुक्त राष्ट्र के अलावा कोई संगठन नहीं मिला।',
  // Islam Karimov
  '1lfg1yk': 'इस्लाम करीमोव',
  // President
  zl63xb: 'राष्ट्रपति',
  // chair and host
  xr1n8v: 'अध्यक्ष और मेज़बान',
  // Nursultan Nazarbayev
  '18abg52': 'नूरसुल्तान नज़रबायेव',
  // Xi Jinping
  '1m22oiv': 'शी जिनपिंग',
  // Almazbek Atambayev
  '1y903h4': 'अल्माज़बेक अतामबायेव',
  // Vladimir Putin
  '19in0m9': 'व्लादिमीर पुतिन',
  // Emomali Rahmon
  zcp1ao: 'इमोमाली रहमोन',
  // Ashraf Ghani
  '13jlhgj': 'अशरफ़ गनी',
  // Aleksandr Lukashenko
  '1hxp1hl': 'अलेक्जेंडर लुकाशेंको',
  // Narendra Modi
  '1tiqful': 'नरेंद्र मोदी',
  // Prime Minister
  '1vl5xkn': 'प्रधानमंत्री',
  // Mohammad Javad Zarif
  '1o51sir': 'मोहम्मद जवाद ज़रीफ़',
  // Minister of Foreign Affairs
  '1g4vj05': 'विदेश मंत्री',
  // Kazinform’s list of observers omits it; agency text in a forum has an arrival in Tashkent on 24 June to attend.
  '1aoiuf8':
    'काज़िनफ़ॉर्म की पर्यवेक्षक सूची में यह नहीं है; एक फ़ोरम में एजेंसी के पाठ के अनुसार भाग लेने के लिए 24 जून को ताशकंद आगमन हुआ।',
  // Tsakhiagiin Elbegdorj
  '1i60duh': 'त्साखियागिन एल्बेगदोर्ज',
  // Mamnoon Hussain
  '1n1rzw7': 'ममनून हुसैन',
  // Gurbanguly Berdimuhamedov
  '7lk15x': 'गुरबांगुली बर्दीमुहामेदोव',
  // guest of the chair
  '18nk7my': 'अध्यक्ष के अतिथि',
  // Kazinform is mistaken in saying that he chairs the expanded session.
  '1ozrdzi': 'काज़िनफ़ॉर्म का यह कहना गलत है कि विस्तारित सत्र की अध्यक्षता वे कर रहे हैं।',
  // Under-Secretary-General
  '1viatgj': 'अवर महासचिव',
  // On 21 June Kazinform announced Jeffrey Feltman; a meeting with the Under-Secretary-General is in the Uzbek press digest, whose excerpt has no name.
  p5e8pq:
    '21 जून को काज़िनफ़ॉर्म ने जेफ़री फ़ेल्टमैन के आने की घोषणा की; अवर महासचिव से भेंट उज़्बेक प्रेस के सार-संग्रह में है, जिसके अंश में नाम नहीं है।',
  // Declaration for the anniversary: fifteen years’ work and tasks to come.
  '1qpk6c8': 'वर्षगांठ का घोषणापत्र: पंद्रह वर्षों का काम और आगे के कार्य।',
  // Opens the 2025 strategy’s pair of five-year plans.
  f7269c: '2025 की रणनीति की दो पांच-वर्षीय योजनाओं में पहली।',
  // Names the texts that India had to accede to before membership.
  '1lkjx09': 'उन पाठों के नाम देता है, जिनमें भारत को सदस्यता से पहले शामिल होना था।',
  // Names texts Pakistan was to accede to ahead of membership.
  '1pt3nns': 'उन पाठों के नाम देता है, जिनमें पाकिस्तान को सदस्यता से पहले शामिल होना था।',
  // Members jointly promote travel to one another.
  '1r6lf9': 'सदस्य मिलकर एक-दूसरे के यहां यात्रा को बढ़ावा देते हैं।',
};
