// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2001-shanghai.background.ts`, each below the English one. */
export const texts: Texts = {
  // Uzbekistan was admitted as an equal, and the Shanghai Five became a formal organisation by act of six presidents. The anti-terrorism convention they signed that day set security aims for the next two decades.
  '141emvt':
    'उज़्बेकिस्तान को समान सदस्य के रूप में शामिल किया गया, और छह राष्ट्रपतियों के दस्तावेज़ से शंघाई फाइव औपचारिक संगठन बना। उसी दिन हस्ताक्षरित आतंकवाद-रोधी अभिसमय ने अगले दो दशकों के सुरक्षा लक्ष्य तय किए।',
  // On 14 June the city hosted the sixth meeting of the Shanghai Five leaders; the SCO was founded at a meeting on 15 June. Lists from China often date the first summit 14–15 June.
  rywc8a:
    '14 जून को शहर ने शंघाई फाइव के नेताओं की छठी बैठक की मेज़बानी की; एससीओ की स्थापना 15 जून की बैठक में हुई। चीन की सूचियां अक्सर पहले शिखर सम्मेलन की तिथि 14–15 जून देती हैं।',
  // In the chair: two almanac pages, both from one Chinese press text, say outright that he presided and opened the meeting about nine in the morning. No venue found.
  '1x7tyih':
    'अध्यक्षता: तिथि-पंचांग के दो पृष्ठ, दोनों एक ही चीनी प्रेस पाठ से, स्पष्ट कहते हैं कि अध्यक्षता उन्होंने की और बैठक सुबह लगभग नौ बजे आरंभ की। आयोजन स्थल नहीं मिला।',
  // Almanac page with a Chinese agency text that names all six presidents; the Kremlin page confirms the six heads of state and Vladimir Putin by name. No observers or guests existed yet. Venue not found.
  '1e9fyt':
    'तिथि-पंचांग का पृष्ठ, जिसमें चीनी एजेंसी का पाठ है और छहों राष्ट्रपतियों के नाम हैं; क्रेमलिन का पृष्ठ छह राष्ट्राध्यक्षों की और व्लादिमीर पुतिन के नाम की पुष्टि करता है। पर्यवेक्षक या अतिथि तब तक नहीं थे। आयोजन स्थल नहीं मिला।',
  // Jiang Zemin
  '76esqf': 'जियांग ज़ेमिन',
  // President
  zl63xb: 'राष्ट्रपति',
  // chair and host
  xr1n8v: 'अध्यक्ष और मेज़बान',
  // Vladimir Putin
  '19in0m9': 'व्लादिमीर पुतिन',
  // Nursultan Nazarbayev
  '18abg52': 'नूरसुल्तान नज़रबायेव',
  // Askar Akayev
  '13w0c4e': 'अस्कर अकायेव',
  // Emomali Rahmon
  zcp1ao: 'इमोमाली रहमोन',
  // Known as Rakhmonov until 2007.
  qc4pei: '2007 तक राखमोनोव नाम से ज्ञात।',
  // Islam Karimov
  '1lfg1yk': 'इस्लाम करीमोव',
  // Uzbekistan is recorded as an equal entrant to the five-country mechanism just before the SCO’s creation.
  '1yfs6ru': 'अभिलेख के अनुसार उज़्बेकिस्तान एससीओ की स्थापना से ठीक पहले पांच देशों के तंत्र में समान सदस्य के रूप में शामिल हुआ।',
  // Not confirmed: exact title; exact date within 14–15 June 2001.
  '1fq6lnc': 'पुष्टि नहीं: सटीक शीर्षक; 14–15 जून 2001 के भीतर सटीक तिथि।',
  // Founding declaration in which six presidents set up the SCO and laid down its aims and principles.
  '184172o': 'स्थापना घोषणापत्र, जिसमें छह राष्ट्रपतियों ने एससीओ की स्थापना की और उसके लक्ष्य और सिद्धांत निर्धारित किए।',
  // Those principles were later called the Shanghai Spirit.
  '1wdfi3k': 'इन सिद्धांतों को बाद में शंघाई भावना कहा गया।',
  // Members are to share information, assist in searches and help one another halt attacks; what the SCO calls the three evils is defined.
  nf44dq:
    'सदस्यों को सूचना साझा करनी है, खोज में सहायता करनी है और हमले रोकने में एक-दूसरे की मदद करनी है; एससीओ जिन्हें “तीन बुराइयां” कहता है, उनकी परिभाषा दी गई है।',
  // A 5 September 2003 protocol amended it.
  '94hnaq': '5 सितंबर 2003 के प्रोटोकॉल से संशोधित।',
};
