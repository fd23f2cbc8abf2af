// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/corrections.ts`, each below the English one. */
export const texts: Texts = {
  // Dushanbe 2014: model memorandum for applicants
  '1menjnq': 'दुशांबे 2014: आवेदकों के लिए आदर्श ज्ञापन',
  // A decision on the model memorandum.
  '1utckam': 'आदर्श ज्ञापन पर निर्णय।',
  // A decision on the amended model memorandum.
  xecgvk: 'संशोधित आदर्श ज्ञापन पर निर्णय।',
  // China News Service reported on 12 September 2014 that an amendment of the model was approved. The report is known from a copy.
  '11crsdb':
    'चाइना न्यूज़ सर्विस ने 12 सितंबर 2014 को बताया कि आदर्श ज्ञापन में संशोधन अनुमोदित हुआ। यह रिपोर्ट एक प्रति से ज्ञात है।',
  // Azerbaijan’s application to be an observer
  '2flocj': 'पर्यवेक्षक बनने के लिए अज़रबैजान का आवेदन',
  // Applied in February 2015.
  g6dy6b: 'फ़रवरी 2015 में आवेदन किया।',
  // Applied in 2012.
  '1wvvdkg': '2012 में आवेदन किया।',
  // February 2015 is the month of a report. Azerbaijan’s foreign minister said on 14 March 2016 that the president had asked for the status in a letter of 2012.
  '1s6zq22':
    'फ़रवरी 2015 एक रिपोर्ट का महीना है। अज़रबैजान के विदेश मंत्री ने 14 मार्च 2016 को कहा कि राष्ट्रपति ने 2012 के एक पत्र में यह दर्जा मांगा था।',
  // Pakistan’s application to be a member
  '1fadrl1': 'सदस्य बनने के लिए पाकिस्तान का आवेदन',
  // Applied in September 2014.
  agzd41: 'सितंबर 2014 में आवेदन किया।',
  // Applied in 2010. Sources differ: a newspaper dates the formal application to September 2014.
  '1u962oe': '2010 में आवेदन किया। स्रोतों में मतभेद: एक समाचार पत्र औपचारिक आवेदन सितंबर 2014 का बताता है।',
  // Pakistan’s Foreign Office stated on 24 June 2016 that Pakistan was the first observer to apply, in 2010.
  '19xo71e': 'पाकिस्तान के विदेश मंत्रालय ने 24 जून 2016 को कहा कि 2010 में आवेदन करने वाला पहला पर्यवेक्षक पाकिस्तान था।',
  // Security council secretaries in Astana, April 2024
  ksg06p: 'सुरक्षा परिषदों के सचिव अस्ताना में, अप्रैल 2024',
  // Met on 3 April 2024; the meeting urged the counter-terrorism programme for 2025–2027.
  wntxq8: 'बैठक 3 अप्रैल 2024 को हुई; बैठक ने 2025–2027 के आतंकवाद-रोधी कार्यक्रम का आग्रह किया।',
  // Met on 2 and 3 April 2024; Nikolai Patrushev and Kassym-Jomart Tokayev urged the programme.
  '110ohqu': 'बैठक 2 और 3 अप्रैल 2024 को हुई; कार्यक्रम का आग्रह निकोलाई पात्रुशेव और कासिम-जोमार्ट टोकायेव ने किया।',
  // Kazakhstan’s foreign ministry announced both days. What was taken for a call of the meeting was said by the two.
  dxj7qe: 'कज़ाखस्तान के विदेश मंत्रालय ने दोनों दिन घोषित किए थे। जिसे बैठक का आह्वान समझा गया, वह इन दोनों का कथन था।',
  // Iran’s memorandum of obligations
  syt288: 'ईरान का प्रतिबद्धता ज्ञापन',
  // Dated 15 September 2022.
  '1wh7cqk': 'तिथि 15 सितंबर 2022।',
  // Dated 16 September 2022. Sources differ: the foreign ministry of Uzbekistan has it signed on 15 September.
  rep8k7: 'तिथि 16 सितंबर 2022। स्रोतों में मतभेद: उज़्बेकिस्तान के विदेश मंत्रालय के अनुसार हस्ताक्षर 15 सितंबर को हुए।',
  // The official text bears the date of 16 September 2022.
  d8lipj: 'आधिकारिक पाठ पर 16 सितंबर 2022 की तिथि है।',
  // Heads of government in Bishkek, 2016
  '1pohm19': 'शासनाध्यक्ष बिश्केक में, 2016',
  // Met on 3 November 2016.
  '198csii': 'बैठक 3 नवंबर 2016 को हुई।',
  // Met on 2 and 3 November 2016.
  dj8xx7: 'बैठक 2 और 3 नवंबर 2016 को हुई।',
  // The joint communiqué of the meeting has both days. It is known from a copy.
  lif5zw: 'बैठक की संयुक्त विज्ञप्ति में दोनों दिन हैं। विज्ञप्ति एक प्रति से ज्ञात है।',
  // Heads of government in Astana, 2014
  '19leez8': 'शासनाध्यक्ष अस्ताना में, 2014',
  // Met on 15 December 2014.
  kd29vg: 'बैठक 15 दिसंबर 2014 को हुई।',
  // Met on 14 and 15 December 2014.
  rxhrsc: 'बैठक 14 और 15 दिसंबर 2014 को हुई।',
  // The joint communiqué of the meeting has both days.
  nau2ni: 'बैठक की संयुक्त विज्ञप्ति में दोनों दिन हैं।',
};
