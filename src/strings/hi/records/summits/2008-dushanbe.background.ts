// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2008-dushanbe.background.ts`, each below the English one. */
export const texts: Texts = {
  // Rules for joint counter-terrorism exercises were agreed and dialogue partners introduced as a category, in the same month as the South Ossetia conflict.
  umdw3h:
    'संयुक्त आतंकवाद-रोधी अभ्यासों के नियमों पर सहमति बनी और संवाद साझेदारों की श्रेणी बनाई गई, उसी महीने जब दक्षिण ओसेतिया का संघर्ष हुआ।',
  // Venue: reports of Xinhua and of China News Service (索莫尼宫), both read in copies. The informal meeting on 27 August was at the government country residence in the Varzob gorge.
  xis9x:
    'आयोजन स्थल: शिन्हुआ और चाइना न्यूज़ सर्विस की रिपोर्टें (索莫尼宫), दोनों प्रतियों में पढ़ी गईं। 27 अगस्त की अनौपचारिक बैठक वरज़ोब घाटी में सरकार के ग्रामीण आवास पर हुई।',
  // Joint communiqué of the meeting.
  '14jzil1': 'बैठक की संयुक्त विज्ञप्ति।',
  // Emomali Rahmon
  zcp1ao: 'इमोमाली रहमोन',
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
  // Dmitry Medvedev
  ypo4dw: 'दिमित्री मेदवेदेव',
  // Islam Karimov
  '1lfg1yk': 'इस्लाम करीमोव',
  // Mahmoud Ahmadinejad
  '13fbldc': 'महमूद अहमदीनेजाद',
  // Murli Deora
  srfqu9: 'मुरली देवड़ा',
  // Minister of Petroleum and Natural Gas
  '4i99e5': 'पेट्रोलियम एवं प्राकृतिक गैस मंत्री',
  // Sanjaasürengiin Oyuun
  '11unkxm': 'संजासुरेनगिन ओयुन',
  // Minister of Foreign Affairs
  '1g4vj05': 'विदेश मंत्री',
  // Printed as S. Oyun. The given name was supplied from common usage.
  '5ifagb': 'स्रोत में नाम: S. Oyun। पहला नाम प्रचलित रूप से लिया गया है।',
  // M. A. Durrani
  '4z0xae': 'महमूद अली दुर्रानी',
  // Adviser to the Prime Minister, with the rank of federal minister
  '554ro3': 'प्रधानमंत्री के सलाहकार (संघीय मंत्री का दर्जा)',
  // Hamid Karzai
  '1lbmgmy': 'हामिद करज़ई',
  // guest of the host state
  '14bix26': 'मेज़बान देश के अतिथि',
  // Miroslav Jenča
  '9mm6bf': 'मिरोस्लाव येंचा',
  // Representative of the Secretary-General
  bpi43t: 'महासचिव के प्रतिनिधि',
  // Printed as M. Jenca. The given name was supplied from common usage.
  '1o9e6mv': 'स्रोत में नाम: M. Jenca। पहला नाम प्रचलित रूप से लिया गया है।',
  // Sergey Lebedev
  antnuh: 'सर्गेई लेबेदेव',
  // Chairman of the Executive Committee – Executive Secretary
  eqwxi: 'कार्यकारी समिति के अध्यक्ष एवं कार्यकारी सचिव',
  // Toktasyn Buzubaev
  xkg6a2: 'तोक्तासिन बुज़ुबायेव',
  // Deputy Secretary-General
  '11e159d': 'उप महासचिव',
  // The given name was supplied from common usage.
  '1tcoor': 'पहला नाम प्रचलित रूप से लिया गया है।',
  // Bolat Nurgaliyev
  '1fxmw9b': 'बोलात नुरगालियेव',
  // SCO Secretary-General
  ieef8v: 'एससीओ महासचिव',
  // Myrzakan Subanov
  '1w1q6p0': 'मिर्ज़ाकान सुबानोव',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'एससीओ क्षेत्रीय आतंकवाद-रोधी संरचना की कार्यकारी समिति के निदेशक',
  // Covers climate and energy, addresses the South Ossetia conflict and opposes force as a means in disputes.
  '1o1ir1p':
    'जलवायु और ऊर्जा पर बात करता है, दक्षिण ओसेतिया के संघर्ष को उठाता है और विवादों में बल प्रयोग का विरोध करता है।',
  // Puts joint drills of armed forces and security services on a legal footing.
  u9e8ml: 'सशस्त्र बलों और सुरक्षा सेवाओं के संयुक्त अभ्यासों को कानूनी आधार देता है।',
  // Creates a second outer circle, below the observers.
  '6m1ln5': 'पर्यवेक्षकों से नीचे दूसरा बाहरी दायरा बनाता है।',
  // First use came a year later.
  '62ue38': 'पहला उपयोग एक वर्ष बाद हुआ।',
  // Xinhua backgrounder confirms Dushanbe adopted it; full text not read.
  jvyx82: 'शिन्हुआ की पृष्ठभूमि सामग्री पुष्टि करती है कि यह दुशांबे में पारित हुआ; पूरा पाठ नहीं पढ़ा गया।',
  // Unites members against gun-running and explosives trade.
  i1br1i: 'हथियारों और विस्फोटकों के अवैध व्यापार के विरुद्ध सदस्यों को एकजुट करता है।',
};
