// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2011-astana.background.ts`, each below the English one. */
export const texts: Texts = {
  // Ten years of work were reviewed at this anniversary; a health agreement and six-year anti-drug strategy were approved.
  mvo198:
    'इस वर्षगांठ पर दस वर्षों के काम की समीक्षा हुई; स्वास्थ्य समझौता और छह-वर्षीय मादक पदार्थ रोधी रणनीति अनुमोदित हुई।',
  // Press release of the Secretariat (University of Tokyo copy) and the Chinese text of the communiqué (Xinhua, read in a copy), which gives the list of organisations in full. A Russian embassy page (afghanistan.mid.ru) also lists the president of Turkmenistan and ASEAN among the guests; the communiqué has neither, so they are left out.
  '1hqhmbd':
    'सचिवालय की प्रेस विज्ञप्ति (टोक्यो विश्वविद्यालय की प्रति) और विज्ञप्ति का चीनी पाठ (शिन्हुआ, एक प्रति में पढ़ा गया), जिसमें संगठनों की पूरी सूची है। रूसी दूतावास का एक पृष्ठ (afghanistan.mid.ru) अतिथियों में तुर्कमेनिस्तान के राष्ट्रपति और आसियान को भी गिनता है; विज्ञप्ति में दोनों नहीं हैं, इसलिए उन्हें छोड़ा गया है।',
  // Nursultan Nazarbayev
  '18abg52': 'नूरसुल्तान नज़रबायेव',
  // President
  zl63xb: 'राष्ट्रपति',
  // chair and host
  xr1n8v: 'अध्यक्ष और मेज़बान',
  // Hu Jintao
  '1r0kdf9': 'हू जिंताओ',
  // Roza Otunbayeva
  '1mgn4wj': 'रोज़ा ओटुनबायेवा',
  // The given name was supplied from common usage.
  '1tcoor': 'पहला नाम प्रचलित रूप से लिया गया है।',
  // Dmitry Medvedev
  ypo4dw: 'दिमित्री मेदवेदेव',
  // Emomali Rahmon
  zcp1ao: 'इमोमाली रहमोन',
  // Islam Karimov
  '1lfg1yk': 'इस्लाम करीमोव',
  // Mahmoud Ahmadinejad
  '13fbldc': 'महमूद अहमदीनेजाद',
  // Asif Ali Zardari
  z23gnx: 'आसिफ़ अली ज़रदारी',
  // S. M. Krishna
  '1icy4mx': 'एस. एम. कृष्णा',
  // Minister of External Affairs
  '1g8yzxc': 'विदेश मंत्री',
  // Printed as Foreign Minister M. Krishna.
  '1f2kvm3': 'स्रोत में: विदेश मंत्री M. Krishna।',
  // Dashjamts Battulga
  '1njqoee': 'दाशजाम्त्स बत्तुल्गा',
  // Chief of the Presidential Staff
  '1h5ao5w': 'राष्ट्रपति कार्यालय के प्रमुख',
  // Hamid Karzai
  '1lbmgmy': 'हामिद करज़ई',
  // guest of the host state
  '14bix26': 'मेज़बान देश के अतिथि',
  // Yury Fedotov
  go2dvz: 'यूरी फ़ेदोतोव',
  // Under-Secretary-General, Executive Director of the UN Office on Drugs and Crime
  '1xitqeh': 'अवर महासचिव, संयुक्त राष्ट्र मादक पदार्थ एवं अपराध कार्यालय के कार्यकारी निदेशक',
  // Sergey Lebedev
  antnuh: 'सर्गेई लेबेदेव',
  // Chairman of the Executive Committee – Executive Secretary
  eqwxi: 'कार्यकारी समिति के अध्यक्ष एवं कार्यकारी सचिव',
  // Tair Mansurov
  '1jbv9bw': 'ताइर मंसूरोव',
  // Secretary-General
  '16rw38o': 'महासचिव',
  // Full name as in the 2009 communiqué; surname only in the Chinese text. The given name was supplied from common usage.
  '1l1wjf7': 'पूरा नाम 2009 की विज्ञप्ति के अनुसार; चीनी पाठ में केवल कुलनाम। पहला नाम प्रचलित रूप से लिया गया है।',
  // Nikolai Bordyuzha
  '1orqmk8': 'निकोलाई बोर्द्यूज़ा',
  // Surname only in the Chinese text. The given name was supplied from common usage.
  '1upu9v2': 'चीनी पाठ में केवल कुलनाम। पहला नाम प्रचलित रूप से लिया गया है।',
  // Muratbek Imanaliev
  e3b1c: 'मुरातबेक इमानालियेव',
  // SCO Secretary-General
  ieef8v: 'एससीओ महासचिव',
  // Dzhenisbek Dzhumanbekov
  '1jfb88q': 'जेनिसबेक जुमानबेकोव',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'एससीओ क्षेत्रीय आतंकवाद-रोधी संरचना की कार्यकारी समिति के निदेशक',
  // The press release omits the given name.
  yfhtn1: 'प्रेस विज्ञप्ति में पहला नाम नहीं है।',
  // Reviews the first ten years and states aims for the next ten.
  '15mav9z': 'पहले दस वर्षों की समीक्षा करता है और अगले दस वर्षों के लक्ष्य बताता है।',
  // Covers six years of work on drug trafficking; has a programme of action.
  t5sbe3: 'मादक पदार्थों की तस्करी पर छह वर्षों के काम के लिए; साथ में कार्रवाई कार्यक्रम है।',
  // Approved with the strategy, as a list for its execution.
  '1lgd1cm': 'रणनीति के साथ, उसके क्रियान्वयन की सूची के रूप में अनुमोदित।',
  // Deals with food safety, medicines, infectious disease, emergency care, telemedicine and mother and child health.
  zdyj0t: 'सुरक्षित खाद्य, दवाओं, संक्रामक रोगों, आपात चिकित्सा, टेलीमेडिसिन और मातृ एवं शिशु स्वास्थ्य से संबंधित है।',
};
