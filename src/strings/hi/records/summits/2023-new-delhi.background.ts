// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2023-new-delhi.background.ts`, each below the English one. */
export const texts: Texts = {
  // Leaders approved an economic strategy to 2030, Belarus signed its memorandum and Iran joined as ninth member.
  e9w8o5:
    'नेताओं ने 2030 तक की आर्थिक रणनीति अनुमोदित की, बेलारूस ने अपने ज्ञापन पर हस्ताक्षर किए और ईरान नौवें सदस्य के रूप में शामिल हुआ।',
  // India, as chair, held it by video link.
  '1qwqa35': 'अध्यक्ष भारत ने इसे वीडियो लिंक के माध्यम से आयोजित किया।',
  // Motto: SECURE was the theme of India’s chairmanship.
  m6920h: 'आदर्श वाक्य: SECURE भारत की अध्यक्षता का विषय था।',
  // Documents: one declaration, two joint statements and ten decisions.
  '2nevd6': 'दस्तावेज़: एक घोषणापत्र, दो संयुक्त वक्तव्य और दस निर्णय।',
  // The office of Uzbekistan’s president lists all states, the United Nations and the officers of the SCO, and adds unnamed heads of international organisations. No venue: leaders met by video link.
  '1pt5u2z':
    'उज़्बेकिस्तान के राष्ट्रपति का कार्यालय सभी देशों, संयुक्त राष्ट्र और एससीओ के पदाधिकारियों की सूची देता है और अंतरराष्ट्रीय संगठनों के प्रमुखों को बिना नाम के जोड़ता है। आयोजन स्थल नहीं: नेता वीडियो लिंक के माध्यम से मिले।',
  // Narendra Modi
  '1tiqful': 'नरेंद्र मोदी',
  // Prime Minister
  '1vl5xkn': 'प्रधानमंत्री',
  // chair
  pq0cju: 'अध्यक्ष',
  // Kassym-Jomart Tokayev
  m8u0ps: 'कासिम-जोमार्ट टोकायेव',
  // President
  zl63xb: 'राष्ट्रपति',
  // Xi Jinping
  '1m22oiv': 'शी जिनपिंग',
  // Sadyr Japarov
  '1227kq1': 'सदिर जापारोव',
  // Shehbaz Sharif
  '1mcsg8n': 'शहबाज़ शरीफ़',
  // Vladimir Putin
  '19in0m9': 'व्लादिमीर पुतिन',
  // Emomali Rahmon
  zcp1ao: 'इमोमाली रहमोन',
  // Shavkat Mirziyoyev
  '2vjwye': 'शौकत मिर्ज़ियोयेव',
  // Ebrahim Raisi
  xjx8yr: 'इब्राहिम रईसी',
  // invited as an observer; became a member at this meeting
  '8iwlok': 'पर्यवेक्षक के रूप में आमंत्रित; इसी बैठक में सदस्य बना',
  // Aleksandr Lukashenko
  '1hxp1hl': 'अलेक्जेंडर लुकाशेंको',
  // Ukhnaagiin Khürelsükh
  ngnqt2: 'खुरेलसुख उखना',
  // Serdar Berdimuhamedov
  '26kte2': 'सर्दार बर्दीमुहामेदोव',
  // guest of the chair
  '18nk7my': 'अध्यक्ष के अतिथि',
  // António Guterres
  '1c6orhi': 'एंटोनियो गुटेरेस',
  // Secretary-General
  '16rw38o': 'महासचिव',
  // His spokesperson said on 3 July he would appear next day by video from Trinidad and Tobago.
  '11800lo': 'उनके प्रवक्ता ने 3 जुलाई को कहा कि वे अगले दिन त्रिनिदाद और टोबैगो से वीडियो के माध्यम से जुड़ेंगे।',
  // Zhang Ming
  '1tpt4h2': 'झांग मिंग',
  // SCO Secretary-General
  ieef8v: 'एससीओ महासचिव',
  // Ruslan Mirzayev
  ra9zgr: 'रुस्लान मिर्ज़ायेव',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'एससीओ क्षेत्रीय आतंकवाद-रोधी संरचना की कार्यकारी समिति के निदेशक',
  // Issued by the virtual summit: rejects bloc politics, covers digital sovereignty and calls Central Asia the core region.
  '1lyd04x':
    'वर्चुअल शिखर सम्मेलन में जारी: गुट राजनीति को अस्वीकार करती है, डिजिटल संप्रभुता पर बात करती है और मध्य एशिया को मुख्य क्षेत्र कहती है।',
  // Looks at prevention and youth.
  '1iow69o': 'रोकथाम और युवाओं पर केंद्रित।',
  // Calls for digital public services and shared experience.
  '19y99me': 'डिजिटल सार्वजनिक सेवाओं और अनुभव साझा करने का आह्वान करता है।',
  // A strategy of its own for the economy, running to 2030.
  '30efat': 'अर्थव्यवस्था के लिए अपनी अलग रणनीति, 2030 तक।',
  // An action plan followed in 2024.
  '4bok4a': '2024 में कार्य योजना आई।',
  // Seeks transport that is cleaner and more efficient.
  '1tuuv9n': 'अधिक स्वच्छ और कुशल परिवहन का लक्ष्य।',
  // Made Iran the ninth member.
  '103ablm': 'ईरान को नौवां सदस्य बनाया।',
  // What Belarus commits to before it is a member.
  '1jif7d9': 'बेलारूस सदस्य बनने से पहले किन बातों के लिए प्रतिबद्ध होता है।',
  // Gives the anti-terrorist structure’s staff body new rules.
  '1kulgnj': 'आतंकवाद-रोधी संरचना के कर्मचारी निकाय को नए नियम देता है।',
  // Names Almaty for the year.
  '19bfk0g': 'उस वर्ष के लिए अल्माटी को नामित करता है।',
};
