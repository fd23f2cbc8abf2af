// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2021-dushanbe.background.ts`, each below the English one. */
export const texts: Texts = {
  // Iran’s accession was opened at this twentieth-anniversary summit as the Taliban regained power in Afghanistan.
  ucan3x:
    'बीसवीं वर्षगांठ के इस शिखर सम्मेलन में ईरान की सदस्यता प्रक्रिया शुरू हुई, जब अफ़गानिस्तान में तालिबान फिर सत्ता में आया।',
  // Leaders’ meeting on 17 September.
  '1yq0p41': 'नेताओं की बैठक 17 सितंबर को।',
  // Mongolia, India, China and Russia had leaders on the video link.
  '1x7445l': 'मंगोलिया, भारत, चीन और रूस के नेता वीडियो लिंक पर थे।',
  // Documents: some agencies say the declaration plus 30.
  plws1x: 'दस्तावेज़: कुछ एजेंसियां घोषणापत्र और 30 अन्य कहती हैं।',
  // The UN is the only organisation named in the sources read. None of the lists read has a delegation from Afghanistan, though it is counted as an expected observer by one press report.
  '1ms7sqy':
    'पढ़े गए स्रोतों में केवल एक संगठन, संयुक्त राष्ट्र, का नाम है। पढ़ी गई किसी सूची में अफ़गानिस्तान का प्रतिनिधिमंडल नहीं है, हालांकि एक प्रेस रिपोर्ट उसे अपेक्षित पर्यवेक्षकों में गिनती है।',
  // Some agencies have the declaration and 30 more.
  tpzjo6: 'कुछ एजेंसियों में घोषणापत्र और 30 अन्य हैं।',
  // Emomali Rahmon
  zcp1ao: 'इमोमाली रहमोन',
  // President
  zl63xb: 'राष्ट्रपति',
  // chair and host
  xr1n8v: 'अध्यक्ष और मेज़बान',
  // Kassym-Jomart Tokayev
  m8u0ps: 'कासिम-जोमार्ट टोकायेव',
  // Sadyr Japarov
  '1227kq1': 'सदिर जापारोव',
  // Imran Khan
  '7z7ngg': 'इमरान खान',
  // Prime Minister
  '1vl5xkn': 'प्रधानमंत्री',
  // Shavkat Mirziyoyev
  '2vjwye': 'शौकत मिर्ज़ियोयेव',
  // Xi Jinping
  '1m22oiv': 'शी जिनपिंग',
  // Narendra Modi
  '1tiqful': 'नरेंद्र मोदी',
  // Vladimir Putin
  '19in0m9': 'व्लादिमीर पुतिन',
  // Aleksandr Lukashenko
  '1hxp1hl': 'अलेक्जेंडर लुकाशेंको',
  // Ebrahim Raisi
  xjx8yr: 'इब्राहिम रईसी',
  // Ukhnaagiin Khürelsükh
  ngnqt2: 'खुरेलसुख उखना',
  // Gurbanguly Berdimuhamedov
  '7lk15x': 'गुरबांगुली बर्दीमुहामेदोव',
  // guest of the chair
  '18nk7my': 'अध्यक्ष के अतिथि',
  // António Guterres
  '1c6orhi': 'एंटोनियो गुटेरेस',
  // Secretary-General
  '16rw38o': 'महासचिव',
  // Spoke by video message; not reported as joining the session.
  '1b0b6h8': 'वीडियो संदेश से बोले; सत्र में शामिल होने की सूचना नहीं।',
  // Vladimir Norov
  '14hygrt': 'व्लादिमीर नोरोव',
  // SCO Secretary-General
  ieef8v: 'एससीओ महासचिव',
  // Jumakhon Giyosov
  hkwor4: 'जुमाखोन गियोसोव',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'एससीओ क्षेत्रीय आतंकवाद-रोधी संरचना की कार्यकारी समिति के निदेशक',
  // Recounts the SCO’s past at length for the anniversary and says where it goes after twenty years.
  '3pbhe3': 'वर्षगांठ पर एससीओ के अतीत का विस्तार से वर्णन करता है और बताता है कि बीस वर्ष बाद वह किस ओर जा रहा है।',
  // Three-year counter-terrorism programme.
  '722b1': 'तीन-वर्षीय आतंकवाद-रोधी कार्यक्रम।',
  // One agency printed 2023–2024.
  '1resz98': 'एक एजेंसी ने 2023–2024 छापा।',
  // Work plan, the second, for the 2018–2023 drug strategy.
  k7qnd2: '2018–2023 की मादक पदार्थ रणनीति की दूसरी कार्य योजना।',
  // Plans joint cyber work for two years.
  '1titybm': 'दो वर्षों के लिए साइबर क्षेत्र में संयुक्त काम की योजना।',
  // Plan to revive economies post-Covid.
  '1rfugew': 'कोविड के बाद अर्थव्यवस्थाओं को फिर खड़ा करने की योजना।',
  // Decision that set a reform of security mechanisms in motion.
  '1g8052u': 'सुरक्षा तंत्र में सुधार शुरू करने वाला निर्णय।',
  // The reform led to the new security centres of 2025.
  mlnv4a: 'इस सुधार से 2025 के नए सुरक्षा केंद्र बने।',
  // The list read cuts the title; the 2025 centres’ link is general context.
  ik1fkj: 'पढ़ी गई सूची में शीर्षक कटा है; 2025 के केंद्रों से संबंध सामान्य संदर्भ पर आधारित है।',
  // Members share this programme to protect and green the environment.
  vioxrj: 'पर्यावरण की रक्षा और हरियाली बढ़ाने के लिए सदस्यों का साझा कार्यक्रम।',
  // The broadcaster MIR, the source, speaks of a joint “green belt” and does not call it a programme.
  r2aq99: 'स्रोत, प्रसारक मीर, संयुक्त “हरित पट्टी” की बात करता है और इसे कार्यक्रम नहीं कहता।',
  // Opened the way to membership for Iran, by then an observer for sixteen years.
  '58pp68': 'ईरान के लिए सदस्यता का मार्ग खोला, जो तब तक सोलह वर्ष से पर्यवेक्षक था।',
  // First Arab dialogue partners.
  '1svjvw4': 'पहले अरब संवाद साझेदार।',
  // After the pandemic shock, pledges green transport corridors for food, data exchange and freer farm trade.
  '1adzxld':
    'महामारी के झटके के बाद खाद्य के लिए हरित परिवहन गलियारों, डेटा के आदान-प्रदान और अधिक मुक्त कृषि व्यापार का वचन देता है।',
  // Pledges members to joint research, naming earlier SCO texts as its basis.
  '1545lsp': 'एससीओ के पिछले पाठों को आधार बताते हुए सदस्यों की ओर से संयुक्त अनुसंधान का वचन देता है।',
};
