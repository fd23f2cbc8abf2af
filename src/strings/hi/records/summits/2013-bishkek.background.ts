// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2013-bishkek.background.ts`, each below the English one. */
export const texts: Texts = {
  // All members had ratified the good-neighbourliness treaty, and leaders adopted a five-year plan, the first, to implement it.
  '1ousr0b':
    'सभी सदस्य अच्छे पड़ोसी संबंध संधि का अनुसमर्थन कर चुके थे, और नेताओं ने उसे लागू करने की पहली पांच-वर्षीय योजना पारित की।',
  // In the chair: the communiqué: the meeting was chaired by him.
  '1flp6hu': 'अध्यक्षता: विज्ञप्ति के अनुसार बैठक की अध्यक्षता उन्होंने की।',
  // Chinese text of the press communiqué (source given there: Chinese foreign ministry), read in a copy.
  '10lppv': 'प्रेस विज्ञप्ति का चीनी पाठ (वहां दिया स्रोत: चीन का विदेश मंत्रालय), एक प्रति में पढ़ा गया।',
  // Almazbek Atambayev
  '1y903h4': 'अल्माज़बेक अतामबायेव',
  // President
  zl63xb: 'राष्ट्रपति',
  // chair and host
  xr1n8v: 'अध्यक्ष और मेज़बान',
  // Nursultan Nazarbayev
  '18abg52': 'नूरसुल्तान नज़रबायेव',
  // Xi Jinping
  '1m22oiv': 'शी जिनपिंग',
  // Vladimir Putin
  '19in0m9': 'व्लादिमीर पुतिन',
  // Emomali Rahmon
  zcp1ao: 'इमोमाली रहमोन',
  // Islam Karimov
  '1lfg1yk': 'इस्लाम करीमोव',
  // Hamid Karzai
  '1lbmgmy': 'हामिद करज़ई',
  // Salman Khurshid
  '1csjlt': 'सलमान खुर्शीद',
  // Minister of External Affairs
  '1g8yzxc': 'विदेश मंत्री',
  // The Chinese text has the surname only; given name supplied from common usage.
  fvicw3: 'चीनी पाठ में केवल कुलनाम है; पहला नाम प्रचलित रूप से लिया गया है।',
  // Hassan Rouhani
  '1hp78uj': 'हसन रूहानी',
  // Tsakhiagiin Elbegdorj
  '1i60duh': 'त्साखियागिन एल्बेगदोर्ज',
  // Sartaj Aziz
  '12l6eck': 'सरताज अज़ीज़',
  // Adviser to the Prime Minister on national security and foreign affairs
  qbtak5: 'राष्ट्रीय सुरक्षा एवं विदेश मामलों पर प्रधानमंत्री के सलाहकार',
  // Ján Kubiš
  jng0dq: 'यान कुबिश',
  // Special Envoy of the Secretary-General, Head of the UN Assistance Mission in Afghanistan
  '1rv1bsw': 'महासचिव के विशेष दूत, अफ़गानिस्तान में संयुक्त राष्ट्र सहायता मिशन के प्रमुख',
  // The Chinese text has the surname only (Kubishi); given name supplied from common usage.
  '1xc2b6n': 'चीनी पाठ में केवल कुलनाम है (Kubishi); पहला नाम प्रचलित रूप से लिया गया है।',
  // Sergey Lebedev
  antnuh: 'सर्गेई लेबेदेव',
  // Chairman of the Executive Committee
  gcsgoz: 'कार्यकारी समिति के अध्यक्ष',
  // Surname only in the Chinese text.
  o7ncj8: 'चीनी पाठ में केवल कुलनाम।',
  // Deputy Secretary-General
  '11e159d': 'उप महासचिव',
  // Only a Chinese transcription (Jiyangsiji) was seen, no Latin spelling.
  '1c63tdy': 'केवल चीनी लिप्यंतरण (Jiyangsiji) देखा गया, लैटिन वर्तनी नहीं।',
  // Nikolai Bordyuzha
  '1orqmk8': 'निकोलाई बोर्द्यूज़ा',
  // Secretary-General
  '16rw38o': 'महासचिव',
  // Dmitry Mezentsev
  '1jl1c27': 'दिमित्री मेज़ेंत्सेव',
  // SCO Secretary-General
  ieef8v: 'एससीओ महासचिव',
  // Zhang Xinfeng
  '1hmkxfc': 'झांग शिनफ़ेंग',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'एससीओ क्षेत्रीय आतंकवाद-रोधी संरचना की कार्यकारी समिति के निदेशक',
  // Of its common positions on regional and world affairs, one backs a political settlement in Syria and handover of its chemical weapons.
  '136rn3y':
    'क्षेत्रीय और विश्व मामलों पर साझा रुख; उनमें से एक सीरिया में राजनीतिक समाधान और उसके रासायनिक हथियार सौंपे जाने का समर्थन करता है।',
  // First plan of five years for carrying out the 2007 treaty.
  '11t3emo': '2007 की संधि को लागू करने की पहली पांच-वर्षीय योजना।',
  // The source shortens the Chinese title (the treaty’s implementation outline).
  wt6ht0: 'स्रोत में चीनी शीर्षक संक्षिप्त है (संधि के कार्यान्वयन की रूपरेखा)।',
  // Sets the terms on which scientists are exchanged and research is done jointly.
  sadz0z: 'वैज्ञानिकों के आदान-प्रदान और संयुक्त अनुसंधान की शर्तें तय करता है।',
  // Later work plans carry it out. In force for China since 20 October 2015.
  '1jeddwa': 'बाद की कार्य योजनाएं इसे लागू करती हैं। चीन के लिए 20 अक्टूबर 2015 से लागू।',
  // The 2021 statement cites it with this date, which fits the Bishkek summit.
  '1bx2l2d': '2021 का वक्तव्य इसे इसी तिथि के साथ उद्धृत करता है, जो बिश्केक शिखर सम्मेलन से मेल खाती है।',
};
