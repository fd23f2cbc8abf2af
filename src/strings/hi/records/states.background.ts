// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/states.background.ts`, each below the English one. */
export const texts: Texts = {
  // Founding member of the “Shanghai Five” (26 April 1996); in Shanghai it signed the declaration creating the SCO.
  cqv653: '“शंघाई फाइव” का संस्थापक सदस्य (26 अप्रैल 1996); शंघाई में एससीओ की स्थापना के घोषणापत्र पर हस्ताक्षर किए।',
  // renamed from Akmola in May 1998
  b812cv: 'पहले नाम अकमोला; मई 1998 में बदला गया',
  // Interfax reports on 19 September; the constitutional amendments that restored the name were signed in mid-September 2022
  jyukic: 'इंटरफ़ैक्स की रिपोर्ट 19 सितंबर की है; नाम बहाल करने वाले संविधान संशोधनों पर हस्ताक्षर सितंबर 2022 के मध्य में हुए',
  // Joined at the SCO’s founding meeting in Shanghai in June 2001; it had been outside the Shanghai Five, though its president was a guest at Dushanbe in 2000.
  cfutut:
    'जून 2001 में शंघाई में एससीओ की स्थापना बैठक में शामिल हुआ; पहले शंघाई फाइव से बाहर था, हालांकि 2000 में दुशांबे में उसके राष्ट्रपति अतिथि थे।',
  // 15 June is on the founding declaration; Chinese chronologies date admission to the 14–15 June 2001 meeting.
  h3q37m: 'स्थापना घोषणापत्र पर 15 जून है; चीनी घटनाक्रम-सूचियां प्रवेश को 14–15 जून 2001 की बैठक का बताती हैं।',
  // Made an observer by the Astana summit.
  '11n5dxk': 'अस्ताना शिखर सम्मेलन में पर्यवेक्षक बना।',
  // The Ufa decision of July 2015 started accession, the memoranda of obligations followed at Tashkent on 24 June 2016, and the Astana summit admitted it.
  jl0xdm:
    'जुलाई 2015 के ऊफ़ा निर्णय से सदस्यता प्रक्रिया शुरू हुई, 24 जून 2016 को ताशकंद में प्रतिबद्धता ज्ञापनों पर हस्ताक्षर हुए, और अस्ताना शिखर सम्मेलन में इसे सदस्यता मिली।',
  // Memorandum of obligations signed on 24 June 2016; flags raised at the Secretariat on 15 June 2017.
  '115cdgw': 'प्रतिबद्धता ज्ञापन पर 24 जून 2016 को हस्ताक्षर; 15 जून 2017 को सचिवालय में ध्वज फहराए गए।',
  // Joined as ninth member at an online summit India chaired; the procedure had begun on 17 September 2021 in Dushanbe, the memorandum of obligations being of 16 September 2022 (Samarkand).
  '1lgdq3a':
    'भारत की अध्यक्षता में हुए ऑनलाइन शिखर सम्मेलन में नौवां सदस्य बना; प्रक्रिया 17 सितंबर 2021 को दुशांबे में शुरू हुई थी, प्रतिबद्धता ज्ञापन 16 सितंबर 2022 का है (समरकंद)।',
  // Memorandum of obligations signed on 16 September 2022.
  lpkb9p: 'प्रतिबद्धता ज्ञापन पर 16 सितंबर 2022 को हस्ताक्षर।',
  // Memorandum day: the Kazakh legal register and Xinhua point to 16 September 2022, while Iran’s foreign minister announced the signing a day or so earlier. Several outlets date membership itself to 2021 or 2022, which confuses the procedure and the memorandum with accession.
  my78d1:
    'ज्ञापन की तिथि: कज़ाख विधि रजिस्टर और शिन्हुआ 16 सितंबर 2022 की ओर संकेत करते हैं, जबकि ईरान के विदेश मंत्री ने हस्ताक्षर की घोषणा लगभग एक दिन पहले की। कई प्रकाशन सदस्यता को ही 2021 या 2022 का बताते हैं; वे प्रक्रिया और ज्ञापन को सदस्यता मान लेते हैं।',
  // In June 2009 Yekaterinburg agreed to the partnership; spring 2010 brought the memorandum.
  '1467miv': 'जून 2009 में येकातेरिनबर्ग में साझेदारी पर सहमति; 2010 के वसंत में ज्ञापन।',
  // TASS starts from 2010 (memorandum), some lists from 2009 (decision). The signing was planned for a visit to Minsk on 28–29 April 2010; on which day is not confirmed.
  '1hpjth5':
    'तास 2010 (ज्ञापन) से गिनती है, कुछ सूचियां 2009 (निर्णय) से। हस्ताक्षर 28–29 अप्रैल 2010 की मिंस्क यात्रा के लिए तय थे; किस दिन हुए, इसकी पुष्टि नहीं।',
  // Raised to observer at the Ufa summit.
  '18d71o7': 'ऊफ़ा शिखर सम्मेलन में दर्जा बढ़ाकर पर्यवेक्षक किया गया।',
  // Became the tenth member at the Astana summit; the procedure had been opened at Samarkand on 16 September 2022, the memorandum of obligations signed on 4 July 2023.
  '9kz2es':
    'अस्ताना शिखर सम्मेलन में दसवां सदस्य बना; प्रक्रिया 16 सितंबर 2022 को समरकंद में शुरू हुई, प्रतिबद्धता ज्ञापन पर 4 जुलाई 2023 को हस्ताक्षर हुए।',
  // Memorandum of obligations signed on 4 July 2023.
  g66gny: 'प्रतिबद्धता ज्ञापन पर 4 जुलाई 2023 को हस्ताक्षर।',
  // The Tashkent summit accepted this first SCO observer.
  '1ltms3z': 'ताशकंद शिखर सम्मेलन ने इसे एससीओ का पहला पर्यवेक्षक स्वीकार किया।',
  // One document archive files the Tashkent declaration under 7 June 2004 although its text carries 17 June.
  '1ugg6px': 'एक दस्तावेज़ संग्रह ताशकंद घोषणापत्र को 7 जून 2004 में रखता है, जबकि उसके पाठ पर 17 जून है।',
  // When observers and dialogue partners were merged at the Tianjin summit into one “SCO partner” status, its status became that of SCO partner; three weeks on, the Secretary-General said legal texts and memoranda had yet to be adapted.
  '1rtujhd':
    'तियानजिन शिखर सम्मेलन में जब पर्यवेक्षकों और संवाद साझेदारों को एक “एससीओ साझेदार” दर्जे में मिलाया गया, तो इसका दर्जा एससीओ साझेदार का हो गया; तीन सप्ताह बाद महासचिव ने कहा कि कानूनी पाठों और ज्ञापनों में बदलाव अभी बाकी है।',
  // No source shows a re-signed memorandum or an amended Charter. Still among the 17 partners in a February 2026 listing; the September 2026 total (27 states) implies no change.
  '1gv80vd':
    'किसी स्रोत में दोबारा हस्ताक्षरित ज्ञापन या संशोधित चार्टर नहीं मिला। फ़रवरी 2026 की सूची में अब भी 17 साझेदारों में है; सितंबर 2026 की कुल संख्या (27 देश) से कोई बदलाव नहीं दिखता।',
  // Yekaterinburg agreed the partnership in June 2009; the memorandum came in the first half of 2010.
  s5lux0: 'जून 2009 में येकातेरिनबर्ग में साझेदारी पर सहमति हुई; ज्ञापन 2010 की पहली छमाही में आया।',
  // The memorandum dates from 2010, its exact day not sourced; Colombo counts from the 2009 decision.
  '465t0m': 'ज्ञापन 2010 का है, सटीक दिन का स्रोत नहीं मिला; कोलंबो 2009 के निर्णय से गिनता है।',
  // Became an observer by decision of the Beijing summit; in practice suspended from taking part since the Taliban took power in 2021.
  '31f2pk':
    'बीजिंग शिखर सम्मेलन के निर्णय से पर्यवेक्षक बना; 2021 में तालिबान के सत्ता में आने के बाद से व्यवहार में भागीदारी निलंबित है।',
  // Summit documents and press of the day give 2012, whereas one advocacy site at least says 2005.
  '1u5t9r3':
    'शिखर सम्मेलन के दस्तावेज़ और उस समय की प्रेस 2012 देते हैं, जबकि कम से कम एक पैरोकार संस्था की साइट 2005 कहती है।',
  // Counted as one of the 17 partners after Tianjin merged the two categories; Kabul had not been invited to that summit, however, and has taken no part since September 2021.
  '1vgylay':
    'तियानजिन में दोनों श्रेणियों के विलय के बाद 17 साझेदारों में गिना जाता है; पर काबुल को उस शिखर सम्मेलन में आमंत्रित नहीं किया गया था और सितंबर 2021 से उसने भाग नहीं लिया है।',
  // Nominal status, inactive.
  gebw4o: 'नाममात्र का दर्जा, निष्क्रिय।',
  // Kabul’s authorities say “Islamic Emirate”; SCO texts and datasets keep the Republic’s name. As recognition is contested, the publisher must decide the name as a matter of style.
  '19tzwsz':
    'काबुल के अधिकारी “इस्लामिक अमीरात” कहते हैं; एससीओ के पाठों और डेटासेट में गणराज्य का नाम बना हुआ है। मान्यता विवादित है, इसलिए नाम का निर्णय प्रकाशक को अपनी शैली के अनुसार करना होगा।',
  // The Beijing summit agreed in June 2012; the memorandum was signed in Almaty in April 2013.
  qd9v53: 'जून 2012 में बीजिंग शिखर सम्मेलन में सहमति; ज्ञापन पर अप्रैल 2013 में अल्माटी में हस्ताक्षर।',
  // The SCO now uses “Türkiye”; sources from before mid-2022, “Turkey”.
  '1tyykq2': 'एससीओ अब “तुर्किये” (Türkiye) लिखता है; 2022 के मध्य से पहले के स्रोत “तुर्की” (Turkey)।',
  // Ufa agreed the partnership at its July 2015 summit; in Xi’an, September 2015, it was first of the four to sign a memorandum.
  '102xj52':
    'ऊफ़ा शिखर सम्मेलन जुलाई 2015 में साझेदारी पर सहमत हुआ; सितंबर 2015 में शीआन में इसने, चारों में सबसे पहले, ज्ञापन पर हस्ताक्षर किए।',
  // Wrongly, some agency lists for Ufa give Sri Lanka instead of Cambodia.
  '1jjgvc1': 'ऊफ़ा के लिए कुछ एजेंसियों की सूचियों में कंबोडिया की जगह गलती से श्रीलंका है।',
  // The Ufa summit agreed to it in July 2015; a partner memorandum was signed in Beijing in March 2016.
  drkp6e: 'जुलाई 2015 में ऊफ़ा शिखर सम्मेलन में सहमति; साझेदारी ज्ञापन पर मार्च 2016 में बीजिंग में हस्ताक्षर।',
  // Kathmandu first applied in 2007; the Ufa summit agreed in July 2015 to a partnership, and Beijing saw the memorandum signed in March 2016.
  '15e8ys2':
    'काठमांडू ने पहली बार 2007 में आवेदन किया; जुलाई 2015 में ऊफ़ा शिखर सम्मेलन साझेदारी पर सहमत हुआ, और मार्च 2016 में बीजिंग में ज्ञापन पर हस्ताक्षर हुए।',
  // Who signed for Nepal differs: Kazinform says Thapa, a Nepali blog says Bairagi.
  j3n387: 'नेपाल की ओर से हस्ताक्षर किसने किए, इस पर मतभेद है: काज़िनफ़ॉर्म थापा कहता है, एक नेपाली ब्लॉग बैरागी।',
  // In September 2020 the cabinet chose plain “Nepal” as the formal name; a parliamentary committee asked it in November 2020 not to apply that. Both forms circulate.
  ar1qoz:
    'सितंबर 2020 में मंत्रिमंडल ने औपचारिक नाम केवल “नेपाल” चुना; एक संसदीय समिति ने नवंबर 2020 में इसे लागू न करने को कहा। दोनों रूप प्रचलन में हैं।',
  // The Ufa summit agreed the partnership in July 2015. Signed in Beijing in April 2016, the memorandum took effect at once; the other three Ufa partners finished sooner.
  '1d7ywi7':
    'जुलाई 2015 में ऊफ़ा शिखर सम्मेलन साझेदारी पर सहमत हुआ। अप्रैल 2016 में बीजिंग में हस्ताक्षरित ज्ञापन तुरंत लागू हुआ; ऊफ़ा के अन्य तीन साझेदारों ने यह पहले पूरा कर लिया था।',
  // Tashkent memorandum, a year after agreement at Dushanbe in September 2021.
  '22tprw': 'ज्ञापन ताशकंद में, सितंबर 2021 में दुशांबे में सहमति के एक वर्ष बाद।',
  // Endorsed by foreign ministers before, on 14 July 2021.
  lr9yna: 'इससे पहले, 14 जुलाई 2021 को, विदेश मंत्रियों का समर्थन।',
  // Dushanbe agreed it in September 2021 and Samarkand saw the memorandum signed in September 2022; Saudi cabinet approval: 28 March 2023.
  '8m8k1h':
    'सितंबर 2021 में दुशांबे में सहमति, सितंबर 2022 में समरकंद में ज्ञापन पर हस्ताक्षर; सऊदी मंत्रिमंडल की स्वीकृति: 28 मार्च 2023।',
  // One outlet alone gives the signing day at Samarkand (16 September 2022); many reports start from the cabinet approval of 28–29 March 2023.
  s55cx7:
    'केवल एक प्रकाशन समरकंद में हस्ताक्षर का दिन देता है (16 सितंबर 2022); कई रिपोर्टें 28–29 मार्च 2023 की मंत्रिमंडल स्वीकृति से आरंभ मानती हैं।',
  // Memorandum signed when foreign ministers met in Goa; agreed at Samarkand in September 2022.
  j2nz74: 'ज्ञापन पर गोवा में विदेश मंत्रियों की बैठक के समय हस्ताक्षर; सहमति सितंबर 2022 में समरकंद में।',
  // Only press reports give this state 5 May; the meeting in Goa lasted 4–5 May 2023.
  j4332x: 'इस देश के लिए 5 मई केवल प्रेस रिपोर्टों में है; गोवा की बैठक 4–5 मई 2023 को चली।',
  // Naypyidaw is another spelling of the capital; one dataset keeps “Republic of Myanmar”.
  '10s35go': 'राजधानी की दूसरी वर्तनी Naypyidaw है; एक डेटासेट में “म्यांमार गणराज्य” बना हुआ है।',
  // TASS later put the Maldives’ status at July 2023.
  r00o8m: 'तास ने बाद में मालदीव के दर्जे को जुलाई 2023 का बताया।',
  // The Samarkand summit agreed in September 2022; the memorandum was signed in Beijing in July 2023.
  f6qf5u: 'सितंबर 2022 में समरकंद शिखर सम्मेलन में सहमति; ज्ञापन पर जुलाई 2023 में बीजिंग में हस्ताक्षर।',
  // Bahrain News Agency is the origin of the signing report.
  '128ye8k': 'हस्ताक्षर की सूचना का मूल बहरीन समाचार एजेंसी है।',
  // Tianjin took a separate decision to admit it, after support from foreign ministers in July. Per the SCO Secretariat, it had yet to sign a memorandum.
  el7zrw:
    'जुलाई में विदेश मंत्रियों के समर्थन के बाद तियानजिन ने इसे शामिल करने का अलग निर्णय लिया। एससीओ सचिवालय के अनुसार ज्ञापन पर हस्ताक्षर अभी बाकी थे।',
  // No source shows the memorandum signed.
  '1ce1hpv': 'किसी स्रोत में ज्ञापन पर हस्ताक्षर की जानकारी नहीं।',
  // “Dialogue partner” is used by the Secretariat and the Tianjin decision list, “partner” by Chinese and several agency reports, as the categories merged the same day. This dataset takes the merged status.
  '10i0suw':
    'सचिवालय और तियानजिन के निर्णयों की सूची में “संवाद साझेदार” है, चीनी और कई एजेंसियों की रिपोर्टों में “साझेदार”, क्योंकि श्रेणियों का विलय उसी दिन हुआ। यह डेटासेट विलय के बाद का दर्जा लेता है।',
};
