// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2017-astana.background.ts`, each below the English one. */
export const texts: Texts = {
  // A convention against extremism was signed, and the first enlargement since 2001 made India and Pakistan members.
  d460ij: 'उग्रवाद के विरुद्ध अभिसमय पर हस्ताक्षर हुए, और 2001 के बाद पहले विस्तार में भारत और पाकिस्तान सदस्य बने।',
  // Venue: Xinhua reports Xi Jinping’s arrival there to be met by Nazarbayev.
  si51j1: 'आयोजन स्थल: शिन्हुआ के अनुसार शी जिनपिंग वहां पहुंचे और नज़रबायेव ने उनका स्वागत किया।',
  // Documents: Sputnik counts 11 signed by the heads of state; our list also holds the memorandum with the ICRC, signed by the Secretary-General.
  qenlvl:
    'दस्तावेज़: स्पूतनिक राष्ट्राध्यक्षों द्वारा हस्ताक्षरित 11 दस्तावेज़ गिनता है; हमारी सूची में आईसीआरसी के साथ ज्ञापन भी है, जिस पर महासचिव ने हस्ताक्षर किए।',
  // Taken from an SCO Secretariat press release, which also confirms who presided (N. Nazarbayev “chaired the meeting”) but names no venue.
  '1tphbj2':
    'एससीओ सचिवालय की प्रेस विज्ञप्ति से, जो अध्यक्षता की भी पुष्टि करती है (एन. नज़रबायेव ने “बैठक की अध्यक्षता की”), पर आयोजन स्थल नहीं बताती।',
  // Nursultan Nazarbayev
  '18abg52': 'नूरसुल्तान नज़रबायेव',
  // President
  zl63xb: 'राष्ट्रपति',
  // chair and host
  xr1n8v: 'अध्यक्ष और मेज़बान',
  // Xi Jinping
  '1m22oiv': 'शी जिनपिंग',
  // Almazbek Atambayev
  '1y903h4': 'अल्माज़बेक अतामबायेव',
  // Vladimir Putin
  '19in0m9': 'व्लादिमीर पुतिन',
  // Emomali Rahmon
  zcp1ao: 'इमोमाली रहमोन',
  // Shavkat Mirziyoyev
  '2vjwye': 'शौकत मिर्ज़ियोयेव',
  // Narendra Modi
  '1tiqful': 'नरेंद्र मोदी',
  // Prime Minister
  '1vl5xkn': 'प्रधानमंत्री',
  // became a member at this meeting; its delegation is still with the observers in the press release
  '1ttkd64': 'इसी बैठक में सदस्य बना; प्रेस विज्ञप्ति में उसका प्रतिनिधिमंडल अब भी पर्यवेक्षकों के साथ है',
  // Nawaz Sharif
  pbyyd9: 'नवाज़ शरीफ़',
  // Ashraf Ghani
  '13jlhgj': 'अशरफ़ गनी',
  // Aleksandr Lukashenko
  '1hxp1hl': 'अलेक्जेंडर लुकाशेंको',
  // Tsakhiagiin Elbegdorj
  '1i60duh': 'त्साखियागिन एल्बेगदोर्ज',
  // Mohammad Javad Zarif
  '1o51sir': 'मोहम्मद जवाद ज़रीफ़',
  // Minister of Foreign Affairs
  '1g4vj05': 'विदेश मंत्री',
  // António Guterres
  '1c6orhi': 'एंटोनियो गुटेरेस',
  // Secretary-General
  '16rw38o': 'महासचिव',
  // Sergey Lebedev
  antnuh: 'सर्गेई लेबेदेव',
  // Chairman of the Executive Committee – Executive Secretary
  eqwxi: 'कार्यकारी समिति के अध्यक्ष एवं कार्यकारी सचिव',
  // Amanzhol Zhankuliev
  '14db54m': 'अमानजोल जानकुलियेव',
  // Deputy Secretary-General
  '11e159d': 'उप महासचिव',
  // Le Luong Minh
  '10rvqin': 'ले लुओंग मिन्ह',
  // Gong Jianwei
  '1ca48gp': 'गोंग जियानवेई',
  // Executive Director of the Secretariat
  o9xspg: 'सचिवालय के कार्यकारी निदेशक',
  // Rashid Alimov
  n4vsuc: 'रशीद अलीमोव',
  // SCO Secretary-General
  ieef8v: 'एससीओ महासचिव',
  // Yevgeny Sysoyev
  sit78c: 'येवगेनी सिसोयेव',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'एससीओ क्षेत्रीय आतंकवाद-रोधी संरचना की कार्यकारी समिति के निदेशक',
  // Notes growth to eight members; states common views on terrorism, trade and regional crises.
  iwwn6r: 'आठ सदस्यों तक विस्तार दर्ज करता है; आतंकवाद, व्यापार और क्षेत्रीय संकटों पर साझा विचार बताता है।',
  // Made India a full member.
  tohsa9: 'भारत को पूर्ण सदस्य बनाया।',
  // Made Pakistan a full member.
  ds93c1: 'पाकिस्तान को पूर्ण सदस्य बनाया।',
  // Defines extremism and its financing in common terms; members undertake to punish it and assist one another.
  '1sd93wv':
    'उग्रवाद और उसके वित्तपोषण की साझा परिभाषा देता है; सदस्य उसे दंडित करने और एक-दूसरे की सहायता का वचन देते हैं।',
  // States outside the SCO may join. Dates in force vary by country: 12 October 2019 for Russia (Russian foreign ministry).
  sugepl:
    'एससीओ से बाहर के देश शामिल हो सकते हैं। लागू होने की तिथियां देश के अनुसार अलग हैं: रूस के लिए 12 अक्टूबर 2019 (रूस का विदेश मंत्रालय)।',
  // National representatives in Tashkent get new rules.
  vbs7mv: 'ताशकंद में राष्ट्रीय प्रतिनिधियों के लिए नए नियम।',
  // Shared out the budget anew among eight states.
  '14rl0t4': 'बजट को आठ देशों में नए सिरे से बांटा।',
  // Rejects terrorism in every form and the political use of extremist groups, and calls on the United Nations to lead.
  '111tp0e':
    'आतंकवाद के हर रूप और उग्रवादी समूहों के राजनीतिक उपयोग को अस्वीकार करता है, और संयुक्त राष्ट्र से नेतृत्व का आह्वान करता है।',
  // Begins work under the tourism programme of 2016.
  '1lidba2': '2016 के पर्यटन कार्यक्रम के तहत काम शुरू करती है।',
  // Working link with the Red Cross.
  j4wk2q: 'रेड क्रॉस के साथ कार्य-संबंध।',
  // Ended Council decisions whose purpose had been fulfilled.
  a084jh: 'परिषद के उन निर्णयों को समाप्त किया, जिनका उद्देश्य पूरा हो चुका था।',
  // Among eleven documents signed; the words for “members” are missing from the source’s title.
  '1hs11ee': 'ग्यारह हस्ताक्षरित दस्तावेज़ों में से एक; स्रोत के शीर्षक में “सदस्य” के लिए शब्द नहीं हैं।',
  // The Secretariat’s report gets its yearly approval.
  qq36lv: 'सचिवालय की रिपोर्ट को वार्षिक स्वीकृति मिलती है।',
  // Accepts, as each year, the anti-terrorist body’s report.
  '1l9dlq2': 'हर वर्ष की तरह आतंकवाद-रोधी निकाय की रिपोर्ट स्वीकार करता है।',
};
