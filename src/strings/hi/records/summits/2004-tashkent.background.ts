// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2004-tashkent.background.ts`, each below the English one. */
export const texts: Texts = {
  // Mongolia became the first outside state with a status, and the anti-terrorist structure formally opened in Tashkent.
  '8dkpb2': 'मंगोलिया दर्जा पाने वाला पहला बाहरी देश बना, और आतंकवाद-रोधी संरचना ताशकंद में औपचारिक रूप से खुली।',
  // In the chair: host head of state.
  '8u5ie8': 'अध्यक्षता: मेज़बान देश के राष्ट्राध्यक्ष।',
  // The text is China News Service of 18 June 2004, read in a copy. Venue and explicit word on who presided not found.
  tlqjdh:
    'पाठ 18 जून 2004 की चाइना न्यूज़ सर्विस का है, एक प्रति में पढ़ा गया। आयोजन स्थल और अध्यक्षता का स्पष्ट उल्लेख नहीं मिला।',
  // Islam Karimov
  '1lfg1yk': 'इस्लाम करीमोव',
  // President
  zl63xb: 'राष्ट्रपति',
  // host
  '1ctymwf': 'मेज़बान',
  // Hu Jintao
  '1r0kdf9': 'हू जिंताओ',
  // Nursultan Nazarbayev
  '18abg52': 'नूरसुल्तान नज़रबायेव',
  // Askar Akayev
  '13w0c4e': 'अस्कर अकायेव',
  // Vladimir Putin
  '19in0m9': 'व्लादिमीर पुतिन',
  // Emomali Rahmon
  zcp1ao: 'इमोमाली रहमोन',
  // Rakhmonov is the form of name used to 2007.
  '1gd7zns': 'राखमोनोव 2007 तक प्रयुक्त नाम का रूप है।',
  // Hamid Karzai
  '1lbmgmy': 'हामिद करज़ई',
  // President of the transitional government
  '1ncn3iy': 'संक्रमणकालीन सरकार के राष्ट्रपति',
  // guest of the host country
  '1u0oop5': 'मेज़बान देश के अतिथि',
  // the host country’s guest; it became an observer at this meeting
  b3w2f4: 'मेज़बान देश का अतिथि; इसी बैठक में पर्यवेक्षक बना',
  // Name and office were not seen, as the excerpt stops after “of the Mongolian ministry of external relations”.
  '13lml0w': 'नाम और पद नहीं दिखे, क्योंकि अंश “मंगोलिया के विदेश संबंध मंत्रालय के” के बाद रुक जाता है।',
  // Asks for a partnership network with other international bodies and states that the set-up phase is over.
  se0hi1: 'अन्य अंतरराष्ट्रीय संस्थाओं के साथ साझेदारी का नेटवर्क चाहता है और कहता है कि गठन का चरण पूरा हो चुका है।',
  // The text itself and every other source say 17 June; worldjpn’s heading, 7 June 2004.
  v9e8rm: 'स्वयं पाठ और अन्य सभी स्रोतों में 17 जून है; worldjpn के शीर्षक में 7 जून 2004।',
  // One of the SCO’s early treaties, dealing with drugs.
  '1beoo0v': 'एससीओ की आरंभिक संधियों में से एक, मादक पदार्थों पर।',
  // It became the legal base for the later anti-drug strategies.
  udye48: 'यह बाद की मादक पदार्थ रोधी रणनीतियों का कानूनी आधार बना।',
  // Set up observers as a category; Mongolia became one that day.
  foekn9: 'पर्यवेक्षकों की श्रेणी बनाई; मंगोलिया उसी दिन पर्यवेक्षक बना।',
  // Made Mongolia the first SCO observer.
  '1j83cv0': 'मंगोलिया को एससीओ का पहला पर्यवेक्षक बनाया।',
  // Agreement with the host country of the Secretariat in Beijing.
  '1h2x18y': 'बीजिंग स्थित सचिवालय के मेज़बान देश के साथ समझौता।',
  // A protocol to it was approved in Tianjin in 2025.
  '1wmx2h8': 'इसका एक प्रोटोकॉल 2025 में तियानजिन में अनुमोदित हुआ।',
  // A 2025 decision that refers to it supplies the date.
  '1w7eg5t': 'तिथि 2025 के एक निर्णय से है, जिसमें इसका उल्लेख है।',
  // Member states grant the organisation, both its permanent bodies and their staff the legal protection they need there.
  '7sefiv': 'सदस्य देश संगठन को, उसके दोनों स्थायी निकायों और उनके कर्मचारियों को अपने यहां आवश्यक कानूनी संरक्षण देते हैं।',
  // In force since 4 October 2007.
  '4vt2bk': '4 अक्टूबर 2007 से लागू।',
  // Says how the anti-terrorist body is to treat classified information.
  '1o7c61h': 'बताता है कि आतंकवाद-रोधी निकाय गोपनीय सूचना के साथ कैसे बरते।',
  // Members’ security services are to exchange information in a common database set up here.
  '1at8b4g': 'सदस्यों की सुरक्षा सेवाओं को यहां बनाए गए साझा डेटाबेस में सूचना का आदान-प्रदान करना है।',
  // Kazakhstan’s ratification law and two law databases give 17 June 2004; a Russian government resolution of 24 June and one compilation point to 28 June.
  pt11c:
    'कज़ाखस्तान का अनुसमर्थन कानून और दो कानूनी डेटाबेस 17 जून 2004 देते हैं; रूस सरकार का 24 जून का प्रस्ताव और एक संकलन 28 जून की ओर संकेत करते हैं।',
  // Turned the founding date into an annual day of the organisation.
  '17kaphs': 'स्थापना की तिथि को संगठन का वार्षिक दिवस बनाया।',
  // The Tashkent summit approved it, by a Chinese chronology’s list (设立上海合作组织日).
  '1e8u84d': 'एक चीनी घटनाक्रम-सूची के अनुसार ताशकंद शिखर सम्मेलन ने इसे अनुमोदित किया (设立上海合作组织日)।',
};
