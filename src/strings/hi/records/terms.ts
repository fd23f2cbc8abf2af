// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/terms.ts`, each below the English one. */
export const texts: Texts = {
  // SCO
  r6df3o: 'एससीओ',
  // Shanghai Cooperation Organisation
  fs9z1f: 'शंघाई सहयोग संगठन',
  // Founded in Shanghai on 15 June 2001 by China, Kazakhstan, Kyrgyzstan, Russia, Tajikistan and Uzbekistan.
  rtpouo: 'चीन, कज़ाखस्तान, किर्गिज़स्तान, रूस, ताजिकिस्तान और उज़्बेकिस्तान ने 15 जून 2001 को शंघाई में इसकी स्थापना की।',
  // observer
  '6f21cn': 'पर्यवेक्षक',
  // Status of a state beside the members, set up at Tashkent on 17 June 2004; Mongolia was the first to hold it.
  '1rn4phb': 'सदस्यों के अलावा किसी देश का दर्जा, 17 जून 2004 को ताशकंद में बनाया गया; सबसे पहले मंगोलिया को मिला।',
  // Status of a state beside the members from 17 June 2004 until 1 September 2025, when observers became SCO partners.
  '8slhy5': 'सदस्यों के अलावा किसी देश का दर्जा, 17 जून 2004 से 1 सितंबर 2025 तक, जब पर्यवेक्षक एससीओ साझेदार बन गए।',
  // dialogue partner
  facxlp: 'संवाद साझेदार',
  // Status of a state beside members and observers, set up at Dushanbe on 28 August 2008.
  sgtnlh: 'सदस्यों और पर्यवेक्षकों के अलावा किसी देश का दर्जा, 28 अगस्त 2008 को दुशांबे में बनाया गया।',
  // Status of a state beside members and observers from 28 August 2008 until 1 September 2025, when dialogue partners became SCO partners.
  '1isq6wr':
    'सदस्यों और पर्यवेक्षकों के अलावा किसी देश का दर्जा, 28 अगस्त 2008 से 1 सितंबर 2025 तक, जब संवाद साझेदार एससीओ साझेदार बन गए।',
  // SCO partner
  dvm6di: 'एससीओ साझेदार',
  // Status of a state beside the members since 1 September 2025; observers and dialogue partners were merged into it at Tianjin.
  ztfznz:
    'सदस्यों के अलावा किसी देश का दर्जा, 1 सितंबर 2025 से; तियानजिन में पर्यवेक्षकों और संवाद साझेदारों को इसमें मिलाया गया।',
  // SCO Plus
  e0lowc: 'एससीओ प्लस',
  // Session of a summit at which others join the members; held under this name for the first time in Astana on 4 July 2024.
  '1vnfatd':
    'शिखर सम्मेलन का वह सत्र, जिसमें सदस्यों के साथ अन्य भी शामिल होते हैं; इस नाम से पहली बार 4 जुलाई 2024 को अस्ताना में हुआ।',
  // EAEU
  '1u7sb4l': 'ईएईयू',
  // Eurasian Economic Union
  '13s9nox': 'यूरेशियाई आर्थिक संघ',
  // Customs and economic union regulated by the Eurasian Economic Commission; its treaty of 29 May 2014 took force on 1 January 2015.
  vqvp53:
    'यूरेशियाई आर्थिक आयोग द्वारा विनियमित सीमा शुल्क एवं आर्थिक संघ; इसकी 29 मई 2014 की संधि 1 जनवरी 2015 को लागू हुई।',
};
