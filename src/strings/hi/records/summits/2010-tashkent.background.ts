// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2010-tashkent.background.ts`, each below the English one. */
export const texts: Texts = {
  // Common rules of procedure were adopted and the way to membership put in writing, the basis for enlargement later.
  '1o167ad': 'साझा प्रक्रिया नियम पारित हुए और सदस्यता का मार्ग लिखित रूप में तय हुआ, जो बाद के विस्तार का आधार बना।',
  // In the chair: host head of state.
  '8u5ie8': 'अध्यक्षता: मेज़बान देश के राष्ट्राध्यक्ष।',
  // States have all offices (Uzbek president’s statement after the session); organisations appear only as “leading regional organizations”.
  '3oopde':
    'सभी देशों के प्रतिनिधियों के पद दिए गए हैं (सत्र के बाद उज़्बेकिस्तान के राष्ट्रपति का वक्तव्य); संगठनों का उल्लेख केवल “प्रमुख क्षेत्रीय संगठन” के रूप में है।',
  // Islam Karimov
  '1lfg1yk': 'इस्लाम करीमोव',
  // President
  zl63xb: 'राष्ट्रपति',
  // chair and host
  xr1n8v: 'अध्यक्ष और मेज़बान',
  // Hu Jintao
  '1r0kdf9': 'हू जिंताओ',
  // Previews give the name; the 12 June report lists the other speakers.
  '12t3n5a': 'नाम पूर्व-सूचनाओं में है; 12 जून की रिपोर्ट अन्य वक्ताओं की सूची देती है।',
  // Nursultan Nazarbayev
  '18abg52': 'नूरसुल्तान नज़रबायेव',
  // Dmitry Medvedev
  ypo4dw: 'दिमित्री मेदवेदेव',
  // Emomali Rahmon
  zcp1ao: 'इमोमाली रहमोन',
  // Ruslan Kazakbayev
  '15qhrbd': 'रुस्लान कज़ाकबायेव',
  // Acting Minister of Foreign Affairs
  '19lrrhf': 'कार्यवाहक विदेश मंत्री',
  // Office only in the source.
  '16a4clu': 'स्रोत में केवल पद।',
  // Asif Ali Zardari
  z23gnx: 'आसिफ़ अली ज़रदारी',
  // The Uzbek president’s statement has the president present; a preview of 9 June 2010 gives the name. The prime minister was expected in an earlier one.
  pssvkv:
    'उज़्बेकिस्तान के राष्ट्रपति के वक्तव्य में राष्ट्रपति उपस्थित हैं; नाम 9 जून 2010 की पूर्व-सूचना में है। उससे पहले की एक पूर्व-सूचना में प्रधानमंत्री अपेक्षित थे।',
  // S. M. Krishna
  '1icy4mx': 'एस. एम. कृष्णा',
  // Minister of External Affairs
  '1g8yzxc': 'विदेश मंत्री',
  // The Uzbek president stated that the foreign minister was there; the name is from Indian agency previews, 5 and 9 June 2010 (IANS, copied in a forum).
  '1b4filb':
    'उज़्बेकिस्तान के राष्ट्रपति ने कहा कि विदेश मंत्री उपस्थित थे; नाम 5 और 9 जून 2010 की भारतीय एजेंसियों की पूर्व-सूचनाओं से है (आईएएनएस, एक फ़ोरम में प्रति)।',
  // Minister of Foreign Affairs
  '1g4vj05': 'विदेश मंत्री',
  // Source gives only the office; China Daily: President Ahmadinejad did not come.
  '1wxvt9w': 'स्रोत में केवल पद है; चाइना डेली: राष्ट्रपति अहमदीनेजाद नहीं आए।',
  // guest of the chair
  '18nk7my': 'अध्यक्ष के अतिथि',
  // Gurbanguly Berdimuhamedov
  '7lk15x': 'गुरबांगुली बर्दीमुहामेदोव',
  // Describes the SCO as open and outside blocs, and states a shared line on Kyrgyzstan’s crisis.
  tsva8n: 'एससीओ को खुला और गुटों से बाहर बताता है और किर्गिज़स्तान के संकट पर साझा रुख रखता है।',
  // Lays down in writing, for the first time, who may join and by what procedure.
  '1iahc6m': 'पहली बार लिखित रूप में तय करता है कि कौन और किस प्रक्रिया से शामिल हो सकता है।',
  // Decisions of 2014 completed the rules.
  efv1nh: '2014 के निर्णयों से नियम पूरे हुए।',
  // Governs in common how SCO bodies call, hold and record meetings.
  goio1z: 'एससीओ निकायों की बैठकें बुलाने, चलाने और उनका अभिलेख रखने के साझा नियम।',
  // Deals with farm trade, irrigation, veterinary services, breeding, livestock and crops.
  dsb565: 'कृषि व्यापार, सिंचाई, पशु चिकित्सा सेवाओं, प्रजनन, पशुधन और फ़सलों से संबंधित है।',
  // In force since 15 August 2014.
  f54niv: '15 अगस्त 2014 से लागू।',
  // Members act jointly on crime, chiefly organised, within human-rights standards.
  q883gu: 'सदस्य मानवाधिकार मानकों के भीतर अपराध, मुख्यतः संगठित अपराध, पर मिलकर कार्रवाई करते हैं।',
};
