// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2022-samarkand.background.ts`, each below the English one. */
export const texts: Texts = {
  // After three years leaders met in person and approved a record package: a national-currency settlement plan, four global statements and Iran’s memorandum.
  '1ly8xul':
    'तीन वर्ष बाद नेता आमने-सामने मिले और अब तक का सबसे बड़ा दस्तावेज़ समूह अनुमोदित किया: राष्ट्रीय मुद्राओं में भुगतान की योजना, चार वैश्विक वक्तव्य और ईरान का ज्ञापन।',
  // In the chair: reports of the day say outright that he presided.
  mi20ry: 'अध्यक्षता: उस दिन की रिपोर्टें स्पष्ट कहती हैं कि अध्यक्षता उन्होंने की।',
  // The memorandums of Egypt and Qatar were signed in Tashkent on the eve of the summit.
  '1et5vyj': 'मिस्र और क़तर के ज्ञापनों पर शिखर सम्मेलन की पूर्व संध्या पर ताशकंद में हस्ताक्षर हुए।',
  // Source has all states (Russian foreign ministry, People’s Daily text in Rossiyskaya Gazeta and CRNTT). It reports “Representatives of invited international organisations” but names only the UN. Armenia’s prime minister, announced in some previews, is on no list from the day.
  '7f53gg':
    'स्रोत में सभी देश हैं (रूस का विदेश मंत्रालय, रोसीस्काया गज़ेता और CRNTT में पीपुल्स डेली का पाठ)। उसमें “आमंत्रित अंतरराष्ट्रीय संगठनों के प्रतिनिधि” हैं, पर नाम केवल संयुक्त राष्ट्र का है। आर्मेनिया के प्रधानमंत्री, जिनकी कुछ पूर्व-सूचनाओं में घोषणा थी, उस दिन की किसी सूची में नहीं हैं।',
  // Shavkat Mirziyoyev
  '2vjwye': 'शौकत मिर्ज़ियोयेव',
  // President
  zl63xb: 'राष्ट्रपति',
  // chair and host
  xr1n8v: 'अध्यक्ष और मेज़बान',
  // Xi Jinping
  '1m22oiv': 'शी जिनपिंग',
  // Vladimir Putin
  '19in0m9': 'व्लादिमीर पुतिन',
  // Kassym-Jomart Tokayev
  m8u0ps: 'कासिम-जोमार्ट टोकायेव',
  // Sadyr Japarov
  '1227kq1': 'सदिर जापारोव',
  // Emomali Rahmon
  zcp1ao: 'इमोमाली रहमोन',
  // Narendra Modi
  '1tiqful': 'नरेंद्र मोदी',
  // Prime Minister
  '1vl5xkn': 'प्रधानमंत्री',
  // Shehbaz Sharif
  '1mcsg8n': 'शहबाज़ शरीफ़',
  // Aleksandr Lukashenko
  '1hxp1hl': 'अलेक्जेंडर लुकाशेंको',
  // Ebrahim Raisi
  xjx8yr: 'इब्राहिम रईसी',
  // Ukhnaagiin Khürelsükh
  ngnqt2: 'खुरेलसुख उखना',
  // Serdar Berdimuhamedov
  '26kte2': 'सर्दार बर्दीमुहामेदोव',
  // guest of the chair
  '18nk7my': 'अध्यक्ष के अतिथि',
  // Ilham Aliyev
  '178gicy': 'इल्हाम अलीयेव',
  // invited as guest of the chair
  '1gbky1j': 'अध्यक्ष के अतिथि के रूप में आमंत्रित',
  // Recep Tayyip Erdoğan
  '13npg14': 'रेसेप तैयप एर्दोगन',
  // Rosemary A. DiCarlo
  '1szyx46': 'रोज़मैरी ए. डिकार्लो',
  // Under-Secretary-General for Political and Peacebuilding Affairs
  '18ec2oq': 'राजनीतिक एवं शांति निर्माण मामलों की अवर महासचिव',
  // Zhang Ming
  '1tpt4h2': 'झांग मिंग',
  // SCO Secretary-General
  ieef8v: 'एससीओ महासचिव',
  // On 15 September 2022, the Secretariat reports, he was at a sidelines meeting.
  loo1or: 'सचिवालय के अनुसार 15 सितंबर 2022 को वे शिखर सम्मेलन से इतर हुई एक बैठक में थे।',
  // Takes joint lines on trade barriers, the digital divide and global disorder.
  su8t41: 'व्यापार बाधाओं, डिजिटल खाई और वैश्विक अव्यवस्था पर साझा रुख अपनाता है।',
  // Third plan of five years for carrying out the 2007 treaty.
  '1y3cczp': '2007 की संधि को लागू करने की तीसरी पांच-वर्षीय योजना।',
  // Steers work on Eurasian rail, road and multimodal links.
  '1q7ous1': 'यूरेशियाई रेल, सड़क और बहुविध संपर्कों पर काम को दिशा देती है।',
  // Maps the stages for trade to leave third-country currencies behind.
  '1b5g64g': 'व्यापार में तीसरे देशों की मुद्राओं को पीछे छोड़ने के चरण तय करता है।',
  // An Uzbek translation says “action plan”; the Russian foreign ministry’s English, roadmap.
  tjr190: 'एक उज़्बेक अनुवाद में “कार्य योजना” है; रूस के विदेश मंत्रालय की अंग्रेज़ी में रोडमैप।',
  // Creates an honorary title.
  iiv53v: 'मानद उपाधि बनाता है।',
  // What Iran commits to before it is a member.
  dypc3: 'ईरान सदस्य बनने से पहले किन बातों के लिए प्रतिबद्ध होता है।',
  // Started the accession of Belarus.
  '1p87v60': 'बेलारूस की सदस्यता प्रक्रिया शुरू की।',
  // Extended the circle of partners, in five decisions, to the Gulf, the Maldives and Myanmar.
  gm2em9: 'पांच निर्णयों से साझेदारों का दायरा खाड़ी, मालदीव और म्यांमार तक बढ़ाया।',
  // Shared view on dealing with climate change.
  '15q89it': 'जलवायु परिवर्तन से निपटने पर साझा दृष्टि।',
  // Calls for open and steady supply lines.
  '1df8nam': 'खुली और स्थिर आपूर्ति शृंखलाओं का आह्वान करता है।',
  // States a joint view on how to maintain world food security.
  '1t2os1e': 'विश्व खाद्य सुरक्षा बनाए रखने पर साझा दृष्टि बताता है।',
  // States a joint view on world energy security.
  ho7nz6: 'विश्व ऊर्जा सुरक्षा पर साझा दृष्टि बताता है।',
  // Governments agree in it to develop tourism among members.
  xzd293: 'सरकारें इसमें सदस्यों के बीच पर्यटन के विकास पर सहमत होती हैं।',
  // Names the Indian city for the year.
  '1yq0o1n': 'उस वर्ष के लिए भारतीय शहर को नामित करता है।',
  // Links work with UNESCO for five years.
  '1rv4dqh': 'काम को पांच वर्षों के लिए यूनेस्को से जोड़ता है।',
  // Began the debate on reform of the SCO.
  '1l47gl3': 'एससीओ के सुधार पर बहस शुरू की।',
  // The debate later led to the single partner status of 2025.
  kt70f2: 'बाद में इस बहस से 2025 का एकल साझेदार दर्जा बना।',
  // Numbered list of the Council’s decisions, third item.
  n8x0aj: 'परिषद के निर्णयों की क्रमांकित सूची, तीसरी मद।',
};
