// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2015-ufa.background.ts`, each below the English one. */
export const texts: Texts = {
  // India and Pakistan formally began to accede, and leaders adopted a long-range development strategy, the first.
  a621k9:
    'भारत और पाकिस्तान की सदस्यता प्रक्रिया औपचारिक रूप से शुरू हुई, और नेताओं ने पहली दीर्घकालिक विकास रणनीति पारित की।',
  // In the chair: People’s Daily says he chaired; the Kremlin page documents the meeting he hosted.
  '1rgn3ic':
    'अध्यक्षता: पीपुल्स डेली के अनुसार अध्यक्षता उन्होंने की; क्रेमलिन के पृष्ठ पर वह बैठक दर्ज है, जिसकी उन्होंने मेज़बानी की।',
  // People’s Daily text (china.org.cn) has all members; TASS gives observers and guests by state, named only if a report was seen.
  m506ov:
    'पीपुल्स डेली के पाठ (china.org.cn) में सभी सदस्य हैं; तास पर्यवेक्षकों और अतिथियों को देश के अनुसार देती है, नाम केवल रिपोर्ट मिलने पर।',
  // Vladimir Putin
  '19in0m9': 'व्लादिमीर पुतिन',
  // President
  zl63xb: 'राष्ट्रपति',
  // chair and host
  xr1n8v: 'अध्यक्ष और मेज़बान',
  // Xi Jinping
  '1m22oiv': 'शी जिनपिंग',
  // Nursultan Nazarbayev
  '18abg52': 'नूरसुल्तान नज़रबायेव',
  // Almazbek Atambayev
  '1y903h4': 'अल्माज़बेक अतामबायेव',
  // Emomali Rahmon
  zcp1ao: 'इमोमाली रहमोन',
  // Islam Karimov
  '1lfg1yk': 'इस्लाम करीमोव',
  // Ashraf Ghani
  '13jlhgj': 'अशरफ़ गनी',
  // Narendra Modi
  '1tiqful': 'नरेंद्र मोदी',
  // Prime Minister
  '1vl5xkn': 'प्रधानमंत्री',
  // No name in the excerpts read; on the summit morning TASS had the leaders of five observer states attending.
  p6431b: 'पढ़े गए अंशों में नाम नहीं; शिखर सम्मेलन की सुबह तास के अनुसार पांच पर्यवेक्षक देशों के नेता भाग ले रहे थे।',
  // Nawaz Sharif
  pbyyd9: 'नवाज़ शरीफ़',
  // guest of the host country
  '1u0oop5': 'मेज़बान देश के अतिथि',
  // Office only.
  zjnsvd: 'केवल पद।',
  // States common positions on world affairs, economy and security.
  yr08fs: 'विश्व मामलों, अर्थव्यवस्था और सुरक्षा पर साझा रुख बताता है।',
  // Lays out political, security, economic and cultural work over ten years, the first plan to do so.
  '1gqn1d': 'दस वर्षों के राजनीतिक, सुरक्षा, आर्थिक और सांस्कृतिक काम निर्धारित करती है; ऐसी पहली योजना।',
  // The strategy to 2035 succeeded it.
  '1jsh8dc': 'इसके बाद 2035 तक की रणनीति आई।',
  // Allows border services to act jointly and exchange information.
  rqxv1r: 'सीमा सेवाओं को मिलकर कार्रवाई करने और सूचना का आदान-प्रदान करने देता है।',
  // Accompanies the Ufa Declaration with a shared view on drugs.
  d82uhi: 'ऊफ़ा घोषणापत्र के साथ, मादक पदार्थों पर साझा दृष्टि।',
  // Seventy years after the war’s end, members mark it jointly.
  '4fgyc9': 'युद्ध की समाप्ति के सत्तर वर्ष बाद सदस्य इसे मिलकर मनाते हैं।',
  // Opened enlargement, the first since 2001.
  '1txz138': '2001 के बाद पहले विस्तार की शुरुआत की।',
  // Dialogue partner Belarus became an observer.
  '3uqn9z': 'संवाद साझेदार बेलारूस पर्यवेक्षक बना।',
  // Drafted for the Ufa summit: three years of counter-terrorism work.
  '1izt532': 'ऊफ़ा शिखर सम्मेलन के लिए बना मसौदा: तीन वर्षों का आतंकवाद-रोधी काम।',
  // Sputnik Arabic of 10 July 2015 reports adoption at Ufa; Xinhua, 16 March 2019, has it in force. One preview: 2016–2017.
  '1t3x94w':
    '10 जुलाई 2015 की स्पूतनिक अरबी के अनुसार यह ऊफ़ा में पारित हुआ; 16 मार्च 2019 की शिन्हुआ में यह लागू है। एक पूर्व-सूचना: 2016–2017।',
  // Decision on dialogue-partner status for four states.
  '1qkht8e': 'चार देशों के लिए संवाद साझेदार के दर्जे पर निर्णय।',
  // They became dialogue partners on signing their memorandums, in 2015 and 2016.
  '1p3rov4': '2015 और 2016 में ज्ञापनों पर हस्ताक्षर करके वे संवाद साझेदार बने।',
  // Press reports give the decision; title provisional.
  '1qsp3jm': 'निर्णय प्रेस रिपोर्टों में है; शीर्षक अस्थायी।',
};
