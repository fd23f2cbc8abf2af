// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/organisations.background.ts`, each below the English one. */
export const texts: Texts = {
  // World organisation of states, under its own charter, for human rights, development and peace.
  '1csaq0k': 'देशों का विश्व संगठन; अपने चार्टर के तहत मानवाधिकार, विकास और शांति के लिए।',
  // General Assembly gives the SCO observer status (A/RES/59/48)
  djwhfe: 'महासभा ने एससीओ को पर्यवेक्षक का दर्जा दिया (A/RES/59/48)',
  // cooperation between the two Secretariats declared jointly in Tashkent
  '1kg615j': 'दोनों सचिवालयों के सहयोग की संयुक्त घोषणा, ताशकंद में',
  // cooperation with the SCO: a General Assembly resolution in a series begun in 2009
  '1fltlb': 'एससीओ के साथ सहयोग: 2009 में शुरू हुई शृंखला का एक महासभा प्रस्ताव',
  // UN office that helps states against terrorism, corruption, organised crime and drugs.
  '2tw1y2':
    'संयुक्त राष्ट्र का कार्यालय, जो आतंकवाद, भ्रष्टाचार, संगठित अपराध और मादक पदार्थों के विरुद्ध देशों की सहायता करता है।',
  // memorandum of understanding
  '17gcudx': 'समझौता ज्ञापन',
  // Usual dates: founding 1997, present name 2002.
  '1w2lfdo': 'सामान्यतः दी जाने वाली तिथियां: स्थापना 1997, वर्तमान नाम 2002।',
  // UN commission for economic and social cooperation in Asia and the Pacific.
  shicx8: 'एशिया और प्रशांत में आर्थिक और सामाजिक सहयोग के लिए संयुक्त राष्ट्र का आयोग।',
  // UN agency for education, science, culture and heritage.
  '16j1yqg': 'शिक्षा, विज्ञान, संस्कृति और धरोहर के लिए संयुक्त राष्ट्र की एजेंसी।',
  // new memorandum for 2023–2027
  '1yb08xo': '2023–2027 के लिए नया ज्ञापन',
  // UN agency for tourism.
  onpf7b: 'पर्यटन के लिए संयुक्त राष्ट्र की एजेंसी।',
  // memorandum, around the Bishkek summit
  zbafb6: 'ज्ञापन, बिश्केक शिखर सम्मेलन के आसपास',
  // UN office that coordinates humanitarian relief.
  '1t4b0m8': 'मानवीय राहत का समन्वय करने वाला संयुक्त राष्ट्र का कार्यालय।',
  // Bishkek summit decides on signing a memorandum
  w9ncxy: 'बिश्केक शिखर सम्मेलन ने ज्ञापन पर हस्ताक्षर का निर्णय लिया',
  // UN agency for food security and farming.
  '1cywy4d': 'खाद्य सुरक्षा और कृषि के लिए संयुक्त राष्ट्र की एजेंसी।',
  // Neutral humanitarian body that protects victims of armed conflict.
  '1pg7mch': 'तटस्थ मानवीय संस्था, जो सशस्त्र संघर्ष के पीड़ितों की रक्षा करती है।',
  // Association of former Soviet republics for political, economic and humanitarian cooperation.
  n3yoel: 'राजनीतिक, आर्थिक और मानवीय सहयोग के लिए पूर्व सोवियत गणराज्यों का संघ।',
  // memorandum of the SCO Secretariat with the CIS Executive Committee
  '89dbat': 'सीआईएस कार्यकारी समिति के साथ एससीओ सचिवालय का ज्ञापन',
  // the three heads met and dealt with a joint roadmap of CIS, CSTO and SCO for 2026–2028
  '8wl9g2': 'तीनों प्रमुखों ने बैठक की और 2026–2028 के लिए सीआईएस, सीएसटीओ और एससीओ के संयुक्त रोडमैप पर चर्चा की',
  // SCO granted observer status in the CIS
  uyslak: 'एससीओ को सीआईएस में पर्यवेक्षक का दर्जा',
  // Defence alliance of several post-Soviet states, based on a treaty of 1992.
  '1htdbcy': 'कई उत्तर-सोवियत देशों का रक्षा गठबंधन, 1992 की संधि पर आधारित।',
  // Dushanbe memorandum linking the two secretariats
  '3sywp5': 'दोनों सचिवालयों को जोड़ने वाला दुशांबे ज्ञापन',
  // Dates: 15 May 1992, treaty signed; May 2002, organisation formed; October 2002, charter.
  '17uyqdq': 'तिथियां: 15 मई 1992, संधि पर हस्ताक्षर; मई 2002, संगठन का गठन; अक्टूबर 2002, चार्टर।',
  // Permanent regulatory body of the customs and economic union of Armenia, Belarus, Kazakhstan, Kyrgyzstan and Russia.
  gsj0kw: 'आर्मेनिया, बेलारूस, कज़ाखस्तान, किर्गिज़स्तान और रूस के सीमा शुल्क एवं आर्थिक संघ का स्थायी नियामक निकाय।',
  // Commission and SCO Secretariat signed a memorandum in Dushanbe
  '1g482v0': 'आयोग और एससीओ सचिवालय ने दुशांबे में ज्ञापन पर हस्ताक्षर किए',
  // Dated by the agreement on the Commission; the Union treaty of 29 May 2014 took force on 1 January 2015.
  l3mmj0: 'तिथि आयोग संबंधी समझौते की है; 29 मई 2014 की संघ संधि 1 जनवरी 2015 को लागू हुई।',
  // Forum of Asian states for dialogue and confidence-building, proposed by Kazakhstan.
  j4kcyr: 'संवाद और विश्वास निर्माण के लिए एशियाई देशों का मंच, कज़ाखस्तान के प्रस्ताव पर।',
  // the two secretariats’ memorandum, at Shanghai
  '1j0prb6': 'दोनों सचिवालयों का ज्ञापन, शंघाई में',
  // Proposed in 1992 (5 October); declared principles in 1999; Almaty founding act signed 4 June 2002.
  u0uz23: 'प्रस्ताव 1992 में (5 अक्टूबर); सिद्धांतों की घोषणा 1999 में; अल्माटी के स्थापना दस्तावेज़ पर हस्ताक्षर 4 जून 2002 को।',
  // Intergovernmental body for economic cooperation of ten states of Central, South and West Asia.
  '1wx9y6j': 'मध्य, दक्षिण और पश्चिम एशिया के दस देशों के आर्थिक सहयोग का अंतर-सरकारी निकाय।',
  // takes part in the SCO Plus meeting at Astana
  a4s9sh: 'अस्ताना में एससीओ प्लस बैठक में भाग लिया',
  // Regional organisation of Southeast Asian states for political, economic and cultural cooperation.
  '10hlwe6': 'राजनीतिक, आर्थिक और सांस्कृतिक सहयोग के लिए दक्षिण पूर्वी एशियाई देशों का क्षेत्रीय संगठन।',
  // the two secretariats’ memorandum, at Jakarta
  '9ixwlf': 'दोनों सचिवालयों का ज्ञापन, जकार्ता में',
  // Timor-Leste’s joining on 26 October 2025 made it eleven (a News24 report seen, address not kept).
  '1v7rkea':
    '26 अक्टूबर 2025 को तिमोर-लेस्ते के शामिल होने से सदस्य ग्यारह हुए (News24 की रिपोर्ट देखी गई, पता नहीं रखा गया)।',
  // Centre through which Russia, Azerbaijan and the Central Asian states work together against drug trafficking.
  '1hkjjd': 'वह केंद्र, जिसके माध्यम से रूस, अज़रबैजान और मध्य एशियाई देश मादक पदार्थों की तस्करी के विरुद्ध मिलकर काम करते हैं।',
  // Astana summit decides on signing a memorandum with the SCO Secretariat
  dyh3iu: 'अस्ताना शिखर सम्मेलन ने एससीओ सचिवालय के साथ ज्ञापन पर हस्ताक्षर का निर्णय लिया',
  // memorandum with the SCO Secretariat, signed in Almaty
  '1o2c43o': 'एससीओ सचिवालय के साथ ज्ञापन, अल्माटी में हस्ताक्षरित',
  // Agreed 26 January 2006, in force from 22 March 2009. General knowledge supplies the description’s members.
  '6yiz7g': '26 जनवरी 2006 को सहमति, 22 मार्च 2009 से लागू। विवरण में दिए सदस्य सामान्य जानकारी से हैं।',
  // Organisation of 57 states that speaks for the Muslim world.
  '1j90ill': '57 देशों का संगठन, जो मुस्लिम जगत की ओर से बोलता है।',
  // Founded at Rabat. Known from secondary sources.
  '14h6476': 'स्थापना रबात में। द्वितीयक स्रोतों से ज्ञात।',
  // Regional organisation of Arab states.
  l5jqgx: 'अरब देशों का क्षेत्रीय संगठन।',
  // memorandum described as still planned
  '106tjpz': 'ज्ञापन को अभी नियोजित बताया गया',
  // Specialised institution of the OIC for food security.
  zc888z: 'खाद्य सुरक्षा के लिए ओआईसी की विशिष्ट संस्था।',
};
