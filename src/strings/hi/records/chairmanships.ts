// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/chairmanships.ts`, each below the English one. */
export const texts: Texts = {
  // The chair was Kazakhstan’s. Its closing summit moved from Astana to Moscow, with Russia as host and Nazarbayev presiding. When the term began is inferred.
  '4aa5kb':
    'अध्यक्षता कज़ाखस्तान की थी। समापन शिखर सम्मेलन अस्ताना से मॉस्को ले जाया गया; मेज़बान रूस था और बैठक की अध्यक्षता नज़रबायेव ने की। कार्यकाल का आरंभ अनुमानित है।',
  // The host of the closing summit, and the practice that this state chairs in between, give an inferred term.
  axz3it:
    'कार्यकाल का अनुमान समापन शिखर सम्मेलन के मेज़बान से और इस प्रथा से है कि बीच की अवधि में वही देश अध्यक्षता करता है।',
  // Cooperation, co-development, co-prosperity
  '18fejh2': 'सहयोग, साझा विकास, साझा समृद्धि',
  // 20 years of the SCO: cooperation for stability and prosperity
  '3gspgj': 'एससीओ के 20 वर्ष: स्थिरता और समृद्धि के लिए सहयोग',
  // No motto found.
  f5l4yb: 'कोई आदर्श वाक्य नहीं मिला।',
  // Towards a SECURE SCO
  '1f58c8e': 'सुरक्षित (SECURE) एससीओ की ओर',
  // Also written “For a SECURE SCO”.
  '9db6vg': '“सुरक्षित (SECURE) एससीओ के लिए” भी लिखा जाता है।',
  // Varanasi
  '15wvvyw': 'वाराणसी',
  // first holder of the title
  j9h8rz: 'यह उपाधि पाने वाला पहला शहर',
  // The Samarkand summit ended on 16 September; some secondary pieces put the start at 12 or 17 September 2022.
  '1imsof8': 'समरकंद शिखर सम्मेलन 16 सितंबर को समाप्त हुआ; कुछ द्वितीयक स्रोत आरंभ 12 या 17 सितंबर 2022 को बताते हैं।',
  // Strengthening Multilateral Dialogue – Striving for Sustainable Peace and Development
  '1vi4gta': 'बहुपक्षीय संवाद को सुदृढ़ करना – स्थायी शांति और विकास के लिए प्रयास',
  // “…Peace and Prosperity” ends it in several outlets.
  '1p3nqsg': 'कई प्रकाशनों में अंत “…शांति और समृद्धि” है।',
  // Almaty
  '1rzp5kx': 'अल्माटी',
  // Began 5 July 2023 for Kazakhstan’s foreign ministry.
  '1pvp8fs': 'कज़ाखस्तान के विदेश मंत्रालय के अनुसार आरंभ 5 जुलाई 2023 को।',
  // Upholding the Shanghai Spirit: SCO on the Move
  '6xgedk': 'शंघाई भावना को कायम रखना: आगे बढ़ता एससीओ',
  // Qingdao
  '1mqk20c': 'किंगदाओ',
  // 25 years of the SCO: together towards sustainable peace, development and prosperity
  '139ca3d': 'एससीओ के 25 वर्ष: स्थायी शांति, विकास और समृद्धि की ओर एक साथ',
  // Cholpon-Ata
  '1fobgdv': 'चोलपोन-अता',
  // Lahore
  o9w1ou: 'लाहौर',
  // A motto was not found. The 2027 summit ends the term.
  nbdylz: 'आदर्श वाक्य नहीं मिला। कार्यकाल 2027 के शिखर सम्मेलन के साथ समाप्त होगा।',
};
