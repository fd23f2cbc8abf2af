// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2005-astana.background.ts`, each below the English one. */
export const texts: Texts = {
  // By taking in India, Iran and Pakistan as observers, the organisation reached past Central Asia and its two large neighbours.
  rtgzuj: 'भारत, ईरान और पाकिस्तान को पर्यवेक्षक बनाकर संगठन मध्य एशिया और उसके दो बड़े पड़ोसियों से आगे पहुंचा।',
  // In the chair: Xinhua in China Daily of 6 July 2005 says that he presided over the summit.
  '1fuxvji': 'अध्यक्षता: 6 जुलाई 2005 की चाइना डेली में शिन्हुआ के अनुसार शिखर सम्मेलन की अध्यक्षता उन्होंने की।',
  // All six leaders met, so Tajikistan and Uzbekistan were represented; the excerpts read omit their names. For Iran the preview (apn.ru) announced Mohammad Khatami, which no report confirms.
  '19mr9i2':
    'सभी छह नेता मिले, अतः ताजिकिस्तान और उज़्बेकिस्तान का प्रतिनिधित्व था; पढ़े गए अंशों में उनके नाम नहीं हैं। ईरान के लिए पूर्व-सूचना (apn.ru) में मोहम्मद खातमी का नाम था, जिसकी कोई रिपोर्ट पुष्टि नहीं करती।',
  // Nursultan Nazarbayev
  '18abg52': 'नूरसुल्तान नज़रबायेव',
  // President
  zl63xb: 'राष्ट्रपति',
  // chair and host; presided
  '189c2s6': 'अध्यक्ष और मेज़बान; बैठक की अध्यक्षता',
  // Hu Jintao
  '1r0kdf9': 'हू जिंताओ',
  // Kurmanbek Bakiyev
  '15t1b14': 'कुरमानबेक बाकियेव',
  // Acting President
  ir45z5: 'कार्यवाहक राष्ट्रपति',
  // Vladimir Putin
  '19in0m9': 'व्लादिमीर पुतिन',
  // Shaukat Aziz
  ep1fu8: 'शौकत अज़ीज़',
  // Prime Minister
  '1vl5xkn': 'प्रधानमंत्री',
  // observer status granted at this meeting
  wwzp0u: 'इसी बैठक में पर्यवेक्षक का दर्जा मिला',
  // Natwar Singh
  '7o6f47': 'नटवर सिंह',
  // Minister of External Affairs
  '1g8yzxc': 'विदेश मंत्री',
  // Office in the source: Foreign Minister.
  yme1rd: 'स्रोत में पद: विदेश मंत्री।',
  // Reinforces the Secretariat and the anti-terrorist body, stating that most tasks set in Tashkent are done.
  qt42e7: 'सचिवालय और आतंकवाद-रोधी निकाय को मज़बूत करता है और कहता है कि ताशकंद में तय अधिकांश काम पूरे हो चुके हैं।',
  // Lays down common aims, principles and ways of working against what the SCO calls the three evils.
  '3stefh': 'एससीओ जिन्हें “तीन बुराइयां” कहता है, उनके विरुद्ध साझा लक्ष्य, सिद्धांत और काम के तरीके निर्धारित करती है।',
  // The first three-year programme came after it.
  hauzm7: 'इसके बाद पहला तीन-वर्षीय कार्यक्रम आया।',
  // Two unofficial English copies have 5 June, but the preamble of the 2009 convention confirms 5 July 2005.
  '9lpzfs': 'अंग्रेज़ी की दो अनौपचारिक प्रतियों में 5 जून है, पर 2009 के अभिसमय की प्रस्तावना 5 जुलाई 2005 की पुष्टि करती है।',
  // Gave members national representatives within the Tashkent anti-terrorist body.
  q3f0kw: 'ताशकंद के आतंकवाद-रोधी निकाय में सदस्यों के राष्ट्रीय प्रतिनिधि रखे।',
  // A new regulation replaced it in 2017.
  '1pwglge': '2017 में इसकी जगह नए विनियम ने ली।',
  // Gave three further states observer status.
  jx889y: 'तीन और देशों को पर्यवेक्षक का दर्जा दिया।',
};
