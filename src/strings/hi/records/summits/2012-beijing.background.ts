// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2012-beijing.background.ts`, each below the English one. */
export const texts: Texts = {
  // Leaders set medium-term directions for the second decade; Afghanistan became an observer, and Türkiye was granted the status of dialogue partner.
  '1p3fb65':
    'नेताओं ने दूसरे दशक के लिए मध्यम अवधि की दिशाएं तय कीं; अफ़गानिस्तान पर्यवेक्षक बना और तुर्किये को संवाद साझेदार का दर्जा मिला।',
  // Venue: the restricted session was on 6 June, chaired by Hu Jintao.
  u49i4t: 'आयोजन स्थल: सीमित सत्र 6 जून को हुआ, अध्यक्षता हू जिंताओ ने की।',
  // The Secretariat’s press release (University of Tokyo copy) stops within the list of organisations in the excerpt; People’s Daily at china.org.cn supplies it (UN, CIS, EurAsEC, CSTO and others), two entries lacking a name. It closes with “and others” and may thus be incomplete. Per source, the states are complete.
  '1ipnrfl':
    'सचिवालय की प्रेस विज्ञप्ति (टोक्यो विश्वविद्यालय की प्रति) का अंश संगठनों की सूची के भीतर रुक जाता है; सूची china.org.cn पर पीपुल्स डेली से है (संयुक्त राष्ट्र, सीआईएस, यूरेसेक, सीएसटीओ और अन्य), दो प्रविष्टियों में नाम नहीं है। वह “और अन्य” पर समाप्त होती है, अतः अधूरी हो सकती है। स्रोत के अनुसार देश पूरे हैं।',
  // Hu Jintao
  '1r0kdf9': 'हू जिंताओ',
  // President
  zl63xb: 'राष्ट्रपति',
  // chair and host
  xr1n8v: 'अध्यक्ष और मेज़बान',
  // Nursultan Nazarbayev
  '18abg52': 'नूरसुल्तान नज़रबायेव',
  // Almazbek Atambayev
  '1y903h4': 'अल्माज़बेक अतामबायेव',
  // Vladimir Putin
  '19in0m9': 'व्लादिमीर पुतिन',
  // Emomali Rahmon
  zcp1ao: 'इमोमाली रहमोन',
  // Islam Karimov
  '1lfg1yk': 'इस्लाम करीमोव',
  // Mahmoud Ahmadinejad
  '13fbldc': 'महमूद अहमदीनेजाद',
  // Tsakhiagiin Elbegdorj
  '1i60duh': 'त्साखियागिन एल्बेगदोर्ज',
  // Asif Ali Zardari
  z23gnx: 'आसिफ़ अली ज़रदारी',
  // S. M. Krishna
  '1icy4mx': 'एस. एम. कृष्णा',
  // Minister of External Affairs
  '1g8yzxc': 'विदेश मंत्री',
  // Printed as Foreign Minister S. Krishna.
  '1bavgix': 'स्रोत में: विदेश मंत्री S. Krishna।',
  // Hamid Karzai
  '1lbmgmy': 'हामिद करज़ई',
  // invited by the host as guest; here it became an observer
  oy64yq: 'मेज़बान के निमंत्रण पर अतिथि; यहीं पर्यवेक्षक बना',
  // Gurbanguly Berdimuhamedov
  '7lk15x': 'गुरबांगुली बर्दीमुहामेदोव',
  // guest of the host
  '1shxn2n': 'मेज़बान के अतिथि',
  // Miroslav Jenča
  '9mm6bf': 'मिरोस्लाव येंचा',
  // Special Representative of the Secretary-General, Head of the UN Regional Centre for Preventive Diplomacy for Central Asia
  '1ah57qg': 'महासचिव के विशेष प्रतिनिधि, मध्य एशिया के लिए संयुक्त राष्ट्र निवारक कूटनीति क्षेत्रीय केंद्र के प्रमुख',
  // Printed as M. Jenca. The given name was supplied from common usage.
  '1o9e6mv': 'स्रोत में नाम: M. Jenca। पहला नाम प्रचलित रूप से लिया गया है।',
  // Sergey Lebedev
  antnuh: 'सर्गेई लेबेदेव',
  // Chairman of the Executive Committee – Executive Secretary
  eqwxi: 'कार्यकारी समिति के अध्यक्ष एवं कार्यकारी सचिव',
  // Organisation named in the Chinese report; the excerpts read do not give the person.
  '127mzpw': 'चीनी रिपोर्ट में संगठन का नाम है; पढ़े गए अंशों में व्यक्ति का नाम नहीं है।',
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
  // Says what members jointly seek for regional peace and growth; rejects outside military action in the Middle East and North Africa.
  '16muquy':
    'बताता है कि सदस्य क्षेत्रीय शांति और विकास के लिए मिलकर क्या चाहते हैं; मध्य पूर्व और उत्तरी अफ़्रीका में बाहरी सैन्य कार्रवाई को अस्वीकार करता है।',
  // Guideline for the medium term.
  qoqd5c: 'मध्यम अवधि के लिए दिशा-निर्देश।',
  // The Development Strategy until 2025 later built on it.
  '1o1iypp': 'बाद में 2025 तक की विकास रणनीति इसी पर आधारित हुई।',
  // The 2025 strategy’s preamble cites it as approved in Beijing in 2012.
  '1hhhpgn': '2025 की रणनीति की प्रस्तावना इसे 2012 में बीजिंग में अनुमोदित बताती है।',
  // Brought Afghanistan in as an observer.
  '1ixjupc': 'अफ़गानिस्तान को पर्यवेक्षक के रूप में शामिल किया।',
  // Granted Türkiye dialogue-partner status.
  k0zh0d: 'तुर्किये को संवाद साझेदार का दर्जा दिया।',
  // Joint work against what the SCO calls the three evils, in the third plan of three years.
  pvmq3t: 'एससीओ जिन्हें “तीन बुराइयां” कहता है, उनके विरुद्ध संयुक्त काम की तीसरी तीन-वर्षीय योजना।',
  // It fills the gap between the programmes of 2010–2012 and 2016–2018.
  l0yskj: 'यह 2010–2012 और 2016–2018 के कार्यक्रमों के बीच का अंतराल भरता है।',
  // The sister programmes give the English title.
  '1pmik91': 'अंग्रेज़ी शीर्षक इसी शृंखला के अन्य कार्यक्रमों से लिया गया है।',
  // Regulates how members respond together when regional peace is at risk.
  '184evk0': 'क्षेत्रीय शांति खतरे में होने पर सदस्यों की संयुक्त प्रतिक्रिया के नियम तय करता है।',
  // Known from press lists; probably renews the 2009 regulation.
  '166qtma': 'प्रेस की सूचियों से ज्ञात; संभवतः 2009 के विनियम का नवीकरण।',
};
