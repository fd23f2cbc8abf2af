// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/aspirations.ts`, each below the English one. */
export const texts: Texts = {
  // Applied formally for full membership around the Dushanbe summit of September 2014.
  dnmz0i: 'सितंबर 2014 के दुशांबे शिखर सम्मेलन के आसपास पूर्ण सदस्यता के लिए औपचारिक आवेदन।',
  // Applied for full membership in 2010, the first observer to do so, according to its Foreign Office; a request was being assessed in February of that year.
  '161y748':
    'पाकिस्तान के विदेश मंत्रालय के अनुसार, 2010 में पूर्ण सदस्यता के लिए आवेदन; ऐसा करने वाला पहला पर्यवेक्षक। उसी वर्ष फ़रवरी में एक अनुरोध पर विचार चल रहा था।',
  // A newspaper report of September 2014 dates the formal application to the Dushanbe summit of that month.
  '52tb7y': 'सितंबर 2014 की एक समाचार पत्र की रिपोर्ट औपचारिक आवेदन को उसी महीने के दुशांबे शिखर सम्मेलन का बताती है।',
  // Pakistan signed its memorandum of obligations in Tashkent on 24 June 2016.
  bit5y0: 'पाकिस्तान ने 24 जून 2016 को ताशकंद में अपने प्रतिबद्धता ज्ञापन पर हस्ताक्षर किए।',
  // Applied to be a full member; later held back while Iran was under international sanctions.
  '8x6ftz': 'पूर्ण सदस्यता के लिए आवेदन; बाद में इसे रोके रखा गया, जब तक ईरान अंतरराष्ट्रीय प्रतिबंधों के अधीन था।',
  // A Kremlin aide quoted in June 2016 gives the application date.
  '1n6x2gk': 'आवेदन की तिथि जून 2016 में उद्धृत क्रेमलिन के एक सहायक ने बताई।',
  // Applied for full membership.
  '13qs8p0': 'पूर्ण सदस्यता के लिए आवेदन किया।',
  // Told the Secretary-General it still seeks observer status; again in 2024.
  xlmqys: 'महासचिव को बताया कि वह अब भी पर्यवेक्षक का दर्जा चाहता है; 2024 में फिर।',
  // Application for full membership.
  '14a912t': 'पूर्ण सदस्यता के लिए आवेदन।',
  // Dormant; the former Republic’s government filed it.
  fhm43h: 'निष्क्रिय; आवेदन पूर्व गणराज्य की सरकार ने किया था।',
  // The foreign minister wrote to ask for dialogue-partner status.
  '1ol0huu': 'विदेश मंत्री ने पत्र लिखकर संवाद साझेदार का दर्जा मांगा।',
  // Applied for observer status, and did so again in 2024.
  '1m9miok': 'पर्यवेक्षक के दर्जे के लिए आवेदन किया, और 2024 में फिर।',
  // The Secretary-General reported its observer bid in early 2015.
  '1ucxxax': 'महासचिव ने 2015 के आरंभ में पर्यवेक्षक के दर्जे के लिए उसके आवेदन की सूचना दी।',
  // The president had asked for the status in a letter of 2012, its foreign minister recalled in March 2016.
  rjg0ez: 'विदेश मंत्री ने मार्च 2016 में याद दिलाया कि राष्ट्रपति ने 2012 के एक पत्र में यह दर्जा मांगा था।',
  // 2024 saw the bid renewed.
  '150unta': '2024 में आवेदन दोहराया गया।',
  // This record ends when it became a dialogue partner.
  '1ceyl85': 'यह अभिलेख वहां समाप्त होता है, जहां देश संवाद साझेदार बना।',
  // China backed this bid for full membership and India blocked it, according to Baku.
  '8rgwvg': 'बाकू के अनुसार, पूर्ण सदस्यता के इस आवेदन का चीन ने समर्थन किया और भारत ने इसे रोका।',
  // No SCO document confirms a vote; Azerbaijani and regional media make the blocking claim.
  '1e2db35': 'एससीओ का कोई दस्तावेज़ मतदान की पुष्टि नहीं करता; रोके जाने का दावा अज़रबैजानी और क्षेत्रीय मीडिया का है।',
  // Sought a higher status, eventually full membership.
  h2wjfx: 'ऊंचा दर्जा चाहा, अंततः पूर्ण सदस्यता।',
  // Early 2015 report of an observer bid; renewal in 2024.
  '11yz8wh': 'पर्यवेक्षक के दर्जे के आवेदन की सूचना 2015 के आरंभ में; 2024 में दोहराया गया।',
  // On 16 July 2025 the prime minister confirmed applying; the full-membership wish was made public.
  '1hk0e04': '16 जुलाई 2025 को प्रधानमंत्री ने आवेदन की पुष्टि की; पूर्ण सदस्यता की इच्छा सार्वजनिक की गई।',
  // A Pakistani veto was reported by azatutyun.am and interbellumnews.com.
  '14yvb2o': 'पाकिस्तान के वीटो की सूचना azatutyun.am और interbellumnews.com ने दी।',
  // Russia’s foreign minister reported it as a would-be dialogue partner.
  pmhmix: 'रूस के विदेश मंत्री ने इसे संवाद साझेदार बनने का इच्छुक बताया।',
  // Vientiane hopes to be a full member, a deputy foreign minister said.
  '1rm3g9v': 'एक उप विदेश मंत्री ने कहा कि वियनतियाने पूर्ण सदस्यता की आशा रखता है।',
  // First report of interest in observer status.
  '1hcyytb': 'पर्यवेक्षक के दर्जे में रुचि की पहली सूचना।',
  // In early 2015 the Secretary-General reported an observer bid; July 2024 lists of applicants still had it.
  '1ho8clq': '2015 के आरंभ में महासचिव ने पर्यवेक्षक के दर्जे के आवेदन की सूचना दी; जुलाई 2024 की आवेदक सूचियों में वह अब भी था।',
  // Russia’s foreign minister said it had applied to be a dialogue partner.
  smxl7y: 'रूस के विदेश मंत्री ने कहा कि उसने संवाद साझेदार बनने के लिए आवेदन किया है।',
  // Reports of 2023 say observer; of 2024, dialogue partner.
  '1qym8zp': '2023 की सूचनाओं में पर्यवेक्षक है; 2024 की सूचनाओं में संवाद साझेदार।',
  // Russia’s foreign ministry announced an observer bid.
  vkklmq: 'रूस के विदेश मंत्रालय ने पर्यवेक्षक के दर्जे के आवेदन की घोषणा की।',
  // Listings after 2022 do not show it; the former government filed it.
  '60rtur': '2022 के बाद की सूचियों में यह नहीं है; आवेदन पूर्व सरकार ने किया था।',
};
