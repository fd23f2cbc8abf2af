// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2009-yekaterinburg.background.ts`, each below the English one. */
export const texts: Texts = {
  // Belarus and Sri Lanka were the first to be granted the status of dialogue partner; the SCO adopted an anti-terrorism convention of its own.
  '6w7mwb':
    'बेलारूस और श्रीलंका संवाद साझेदार का दर्जा पाने वाले पहले देश थे; एससीओ ने अपना आतंकवाद-रोधी अभिसमय पारित किया।',
  // Joint communiqué of the meeting.
  '14jzil1': 'बैठक की संयुक्त विज्ञप्ति।',
  // Dmitry Medvedev
  ypo4dw: 'दिमित्री मेदवेदेव',
  // President
  zl63xb: 'राष्ट्रपति',
  // chair and host
  xr1n8v: 'अध्यक्ष और मेज़बान',
  // Nursultan Nazarbayev
  '18abg52': 'नूरसुल्तान नज़रबायेव',
  // Hu Jintao
  '1r0kdf9': 'हू जिंताओ',
  // Kurmanbek Bakiyev
  '15t1b14': 'कुरमानबेक बाकियेव',
  // Emomali Rahmon
  zcp1ao: 'इमोमाली रहमोन',
  // Islam Karimov
  '1lfg1yk': 'इस्लाम करीमोव',
  // Manmohan Singh
  '1iuz6eb': 'मनमोहन सिंह',
  // Prime Minister
  '1vl5xkn': 'प्रधानमंत्री',
  // Mahmoud Ahmadinejad
  '13fbldc': 'महमूद अहमदीनेजाद',
  // N. Altankhuyag
  asu3qs: 'एन. अल्तानखुयाग',
  // First Deputy Prime Minister
  '18kpqoe': 'प्रथम उप प्रधानमंत्री',
  // The communiqué’s office is First Vice Premier of the Government.
  '1jiblo7': 'विज्ञप्ति में पद “सरकार के प्रथम वाइस प्रीमियर” है।',
  // Asif Ali Zardari
  z23gnx: 'आसिफ़ अली ज़रदारी',
  // Hamid Karzai
  '1lbmgmy': 'हामिद करज़ई',
  // guest of the host state
  '14bix26': 'मेज़बान देश के अतिथि',
  // Lynn Pascoe
  dhgsuv: 'लिन पास्को',
  // Under-Secretary-General for Political Affairs
  r1478x: 'राजनीतिक मामलों के अवर महासचिव',
  // Guest of the host state.
  '15ii034': 'मेज़बान देश के अतिथि।',
  // Sergey Lebedev
  antnuh: 'सर्गेई लेबेदेव',
  // Chairman of the Executive Committee – Executive Secretary
  eqwxi: 'कार्यकारी समिति के अध्यक्ष एवं कार्यकारी सचिव',
  // Tair Mansurov
  '1jbv9bw': 'ताइर मंसूरोव',
  // Secretary-General
  '16rw38o': 'महासचिव',
  // The given name was supplied from common usage.
  '1tcoor': 'पहला नाम प्रचलित रूप से लिया गया है।',
  // Nikolai Bordyuzha
  '1orqmk8': 'निकोलाई बोर्द्यूज़ा',
  // Bolat Nurgaliyev
  '1fxmw9b': 'बोलात नुरगालियेव',
  // SCO Secretary-General
  ieef8v: 'एससीओ महासचिव',
  // Myrzakan Subanov
  '1w1q6p0': 'मिर्ज़ाकान सुबानोव',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'एससीओ क्षेत्रीय आतंकवाद-रोधी संरचना की कार्यकारी समिति के निदेशक',
  // Seeks tighter oversight of international finance, given the financial crisis, and supports multipolarity.
  k4iwld: 'वित्तीय संकट को देखते हुए अंतरराष्ट्रीय वित्त की कड़ी निगरानी चाहता है और बहुध्रुवीयता का समर्थन करता है।',
  // Widens definitions and duties on terrorist crimes, updating the convention of 2001.
  h8oupc: 'आतंकवादी अपराधों की परिभाषाओं और उनसे जुड़े दायित्वों को व्यापक बनाता है, 2001 के अभिसमय को अद्यतन करता है।',
  // Second programme of three years against terrorism.
  '1jd6vni': 'आतंकवाद के विरुद्ध दूसरा तीन-वर्षीय कार्यक्रम।',
  // Lists, as a treaty between governments, cyber threats and joint steps against them.
  juqvlt: 'सरकारों के बीच संधि के रूप में साइबर खतरों और उनके विरुद्ध संयुक्त कदमों की सूची देता है।',
  // In force for China since 2 June 2011.
  '1v11vl': 'चीन के लिए 2 जून 2011 से लागू।',
  // Members can train counter-terrorism staff for others.
  h2w4jy: 'सदस्य एक-दूसरे के आतंकवाद-रोधी कर्मियों को प्रशिक्षण दे सकते हैं।',
  // Sets out consultation and response by members if the region faces a crisis.
  shy3hv: 'क्षेत्र में संकट आने पर सदस्यों के परामर्श और प्रतिक्रिया का क्रम निर्धारित करता है।',
  // Named the first two dialogue partners.
  '1fet73y': 'पहले दो संवाद साझेदारों के नाम तय किए।',
};
