// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2020-moscow.background.ts`, each below the English one. */
export const texts: Texts = {
  // Held virtually, a first, it met the pandemic with a joint epidemic plan and set the last five-year plan for the 2025 strategy.
  '9v5b8v':
    'पहली बार वर्चुअल रूप में हुए सम्मेलन ने महामारी के समय संयुक्त महामारी योजना बनाई और 2025 की रणनीति की अंतिम पांच-वर्षीय योजना तय की।',
  // Russia, in the chair, hosted from Moscow; the pandemic meant a video link.
  '1f4bagy': 'अध्यक्ष रूस ने मॉस्को से मेज़बानी की; महामारी के कारण बैठक वीडियो लिंक के माध्यम से हुई।',
  // Documents: sum given in Putin’s remarks: one declaration, nine decisions, six statements.
  cbfnsq: 'दस्तावेज़: कुल संख्या पुतिन के वक्तव्य में दी गई: एक घोषणापत्र, नौ निर्णय, छह वक्तव्य।',
  // InfoSCO published this information report of the meeting, a video link without a venue. V. Putin is named as chair.
  '9vz787':
    'बैठक की यह सूचना रिपोर्ट InfoSCO ने प्रकाशित की; वीडियो लिंक, आयोजन स्थल नहीं। अध्यक्ष के रूप में वी. पुतिन का नाम है।',
  // Vladimir Putin
  '19in0m9': 'व्लादिमीर पुतिन',
  // President
  zl63xb: 'राष्ट्रपति',
  // chair
  pq0cju: 'अध्यक्ष',
  // Narendra Modi
  '1tiqful': 'नरेंद्र मोदी',
  // Prime Minister
  '1vl5xkn': 'प्रधानमंत्री',
  // Kassym-Jomart Tokayev
  m8u0ps: 'कासिम-जोमार्ट टोकायेव',
  // Xi Jinping
  '1m22oiv': 'शी जिनपिंग',
  // Sadyr Japarov
  '1227kq1': 'सदिर जापारोव',
  // Acting President and Prime Minister
  ofeppu: 'कार्यवाहक राष्ट्रपति एवं प्रधानमंत्री',
  // Imran Khan
  '7z7ngg': 'इमरान खान',
  // Emomali Rahmon
  zcp1ao: 'इमोमाली रहमोन',
  // Shavkat Mirziyoyev
  '2vjwye': 'शौकत मिर्ज़ियोयेव',
  // Ashraf Ghani
  '13jlhgj': 'अशरफ़ गनी',
  // Roman Golovchenko
  t4lcjn: 'रोमन गोलोवचेंको',
  // Hassan Rouhani
  '1hp78uj': 'हसन रूहानी',
  // Khaltmaagiin Battulga
  you163: 'खाल्तमागिन बत्तुल्गा',
  // António Guterres
  '1c6orhi': 'एंटोनियो गुटेरेस',
  // Secretary-General
  '16rw38o': 'महासचिव',
  // Welcomed the summit by video message; not reported as joining the session.
  q6koq: 'वीडियो संदेश से शिखर सम्मेलन का स्वागत किया; सत्र में शामिल होने की सूचना नहीं।',
  // Vladimir Norov
  '14hygrt': 'व्लादिमीर नोरोव',
  // SCO Secretary-General
  ieef8v: 'एससीओ महासचिव',
  // Jumakhon Giyosov
  hkwor4: 'जुमाखोन गियोसोव',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'एससीओ क्षेत्रीय आतंकवाद-रोधी संरचना की कार्यकारी समिति के निदेशक',
  // The pandemic and 75 years since the war’s end shaped this political outcome of the first summit held virtually.
  wlkd30:
    'वर्चुअल रूप में हुए पहले शिखर सम्मेलन के इस राजनीतिक परिणाम को महामारी और युद्ध की समाप्ति के 75 वर्ष ने आकार दिया।',
  // Nearly 150 measures; second and last of the 2025 strategy’s five-year plans.
  txrwwh: 'लगभग 150 उपाय; 2025 की रणनीति की दो पांच-वर्षीय योजनाओं में दूसरी और अंतिम।',
  // Lists joint steps against the threat of epidemics; adopted in COVID-19’s first year.
  '1j8cktf': 'महामारियों के खतरे के विरुद्ध संयुक्त कदमों की सूची; कोविड-19 के पहले वर्ष में पारित।',
  // Applies digital tools so villages and remote areas lag less.
  '18xhly3': 'गांवों और दूरस्थ क्षेत्रों का पिछड़ापन घटाने के लिए डिजिटल साधन लागू करती है।',
  // Urges a joint response to the pandemic under the United Nations and WHO.
  '1krkcpr': 'संयुक्त राष्ट्र और डब्ल्यूएचओ के तहत महामारी पर संयुक्त कार्रवाई का आग्रह करता है।',
  // Speaks up for the post-war order on the anniversary.
  zko6xm: 'वर्षगांठ पर युद्धोत्तर व्यवस्था के पक्ष में बोलता है।',
  // States a common view on the secure use of information technologies.
  '8j2kmp': 'सूचना प्रौद्योगिकी के सुरक्षित उपयोग पर साझा दृष्टि बताता है।',
  // Pledges members’ cooperation on the digital economy.
  v1s6ke: 'डिजिटल अर्थव्यवस्था पर सदस्यों के सहयोग का वचन देता है।',
  // Asks for common steps against propaganda and recruitment online.
  wagvqm: 'ऑनलाइन प्रचार और भर्ती के विरुद्ध साझा कदम चाहता है।',
  // Joint position on the drug threat.
  '6oipfg': 'मादक पदार्थों के खतरे पर संयुक्त रुख।',
};
