// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2006-shanghai.background.ts`, each below the English one. */
export const texts: Texts = {
  // Five years on, the meeting reviewed the early period, raised the Secretariat’s status and took security work into cyberspace.
  '1vimwyg':
    'पांच वर्ष बाद बैठक ने आरंभिक अवधि की समीक्षा की, सचिवालय का दर्जा बढ़ाया और सुरक्षा कार्य को साइबर क्षेत्र तक ले गई।',
  // Venue: China Daily of the same day says the same.
  '1cfvo69': 'आयोजन स्थल: उसी दिन की चाइना डेली यही कहती है।',
  // Joint communiqué of the meeting.
  '14jzil1': 'बैठक की संयुक्त विज्ञप्ति।',
  // Hu Jintao
  '1r0kdf9': 'हू जिंताओ',
  // President
  zl63xb: 'राष्ट्रपति',
  // chair and host
  xr1n8v: 'अध्यक्ष और मेज़बान',
  // Nursultan Nazarbayev
  '18abg52': 'नूरसुल्तान नज़रबायेव',
  // Kurmanbek Bakiyev
  '15t1b14': 'कुरमानबेक बाकियेव',
  // Vladimir Putin
  '19in0m9': 'व्लादिमीर पुतिन',
  // Emomali Rahmon
  zcp1ao: 'इमोमाली रहमोन',
  // The communiqué calls him Rakhmonov, as was usual until 2007.
  arn1gh: 'विज्ञप्ति में उनका नाम राखमोनोव है, जैसा 2007 तक प्रचलित था।',
  // Islam Karimov
  '1lfg1yk': 'इस्लाम करीमोव',
  // Murli Deora
  srfqu9: 'मुरली देवड़ा',
  // Minister of Petroleum and Natural Gas
  '4i99e5': 'पेट्रोलियम एवं प्राकृतिक गैस मंत्री',
  // Mahmoud Ahmadinejad
  '13fbldc': 'महमूद अहमदीनेजाद',
  // Nambaryn Enkhbayar
  '12kxi2k': 'नाम्बारिन एंखबायर',
  // Pervez Musharraf
  '388ghy': 'परवेज़ मुशर्रफ़',
  // Hamid Karzai
  '1lbmgmy': 'हामिद करज़ई',
  // guest of the host country
  '1u0oop5': 'मेज़बान देश के अतिथि',
  // Vladimir Rushailo
  xgg2qs: 'व्लादिमीर रुशाइलो',
  // Chairman of the Executive Committee
  gcsgoz: 'कार्यकारी समिति के अध्यक्ष',
  // Guest of the host country.
  '1cv7ekl': 'मेज़बान देश के अतिथि।',
  // Wilfrido V. Villacorta
  '1uep6c8': 'विल्फ़्रिडो वी. विलाकोर्टा',
  // Deputy Secretary-General
  '11e159d': 'उप महासचिव',
  // Zhang Deguang
  '13bhva8': 'झांग देगुआंग',
  // SCO Secretary-General
  ieef8v: 'एससीओ महासचिव',
  // Vyacheslav Kasymov
  '1l6oi3d': 'व्याचेस्लाव कासिमोव',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'एससीओ क्षेत्रीय आतंकवाद-रोधी संरचना की कार्यकारी समिति के निदेशक',
  // The communiqué has V. T. Kasymov; another copy of it, Viacheslav Kasymov.
  emxjj0: 'विज्ञप्ति में V. T. Kasymov है; उसकी एक अन्य प्रति में Viacheslav Kasymov।',
  // Reviews the first five years and keeps the Shanghai Spirit as the guide for what follows.
  '1j3ymyx': 'पहले पांच वर्षों की समीक्षा करता है और आगे के लिए शंघाई भावना को मार्गदर्शक बनाए रखता है।',
  // States for the first time how the SCO sees threats in cyberspace.
  '1yzyayp': 'पहली बार बताता है कि एससीओ साइबर क्षेत्र के खतरों को कैसे देखता है।',
  // An action plan followed in 2007 and a treaty in 2009.
  '1e5k2ki': '2007 में कार्य योजना और 2009 में संधि आई।',
  // Opens the three-year work programmes on joint counter-terrorism.
  '1u80kpo': 'संयुक्त आतंकवाद-निरोध के तीन-वर्षीय कार्यक्रमों की शुरुआत।',
  // Gave the Secretariat new rules and its head a stronger role.
  '105f83': 'सचिवालय को नए नियम और उसके प्रमुख को अधिक सशक्त भूमिका दी।',
  // Border and security services undertake to halt suspects moving between members.
  '1uh916w': 'सीमा और सुरक्षा सेवाएं वचन देती हैं कि संदिग्धों को सदस्य देशों के बीच आने-जाने से रोकेंगी।',
  // Gives security services a legal footing to work jointly on members’ soil.
  '8eqv3q': 'सदस्यों के क्षेत्र में मिलकर काम करने के लिए सुरक्षा सेवाओं को कानूनी आधार देता है।',
  // Helps universities work together and students and teachers go on exchanges.
  '1rfd7qq': 'विश्वविद्यालयों को मिलकर काम करने और छात्रों व शिक्षकों को विनिमय पर जाने में मदद करता है।',
  // In force for China since 30 January 2008.
  '17wcyzo': 'चीन के लिए 30 जनवरी 2008 से लागू।',
  // The English title is ours. China ratified on 29 December 2006; in force for it since 13 May 2008.
  '1y6oxcz': 'अंग्रेज़ी शीर्षक हमारा है। चीन ने 29 दिसंबर 2006 को अनुसमर्थन किया; उसके लिए 13 मई 2008 से लागू।',
};
