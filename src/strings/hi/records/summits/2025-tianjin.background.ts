// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2025-tianjin.background.ts`, each below the English one. */
export const texts: Texts = {
  // One partner status replaced observer and dialogue partner; leaders also created four security centres and a strategy to 2035.
  '19kbwba':
    'पर्यवेक्षक और संवाद साझेदार की जगह एक साझेदार दर्जा बना; नेताओं ने चार सुरक्षा केंद्र और 2035 तक की रणनीति भी बनाई।',
  // A Hong Kong commentary wrongly has the 24th; the official number is 25th.
  '1t9u0e8': 'हांगकांग की एक टिप्पणी में गलती से 24वां है; आधिकारिक क्रम 25वां है।',
  // Motto: slogan of China’s chairmanship 2024–2025; the People’s Daily also renders it “Carrying forward the Shanghai Spirit: SCO in Action”.
  '1wwu156':
    'आदर्श वाक्य: चीन की 2024–2025 अध्यक्षता का नारा; पीपुल्स डेली अंग्रेज़ी में इसे “Carrying forward the Shanghai Spirit: SCO in Action” भी लिखती है।',
  // Documents: Xinhua speaks of 24 outcome documents; Kazakhstan’s presidency counts 20 signed; 25 if the declaration is added to the 24.
  '1mp18ej':
    'दस्तावेज़: शिन्हुआ 24 परिणाम दस्तावेज़ बताती है; कज़ाखस्तान का राष्ट्रपति कार्यालय 20 हस्ताक्षरित गिनता है; 24 में घोषणापत्र जोड़ें तो 25।',
  // Dialogue partner is the term in the decision; that same day both classes became one, partner.
  vxsep8: 'निर्णय में शब्द संवाद साझेदार है; उसी दिन दोनों श्रेणियां एक, साझेदार, हो गईं।',
  // nCa’s reprint of the Secretariat press release gives the members; a 1 September report (UrduPoint/APP), its names confirmed one by one, the SCO Plus states; the Chinese foreign ministry briefing of 22 August 2025, printed by CRNTT after Xinhua, the ten heads of organisations (two from SCO bodies). No leader was invited from Afghanistan, an observer. Kommersant is wrong in one item to list every dialogue partner as present.
  dyhqiq:
    'सदस्य: nCa में सचिवालय की प्रेस विज्ञप्ति के पुनर्मुद्रण से; एससीओ प्लस के देश: 1 सितंबर की रिपोर्ट (UrduPoint/APP) से, जिसके नामों की एक-एक कर पुष्टि हुई; संगठनों के दस प्रमुख (दो एससीओ निकायों के): चीन के विदेश मंत्रालय की 22 अगस्त 2025 की ब्रीफ़िंग से, जिसे शिन्हुआ के हवाले से CRNTT ने छापा। पर्यवेक्षक अफ़गानिस्तान से किसी नेता को आमंत्रित नहीं किया गया। कोमर्सांत की एक खबर हर संवाद साझेदार को गलती से उपस्थित बताती है।',
  // Xinhua has 24 outcome documents, which would make 25 with the declaration; the office of Kazakhstan’s president counts 20 signed.
  '1b132cr':
    'शिन्हुआ में 24 परिणाम दस्तावेज़ हैं, घोषणापत्र के साथ 25 होंगे; कज़ाखस्तान के राष्ट्रपति का कार्यालय 20 हस्ताक्षरित गिनता है।',
  // Xi Jinping
  '1m22oiv': 'शी जिनपिंग',
  // President
  zl63xb: 'राष्ट्रपति',
  // chair and host
  xr1n8v: 'अध्यक्ष और मेज़बान',
  // Aleksandr Lukashenko
  '1hxp1hl': 'अलेक्जेंडर लुकाशेंको',
  // Narendra Modi
  '1tiqful': 'नरेंद्र मोदी',
  // Prime Minister
  '1vl5xkn': 'प्रधानमंत्री',
  // Masoud Pezeshkian
  '1epfskm': 'मसूद पेज़ेश्कियान',
  // Kassym-Jomart Tokayev
  m8u0ps: 'कासिम-जोमार्ट टोकायेव',
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
  // Ukhnaagiin Khürelsükh
  ngnqt2: 'खुरेलसुख उखना',
  // Nikol Pashinyan
  '1i1s4jn': 'निकोल पशिन्यान',
  // Ilham Aliyev
  '178gicy': 'इल्हाम अलीयेव',
  // Hun Manet
  '16svjwd': 'हुन मानेट',
  // Mostafa Madbouly
  d0a0qb: 'मुस्तफ़ा मदबौली',
  // Mohamed Muizzu
  '6s7mgc': 'मोहम्मद मुइज़्ज़ू',
  // Min Aung Hlaing
  '1lj9ne1': 'मिन आंग ह्लाइंग',
  // Acting President
  ir45z5: 'कार्यवाहक राष्ट्रपति',
  // The Chinese foreign ministry list of 22 August 2025, ending “and others”, leaves it out.
  gn7zhq: 'चीन के विदेश मंत्रालय की 22 अगस्त 2025 की सूची, जो “और अन्य” पर समाप्त होती है, इसे छोड़ देती है।',
  // KP Sharma Oli
  '15a0vmu': 'के. पी. शर्मा ओली',
  // Recep Tayyip Erdoğan
  '13npg14': 'रेसेप तैयप एर्दोगन',
  // Sugiono
  '1vvo8ut': 'सुगियोनो',
  // Minister of Foreign Affairs
  '1g4vj05': 'विदेश मंत्री',
  // guest of the chair
  '18nk7my': 'अध्यक्ष के अतिथि',
  // Though announced, President Prabowo Subianto remained in Indonesia.
  '1bgk7nk': 'घोषणा के बावजूद राष्ट्रपति प्रबोवो सुबियांतो इंडोनेशिया में ही रहे।',
  // Thongloun Sisoulith
  '1imybft': 'थोंगलौन सिसोलिथ',
  // made a dialogue partner that day; invited by the chair as guest
  '1mc5bwr': 'उसी दिन संवाद साझेदार बना; अध्यक्ष के निमंत्रण पर अतिथि',
  // Anwar Ibrahim
  '1cq5cvc': 'अनवर इब्राहिम',
  // Serdar Berdimuhamedov
  '26kte2': 'सर्दार बर्दीमुहामेदोव',
  // In August 2025 one preview wrongly gave Gurbanguly Berdimuhamedov.
  '195hrhb': 'अगस्त 2025 की एक पूर्व-सूचना में गलती से गुरबांगुली बर्दीमुहामेदोव का नाम था।',
  // Pham Minh Chinh
  '1lztxsd': 'फ़ाम मिन्ह चिन्ह',
  // António Guterres
  '1c6orhi': 'एंटोनियो गुटेरेस',
  // Secretary-General
  '16rw38o': 'महासचिव',
  // Sergey Lebedev
  antnuh: 'सर्गेई लेबेदेव',
  // Reports from the session have the organisation present; the host’s list of 22 August 2025 gives the name.
  '1gxm366': 'सत्र की रिपोर्टों में संगठन उपस्थित है; नाम मेज़बान की 22 अगस्त 2025 की सूची में है।',
  // Bakytzhan Sagintayev
  '92bows': 'बाकितजान सगिंतायेव',
  // Chairman of the Board
  q0e40o: 'बोर्ड के अध्यक्ष',
  // Presence of the organisation reported from the session; the name is from the host’s list of 22 August 2025. The given name was supplied from common usage.
  '16wav5':
    'संगठन की उपस्थिति सत्र की रिपोर्टों से; नाम मेज़बान की 22 अगस्त 2025 की सूची से है। पहला नाम प्रचलित रूप से लिया गया है।',
  // Kao Kim Hourn
  '1xvlyct': 'काओ किम होर्न',
  // Imangali Tasmagambetov
  '960rnq': 'इमानगली तस्मागंबेतोव',
  // The host’s list of invitations of 22 August 2025 is the basis, as no session report was found. Ten heads of organisations, unnamed, attended the banquet, a report of 31 August says.
  '1wd7is8':
    'आधार मेज़बान की 22 अगस्त 2025 की निमंत्रण सूची है, क्योंकि सत्र की कोई रिपोर्ट नहीं मिली। 31 अगस्त की एक रिपोर्ट के अनुसार संगठनों के दस प्रमुख, बिना नाम के, भोज में शामिल हुए।',
  // Asad Majeed Khan
  e6zv2a: 'असद मजीद खान',
  // Sources: the host’s list of 22 August 2025 (prints Asad Khan), an interview of 31 August 2025. Ten heads of organisations, unnamed, came to the banquet according to a report of 31 August.
  nyu70o:
    'स्रोत: मेज़बान की 22 अगस्त 2025 की सूची (उसमें Asad Khan), 31 अगस्त 2025 का एक साक्षात्कार। 31 अगस्त की एक रिपोर्ट के अनुसार संगठनों के दस प्रमुख, बिना नाम के, भोज में आए।',
  // Kairat Sarybay
  '15cv040': 'कैरात सारिबाय',
  // Jin Liqun
  '80l5iz': 'जिन लिकुन',
  // Nurlan Yermekbayev
  gujj7v: 'नूरलान येरमेकबायेव',
  // SCO Secretary-General
  ieef8v: 'एससीओ महासचिव',
  // Ularbek Sharsheyev
  zyj3yr: 'उलारबेक शारशेयेव',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'एससीओ क्षेत्रीय आतंकवाद-रोधी संरचना की कार्यकारी समिति के निदेशक',
  // Decides politically on a development bank, supports a UN-centred order and condemns attacks in India and Pakistan and the June 2025 strikes on Iran.
  wmrh81:
    'विकास बैंक पर राजनीतिक निर्णय लेता है, संयुक्त राष्ट्र को केंद्र में रखने वाली व्यवस्था का समर्थन करता है और भारत और पाकिस्तान में हमलों तथा जून 2025 में ईरान पर हमलों की निंदा करता है।',
  // Replaces the strategy to 2025 and plots the ten years 2026–2035.
  '13vk7f0': '2025 तक की रणनीति की जगह लेती है और 2026–2035 के दस वर्षों की दिशा तय करती है।',
  // Counters recruitment and extremist thinking; runs five years.
  s7gf7t: 'भर्ती और उग्रवादी सोच का मुकाबला करता है; पांच वर्षों का।',
  // Carries out the 2024 energy strategy.
  yqd7eq: '2024 की ऊर्जा रणनीति को लागू करता है।',
  // Replaces scattered mechanisms with one centre that has branches for organised crime and information security.
  '1p585bh': 'बिखरे तंत्रों की जगह एक केंद्र बनाता है, जिसकी शाखाएं संगठित अपराध और सूचना सुरक्षा के लिए हैं।',
  // Dushanbe becomes the seat of a new permanent anti-drug centre.
  '1gzx9nx': 'दुशांबे नए स्थायी मादक पदार्थ रोधी केंद्र का मुख्यालय बनता है।',
  // This is the draft that Kazakhstan’s presidential decree approved on 29 August 2025.
  '1ciegih': 'यह वह मसौदा है, जिसे 29 अगस्त 2025 को कज़ाखस्तान के राष्ट्रपति के आदेश ने अनुमोदित किया।',
  // Puts dialogue partners and observers in a single category.
  '7z6o8m': 'संवाद साझेदारों और पर्यवेक्षकों को एक श्रेणी में रखता है।',
  // Laos entered the organisation’s outer circle.
  o23cmj: 'लाओस संगठन के बाहरी दायरे में आया।',
  // Formal link between the two bodies.
  '1dihe05': 'दोनों संगठनों के बीच औपचारिक संबंध।',
  // Picks a Kyrgyz lakeside resort for the year.
  '4g1etq': 'उस वर्ष के लिए झील किनारे के एक किर्गिज़ पर्यटन स्थल को चुनता है।',
  // Lets him sign a protocol to the agreement of 17 June 2004 with China on the stay of the Secretariat, and a memorandum with the Roscongress Foundation.
  l9xshy:
    'उन्हें चीन में सचिवालय की उपस्थिति पर 17 जून 2004 के समझौते के प्रोटोकॉल और रोसकांग्रेस फ़ाउंडेशन के साथ ज्ञापन पर हस्ताक्षर करने देता है।',
  // Accepts the report of the Secretary-General, and that of the Council of the Regional Anti-Terrorist Structure on its work in 2024.
  '1z0finx': 'महासचिव की रिपोर्ट और 2024 के काम पर क्षेत्रीय आतंकवाद-रोधी संरचना की परिषद की रिपोर्ट स्वीकार करता है।',
  // Supports the United Nations and post-war order.
  vjcrj5: 'संयुक्त राष्ट्र और युद्धोत्तर व्यवस्था का समर्थन करता है।',
  // Speaks for the World Trade Organisation, against one-sided steps.
  '154r1o8': 'विश्व व्यापार संगठन के पक्ष में और एकतरफ़ा कदमों के विरुद्ध बोलता है।',
  // Backs technology transfer, joint projects and young innovators.
  hroro6: 'प्रौद्योगिकी हस्तांतरण, संयुक्त परियोजनाओं और युवा नवप्रवर्तकों का समर्थन करता है।',
  // Supports digital growth and e-commerce.
  '61n0fc': 'डिजिटल विकास और ई-कॉमर्स का समर्थन करता है।',
  // Supports equal rights in developing and using AI.
  '460dqb': 'एआई के विकास और उपयोग में समान अधिकारों का समर्थन करता है।',
  // Shared view on energy security and transition.
  '1s675hm': 'ऊर्जा सुरक्षा और ऊर्जा बदलाव पर साझा दृष्टि।',
  // A report’s headline names the topic; the copy read had the list cut off.
  '899u0c': 'विषय एक रिपोर्ट के शीर्षक में है; पढ़ी गई प्रति में सूची कटी हुई थी।',
  // We supplied the English title. A copy of this China News Service page gave the Chinese heading and text; its address was inferred.
  '1y8jv1x':
    'अंग्रेज़ी शीर्षक हमारा है। चीनी शीर्षक और पाठ चाइना न्यूज़ सर्विस के इस पृष्ठ की एक प्रति से हैं; पृष्ठ का पता अनुमानित है।',
};
