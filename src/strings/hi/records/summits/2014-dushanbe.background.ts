// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2014-dushanbe.background.ts`, each below the English one. */
export const texts: Texts = {
  // A road transport agreement was concluded, and approving the last procedural papers on admission cleared the way for India and Pakistan.
  '49jklj':
    'सड़क परिवहन समझौता हुआ, और प्रवेश पर अंतिम प्रक्रिया दस्तावेज़ों के अनुमोदन से भारत और पाकिस्तान के लिए रास्ता खुला।',
  // In the chair: official information note of 12 September 2014.
  '1jhccnr': 'अध्यक्षता: 12 सितंबर 2014 की आधिकारिक सूचना टिप्पणी।',
  // Venue: printed as “Kokhi Navruz”.
  tx74u1: 'आयोजन स्थल: स्रोत में “Kokhi Navruz”।',
  // From a Secretariat press release (University of Tokyo copy). All states are in the source; the excerpt stops among the organisations.
  '1hswdc8':
    'सचिवालय की प्रेस विज्ञप्ति से (टोक्यो विश्वविद्यालय की प्रति)। स्रोत में सभी देश हैं; अंश संगठनों के बीच रुक जाता है।',
  // Emomali Rahmon
  zcp1ao: 'इमोमाली रहमोन',
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
  // Islam Karimov
  '1lfg1yk': 'इस्लाम करीमोव',
  // Hamid Karzai
  '1lbmgmy': 'हामिद करज़ई',
  // Sushma Swaraj
  l6dw72: 'सुषमा स्वराज',
  // Minister of External Affairs
  '1g8yzxc': 'विदेश मंत्री',
  // Printed as Foreign Minister S. Svaradzh. The given name was supplied from common usage.
  ffr35c: 'स्रोत में: विदेश मंत्री S. Svaradzh। पहला नाम प्रचलित रूप से लिया गया है।',
  // Hassan Rouhani
  '1hp78uj': 'हसन रूहानी',
  // Tsakhiagiin Elbegdorj
  '1i60duh': 'त्साखियागिन एल्बेगदोर्ज',
  // Sartaj Aziz
  '12l6eck': 'सरताज अज़ीज़',
  // Adviser to the Prime Minister on national security and foreign affairs
  qbtak5: 'राष्ट्रीय सुरक्षा एवं विदेश मामलों पर प्रधानमंत्री के सलाहकार',
  // The given name was supplied from common usage.
  '1tcoor': 'पहला नाम प्रचलित रूप से लिया गया है।',
  // Gurbanguly Berdimuhamedov
  '7lk15x': 'गुरबांगुली बर्दीमुहामेदोव',
  // guest of the host
  '1shxn2n': 'मेज़बान के अतिथि',
  // Jeffrey Feltman
  du1n: 'जेफ़री फ़ेल्टमैन',
  // Under-Secretary-General for Political Affairs
  r1478x: 'राजनीतिक मामलों के अवर महासचिव',
  // Sergey Lebedev
  antnuh: 'सर्गेई लेबेदेव',
  // Chairman of the Executive Committee – Executive Secretary
  eqwxi: 'कार्यकारी समिति के अध्यक्ष एवं कार्यकारी सचिव',
  // Secretary-General
  '16rw38o': 'महासचिव',
  // T. Mansurov held the office in 2009 and 2011; here the excerpt stops at the initials “T. M”.
  '1mhlbu': '2009 और 2011 में यह पद टी. मंसूरोव के पास था; यहां अंश “T. M” अक्षरों पर रुक जाता है।',
  // Dmitry Mezentsev
  '1jl1c27': 'दिमित्री मेज़ेंत्सेव',
  // SCO Secretary-General
  ieef8v: 'एससीओ महासचिव',
  // Zhang Xinfeng
  '1hmkxfc': 'झांग शिनफ़ेंग',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'एससीओ क्षेत्रीय आतंकवाद-रोधी संरचना की कार्यकारी समिति के निदेशक',
  // Printed as Zhang Sinfen.
  '1d8bkx2': 'स्रोत में नाम: Zhang Sinfen।',
  // Gives a joint view of new threats and a changing world order; restates that members are ready to enlarge.
  b2o9g0: 'नए खतरों और बदलती विश्व व्यवस्था पर साझा दृष्टि देता है; दोहराता है कि सदस्य विस्तार के लिए तैयार हैं।',
  // An applicant’s path to membership is set out step by step.
  '1w573dz': 'आवेदक के लिए सदस्यता का मार्ग चरणबद्ध रूप से तय किया गया है।',
  // Revises the set text that applicants sign before joining.
  qepy8a: 'उस तय पाठ में संशोधन करता है, जिस पर आवेदक शामिल होने से पहले हस्ताक्षर करते हैं।',
  // Set drafting of the first ten-year strategy going.
  '1mpht0': 'पहली दस-वर्षीय रणनीति का मसौदा तैयार करना शुरू कराया।',
  // Makes road haulage between member states easier.
  '17g35iq': 'सदस्य देशों के बीच सड़क मार्ग से माल ढुलाई आसान बनाता है।',
  // In the English press: agreement on facilitation of international road transport.
  koyphq: 'अंग्रेज़ी प्रेस में: अंतरराष्ट्रीय सड़क परिवहन की सुविधा पर समझौता।',
  // Rules for using the emblem and flag.
  '1tkbkjv': 'प्रतीक चिह्न और ध्वज के उपयोग के नियम।',
  // Plans for commemorating together in 2015.
  oqcpa1: '2015 में साथ मिलकर वर्षगांठ मनाने की योजनाएं।',
};
