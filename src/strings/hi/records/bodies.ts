// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/bodies.ts`, each below the English one. */
export const texts: Texts = {
  // Council of Heads of State
  qk5kja: 'राष्ट्राध्यक्षों की परिषद',
  // Takes decisions by consensus, sets the course and meets yearly; no organ stands above it.
  o4rvdo: 'निर्णय सर्वसम्मति से लेती है, दिशा तय करती है और हर वर्ष बैठक करती है; इससे ऊपर कोई निकाय नहीं।',
  // date of first summit; organ based on 2002 Charter
  '1fhjpoq': 'पहले शिखर सम्मेलन की तिथि; निकाय का आधार 2002 का चार्टर',
  // Council of Heads of Government (Prime Ministers)
  b8nses: 'शासनाध्यक्षों (प्रधानमंत्रियों) की परिषद',
  // Ranks second: the annual budget, trade, economic cooperation.
  '1xjtdfb': 'दूसरे स्थान पर: वार्षिक बजट, व्यापार, आर्थिक सहयोग।',
  // met first in Almaty, 13–14 September 2001
  unjj9a: 'पहली बैठक अल्माटी में, 13–14 सितंबर 2001',
  // 23rd: Islamabad, 15–16 October 2024; 24th: Moscow, 17–18 November 2025
  '1wek3sq': '23वीं: इस्लामाबाद, 15–16 अक्टूबर 2024; 24वीं: मॉस्को, 17–18 नवंबर 2025',
  // Council of Ministers of Foreign Affairs
  '19rk85c': 'विदेश मंत्रियों की परिषद',
  // Recommends changes of status, aligns foreign policy positions and readies the summits.
  '1iz0mu7': 'दर्जे में बदलाव की सिफ़ारिश करती है, विदेश नीति पर रुख का समन्वय करती है और शिखर सम्मेलनों की तैयारी करती है।',
  // When it was founded is not sourced.
  '1y0nsnu': 'इसकी स्थापना कब हुई, इसका स्रोत नहीं मिला।',
  // Council of National Coordinators
  '1nnsb34': 'राष्ट्रीय समन्वयकों की परिषद',
  // Day-to-day coordination between summits.
  '3tt08l': 'शिखर सम्मेलनों के बीच रोज़मर्रा का समन्वय।',
  // Secretariat
  '1jm7khs': 'सचिवालय',
  // Represents the SCO, serves its organs; permanent executive office.
  '13w2rej': 'एससीओ का प्रतिनिधित्व करता है, उसके निकायों की सेवा करता है; स्थायी कार्यकारी कार्यालय।',
  // Zhang Deguang
  '13bhva8': 'झांग देगुआंग',
  // Moscow summit of 29 May 2003 approved the appointment; first title: Executive Secretary
  '1t8m6e2': '29 मई 2003 के मॉस्को शिखर सम्मेलन ने नियुक्ति अनुमोदित की; पहला पदनाम: कार्यकारी सचिव',
  // Bolat Nurgaliyev
  '1fxmw9b': 'बोलात नुरगालियेव',
  // Muratbek Imanaliev
  e3b1c: 'मुरातबेक इमानालियेव',
  // Dmitry Mezentsev
  '1jl1c27': 'दिमित्री मेज़ेंत्सेव',
  // Rashid Alimov
  n4vsuc: 'रशीद अलीमोव',
  // Vladimir Norov
  '14hygrt': 'व्लादिमीर नोरोव',
  // Although the Secretariat list has 2019–2022, the next holder started on 1 January 2022.
  '1conxbj': 'सचिवालय की सूची में 2019–2022 है, पर अगले पदधारी ने 1 जनवरी 2022 को पद संभाला।',
  // Zhang Ming
  '1tpt4h2': 'झांग मिंग',
  // Nurlan Yermekbayev
  gujj7v: 'नूरलान येरमेकबायेव',
  // term planned to end 2027
  jt7mqc: 'कार्यकाल 2027 में समाप्त होना है',
  // Regional Anti-Terrorist Structure (RATS), Executive Committee
  wrsriw: 'क्षेत्रीय आतंकवाद-रोधी संरचना (आरएटीएस), कार्यकारी समिति',
  // An agreement of 7 June 2002 created this standing organ, which coordinates against terrorism, separatism and extremism.
  '11obvw1': '7 जून 2002 के समझौते से बना स्थायी निकाय, जो आतंकवाद, अलगाववाद और उग्रवाद के विरुद्ध समन्वय करता है।',
  // Myrzakan Subanov
  '1w1q6p0': 'मिर्ज़ाकान सुबानोव',
  // Dzhenisbek Dzhumanbekov
  '1jfb88q': 'जेनिसबेक जुमानबेकोव',
  // seen 2011–2012
  '14vwsqm': 'उल्लेख 2011–2012 में',
  // Zhang Xinfeng
  '1hmkxfc': 'झांग शिनफ़ेंग',
  // Yevgeny Sysoyev
  sit78c: 'येवगेनी सिसोयेव',
  // end inferred from the successor’s start
  '1v0ri1m': 'समाप्ति का अनुमान उत्तराधिकारी के आरंभ से',
  // Jumakhon Giyosov
  hkwor4: 'जुमाखोन गियोसोव',
  // Ruslan Mirzayev
  ra9zgr: 'रुस्लान मिर्ज़ायेव',
  // Ularbek Sharsheyev
  zyj3yr: 'उलारबेक शारशेयेव',
  // end of term inferred; February 2025: “newly appointed”
  '4oh17k': 'कार्यकाल की समाप्ति अनुमानित; फ़रवरी 2025: “नवनियुक्त”',
  // Business Council
  '14j2r0w': 'व्यापार परिषद',
  // National business associations meet here on economic projects.
  cwd5dk: 'यहां राष्ट्रीय व्यापार संगठन आर्थिक परियोजनाओं पर मिलते हैं।',
  // Interbank Consortium
  fwfe1k: 'अंतर-बैंक संघ',
  // Designated banks jointly finance member states’ projects.
  '1anav9s': 'नामित बैंक सदस्य देशों की परियोजनाओं का संयुक्त वित्तपोषण करते हैं।',
  // the heads-of-government meeting in Moscow founded it; fixed seat not found
  '1dl0uxw': 'मॉस्को में शासनाध्यक्षों की बैठक में स्थापित; स्थायी मुख्यालय नहीं मिला',
  // Universal Centre for Countering Security Challenges and Threats
  '1xzrswq': 'सुरक्षा चुनौतियों और खतरों से निपटने का सार्वभौमिक केंद्र',
  // Unites work on terrorism, drugs, crime and information security, as a wider successor to RATS or an extension of it; the agreement was signed at Tianjin.
  '9hqhmj':
    'आतंकवाद, मादक पदार्थों, अपराध और सूचना सुरक्षा पर काम को एक जगह लाता है, आरएटीएस के व्यापक उत्तराधिकारी या विस्तार के रूप में; समझौते पर तियानजिन में हस्ताक्षर हुए।',
  // on 1 September 2026 none of the four centres was at work yet
  '12yziyz': '1 सितंबर 2026 तक चारों में से किसी केंद्र का काम शुरू नहीं हुआ था',
  // When it entered into force is not sourced.
  mpkmde: 'यह कब लागू हुआ, इसका स्रोत नहीं मिला।',
  // Anti-Drug Centre
  '1jwmtjl': 'मादक पदार्थ रोधी केंद्र',
  // A permanent body against illicit drugs; the agreement on it was signed at Tianjin.
  zr6go5: 'अवैध मादक पदार्थों के विरुद्ध स्थायी निकाय; इस पर समझौते पर तियानजिन में हस्ताक्षर हुए।',
  // Centre for Countering Transnational Organised Crime
  uft3f9: 'पारराष्ट्रीय संगठित अपराध रोधी केंद्र',
  // Proposed by Kyrgyzstan as the Universal Centre’s branch.
  br8nxz: 'किर्गिज़स्तान का प्रस्ताव, सार्वभौमिक केंद्र की शाखा के रूप में।',
  // Information Security Centre
  '5tb7wo': 'सूचना सुरक्षा केंद्र',
  // A branch of the Universal Centre, going back to a proposal of Kazakhstan at the Bishkek summit of 2019. No source was found for the host city.
  '1feapn5':
    'सार्वभौमिक केंद्र की शाखा; मूल में 2019 के बिश्केक शिखर सम्मेलन में कज़ाखस्तान का प्रस्ताव। मेज़बान शहर का कोई स्रोत नहीं मिला।',
  // City and opening are not sourced; a seat in Kazakhstan is assumed from the proposal.
  '1oeem5q': 'शहर और उद्घाटन के स्रोत नहीं मिले; प्रस्ताव के आधार पर मुख्यालय कज़ाखस्तान में माना गया है।',
  // SCO Development Bank
  '171jekt': 'एससीओ विकास बैंक',
  // A planned bank; the political decision was announced at Tianjin on 1 September 2025.
  '1jo2xcb': 'नियोजित बैंक; राजनीतिक निर्णय की घोषणा 1 सितंबर 2025 को तियानजिन में हुई।',
  // interested states have agreed on it, the Secretary-General said on 2 February 2026; in September 2026 talks went on
  '7bp6or': 'महासचिव ने 2 फ़रवरी 2026 को कहा कि इच्छुक देश इस पर सहमत हो गए हैं; सितंबर 2026 में वार्ता जारी थी',
  // Its agreement, seat and capital are not sourced.
  '1734epl': 'इसके समझौते, मुख्यालय और पूंजी के स्रोत नहीं मिले।',
  // How it stood in September 2026 is known second-hand.
  k24xk6: 'सितंबर 2026 की स्थिति अप्रत्यक्ष सूचना से ज्ञात है।',
};
