// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2024-astana.background.ts`, each below the English one. */
export const texts: Texts = {
  // Security, anti-drug and energy programmes were extended into the decade’s second half, and Belarus became the tenth member.
  '1v2byo2': 'सुरक्षा, मादक पदार्थ रोधी और ऊर्जा कार्यक्रम दशक के दूसरे भाग तक बढ़ाए गए, और बेलारूस दसवां सदस्य बना।',
  // Documents: includes three statements adopted without signature.
  '8h04ih': 'दस्तावेज़: इनमें बिना हस्ताक्षर पारित तीन वक्तव्य शामिल हैं।',
  // Documents: Kazakh and Russian pre-summit notes counted 24 (declaration, 20 decisions, 3 statements); reports after the event say 25, which fits once the intergovernmental environmental agreement is added.
  comavo:
    'दस्तावेज़: शिखर सम्मेलन से पहले की कज़ाख और रूसी टिप्पणियों में 24 थे (घोषणापत्र, 20 निर्णय, 3 वक्तव्य); बाद की रिपोर्टें 25 कहती हैं, जो अंतर-सरकारी पर्यावरण समझौता जोड़ने पर मेल खाता है।',
  // Mongolia and Afghanistan remained as observers once Belarus had moved up. No list of participants names Afghanistan.
  hcxt5i:
    'बेलारूस के सदस्य बनने के बाद मंगोलिया और अफ़गानिस्तान पर्यवेक्षक रह गए। प्रतिभागियों की किसी सूची में अफ़गानिस्तान का नाम नहीं है।',
  // Kassym-Jomart Tokayev
  m8u0ps: 'कासिम-जोमार्ट टोकायेव',
  // President
  zl63xb: 'राष्ट्रपति',
  // chair and host
  xr1n8v: 'अध्यक्ष और मेज़बान',
  // Aleksandr Lukashenko
  '1hxp1hl': 'अलेक्जेंडर लुकाशेंको',
  // until the decision signed at the opening of the meeting, observer
  '19673h': 'बैठक के आरंभ में हस्ताक्षरित निर्णय तक पर्यवेक्षक',
  // Xi Jinping
  '1m22oiv': 'शी जिनपिंग',
  // incoming chair
  '1fyo59g': 'आगामी अध्यक्ष',
  // Subrahmanyam Jaishankar
  '1cj9ol1': 'सुब्रह्मण्यम जयशंकर',
  // Minister of External Affairs
  '1g8yzxc': 'विदेश मंत्री',
  // The minister read out the remarks of Prime Minister Narendra Modi, who stayed away.
  '176gaio': 'मंत्री ने प्रधानमंत्री नरेंद्र मोदी का वक्तव्य पढ़ा, जो नहीं आए थे।',
  // Mohammad Mokhber
  '1sayord': 'मोहम्मद मोखबर',
  // Acting President
  ir45z5: 'कार्यवाहक राष्ट्रपति',
  // first summit attended as a full member
  ds4y8d: 'पूर्ण सदस्य के रूप में पहला शिखर सम्मेलन',
  // Ebrahim Raisi’s death in May 2024 made him acting. Masoud Pezeshkian in English Wikipedia is an error.
  dhbfo8: 'मई 2024 में इब्राहिम रईसी के निधन से वे कार्यवाहक बने। अंग्रेज़ी विकिपीडिया में मसूद पेज़ेश्कियान का नाम गलत है।',
  // Sadyr Japarov
  '1227kq1': 'सदिर जापारोव',
  // Shehbaz Sharif
  '1mcsg8n': 'शहबाज़ शरीफ़',
  // Prime Minister
  '1vl5xkn': 'प्रधानमंत्री',
  // Vladimir Putin
  '19in0m9': 'व्लादिमीर पुतिन',
  // Sergei Lavrov, Alexei Overchuk, Dmitry Peskov and Yury Ushakov were in the delegation at SCO Plus.
  b2ukxi: 'एससीओ प्लस में प्रतिनिधिमंडल में सर्गेई लावरोव, अलेक्सेई ओवरचुक, दिमित्री पेस्कोव और यूरी उशाकोव थे।',
  // Emomali Rahmon
  zcp1ao: 'इमोमाली रहमोन',
  // Shavkat Mirziyoyev
  '2vjwye': 'शौकत मिर्ज़ियोयेव',
  // Ukhnaagiin Khürelsükh
  ngnqt2: 'खुरेलसुख उखना',
  // Ilham Aliyev
  '178gicy': 'इल्हाम अलीयेव',
  // invited as guest of the chair
  '1gbky1j': 'अध्यक्ष के अतिथि के रूप में आमंत्रित',
  // Tamim bin Hamad Al Thani
  '1wf5k8c': 'तमीम बिन हमद अल थानी',
  // Amir
  '1nky9hw': 'अमीर',
  // invited as guest of the chair, with a memorandum signed 14 September 2022
  '1f754g5': 'अध्यक्ष के अतिथि के रूप में आमंत्रित, ज्ञापन पर 14 सितंबर 2022 को हस्ताक्षर हो चुके थे',
  // Recep Tayyip Erdoğan
  '13npg14': 'रेसेप तैयप एर्दोगन',
  // chair’s invited guest; a partner from 2013 on
  tziyju: 'अध्यक्ष के आमंत्रित अतिथि; 2013 से साझेदार',
  // Saud bin Saqr Al Qasimi
  '1rrodmf': 'सऊद बिन सकर अल कासिमी',
  // Ruler of Ras Al Khaimah and member of the Federal Supreme Council
  '12x3drq': 'रास अल खैमा के शासक एवं संघीय सर्वोच्च परिषद के सदस्य',
  // This is the sixteenth country, which an opinion piece of 8 July 2024 leaves out; he led the delegation on behalf of President Mohamed bin Zayed.
  '1uhzbde':
    'यह सोलहवां देश है, जिसे 8 जुलाई 2024 का एक मत-लेख छोड़ देता है; उन्होंने राष्ट्रपति मोहम्मद बिन ज़ायद की ओर से प्रतिनिधिमंडल का नेतृत्व किया।',
  // Gurbanguly Berdimuhamedov
  '7lk15x': 'गुरबांगुली बर्दीमुहामेदोव',
  // Chairman of the Halk Maslahaty (People’s Council) and National Leader
  '1pogfzf': 'जन परिषद के अध्यक्ष एवं राष्ट्रीय नेता',
  // no SCO status; guest of the chair
  '1q1dzu1': 'एससीओ में कोई दर्जा नहीं; अध्यक्ष के अतिथि',
  // His son Serdar Berdimuhamedov was then head of state.
  wro0ky: 'तब राष्ट्राध्यक्ष उनके पुत्र सर्दार बर्दीमुहामेदोव थे।',
  // António Guterres
  '1c6orhi': 'एंटोनियो गुटेरेस',
  // Secretary-General
  '16rw38o': 'महासचिव',
  // On 3 July he was also at the informal dinner.
  '1jv8l90': '3 जुलाई को वे अनौपचारिक रात्रिभोज में भी थे।',
  // Sergey Lebedev
  antnuh: 'सर्गेई लेबेदेव',
  // Two lists from just before the event give the name; only the organisation was confirmed later.
  sf66p3: 'आयोजन से ठीक पहले की दो सूचियों में नाम है; बाद में केवल संगठन की पुष्टि हुई।',
  // Imangali Tasmagambetov
  '960rnq': 'इमानगली तस्मागंबेतोव',
  // Bakytzhan Sagintayev
  '92bows': 'बाकितजान सगिंतायेव',
  // Chairman of the Board
  q0e40o: 'बोर्ड के अध्यक्ष',
  // By its own report the SCO Secretariat met him on the sidelines in Astana and looked to his SCO Plus part.
  '1c8qnj0':
    'एससीओ सचिवालय की अपनी रिपोर्ट के अनुसार, अस्ताना में शिखर सम्मेलन से इतर उसकी उनसे भेंट हुई और उसे एससीओ प्लस में उनकी भागीदारी की अपेक्षा थी।',
  // Khusrav Noziri
  yc74zm: 'खुसरव नोज़िरी',
  // Missing from an opinion piece of 8 July 2024.
  e4jdr3: '8 जुलाई 2024 के एक मत-लेख में नहीं है।',
  // Mistranslated as the OECD on the Kremlin’s English page.
  rp54gb: 'क्रेमलिन के अंग्रेज़ी पृष्ठ पर गलत अनुवाद से ओईसीडी है।',
  // No source was found naming who sat at the table; two weeks before the summit the office was Sarybay’s.
  '9elpoa': 'मेज़ पर कौन था, इसका कोई स्रोत नहीं मिला; शिखर सम्मेलन से दो सप्ताह पहले यह पद सारिबाय के पास था।',
  // Aryn held the office in May and September 2024; his presence in person is not sourced.
  lubrgf: 'मई और सितंबर 2024 में यह पद आरिन के पास था; उनकी स्वयं उपस्थिति का स्रोत नहीं मिला।',
  // This is the body that an opinion piece of 8 July 2024 calls OIC.
  hso5bj: 'यह वही संगठन है, जिसे 8 जुलाई 2024 का एक मत-लेख ओआईसी कहता है।',
  // Zhang Ming
  '1tpt4h2': 'झांग मिंग',
  // SCO Secretary-General (1 January 2022 – 31 December 2024)
  slm8mj: 'एससीओ महासचिव (1 जनवरी 2022 – 31 दिसंबर 2024)',
  // Ruslan Mirzayev
  ra9zgr: 'रुस्लान मिर्ज़ायेव',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'एससीओ क्षेत्रीय आतंकवाद-रोधी संरचना की कार्यकारी समिति के निदेशक',
  // Nurlan Yermekbayev
  gujj7v: 'नूरलान येरमेकबायेव',
  // SCO Deputy Secretary-General, appointed Secretary-General for 2025–2027
  bbu7wl: 'एससीओ उप महासचिव, 2025–2027 के लिए नियुक्त महासचिव',
  // The summit announced the appointment; no source has attendance at a given session.
  p8ton3: 'शिखर सम्मेलन ने नियुक्ति की घोषणा की; किसी सत्र में उपस्थिति का स्रोत नहीं मिला।',
  // Belarus becomes the tenth member, ending the accession procedure begun in 2022. Signing came first, ahead of the other agenda items.
  '1ao3dcw':
    'बेलारूस दसवां सदस्य बनता है; 2022 में शुरू हुई सदस्यता प्रक्रिया पूरी होती है। हस्ताक्षर एजेंडे की अन्य मदों से पहले हुए।',
  // The Beijing Secretariat saw the flag raised on 6 July 2024.
  '6mm9wo': '6 जुलाई 2024 को बीजिंग सचिवालय में ध्वज फहराया गया।',
  // Council of Heads of State decision
  '3gdr8o': 'राष्ट्राध्यक्षों की परिषद का निर्णय',
  // Sets out, as the summit’s political text, joint views on a multipolar order, reform of the UN and of the SCO itself, security threats, economy, energy and environment. 2025 becomes the SCO year of sustainable development, and the handover to China is noted.
  '1d6eu23':
    'शिखर सम्मेलन के राजनीतिक पाठ के रूप में बहुध्रुवीय व्यवस्था, संयुक्त राष्ट्र और स्वयं एससीओ के सुधार, सुरक्षा खतरों, अर्थव्यवस्था, ऊर्जा और पर्यावरण पर साझा विचार देता है। 2025 एससीओ के सतत विकास का वर्ष बनता है, और अध्यक्षता चीन को सौंपे जाने का उल्लेख है।',
  // a declaration, with delegation heads signing
  cgxkfm: 'घोषणापत्र, प्रतिनिधिमंडल प्रमुखों द्वारा हस्ताक्षरित',
  // Kazakhstan proposed what became this SCO text, open to other states by invitation; it seeks solidarity, confidence-building and a fairer international order with the UN at its centre.
  mkmkws:
    'एससीओ का यह पाठ कज़ाखस्तान के प्रस्ताव से बना और निमंत्रण से अन्य देशों के लिए खुला है; यह एकजुटता, विश्वास निर्माण और संयुक्त राष्ट्र को केंद्र में रखने वाली अधिक न्यायसंगत अंतरराष्ट्रीय व्यवस्था चाहता है।',
  // No text of the initiative itself was found. “Development” is still absent from the Kremlin’s English summary (working title).
  '1nyfbxn': 'स्वयं पहल का कोई पाठ नहीं मिला। क्रेमलिन के अंग्रेज़ी सारांश (कामचलाऊ शीर्षक) में “विकास” शब्द अभी नहीं है।',
  // Kazakh reports say that UN General Assembly resolution A/79/L.124 on UN-SCO cooperation, adopted on 5 September 2025 (120 for, 27 against, 28 abstaining), took it up.
  uhl47x:
    'कज़ाख रिपोर्टों के अनुसार, संयुक्त राष्ट्र और एससीओ के सहयोग पर 5 सितंबर 2025 को पारित संयुक्त राष्ट्र महासभा के प्रस्ताव A/79/L.124 (पक्ष में 120, विरोध में 27, मतदान से दूर 28) में इसे लिया गया।',
  // Handles a draft, meant to replace the strategy running to 2025, and so starts work on the next ten-year strategy. A procedural step; nothing is adopted.
  '1rlohgu':
    '2025 तक की रणनीति की जगह लेने वाले मसौदे से संबंधित है और इस तरह अगली दस-वर्षीय रणनीति पर काम शुरू करता है। प्रक्रिया का एक चरण; कुछ पारित नहीं होता।',
  // Kremlin and Kazinform speak of a “draft”; The Astana Times reported the strategy as adopted.
  '1lsremn': 'क्रेमलिन और काज़िनफ़ॉर्म “मसौदा” कहते हैं; The Astana Times ने रणनीति को पारित बताया।',
  // The Tianjin summit of 1 September 2025 adopted the strategy.
  uc8v4t: '1 सितंबर 2025 के तियानजिन शिखर सम्मेलन ने रणनीति पारित की।',
  // Approves reforms that the foreign ministers had drawn up. In this context Kazakhstan called for a stronger Secretariat and Secretary-General.
  '1n3cnl3':
    'विदेश मंत्रियों द्वारा तैयार सुधारों को अनुमोदित करता है। इस संदर्भ में कज़ाखस्तान ने अधिक सशक्त सचिवालय और महासचिव की मांग की।',
  // Tianjin in 2025 joined the statuses of observer and dialogue partner in one category, “SCO partner”.
  r9bhf: '2025 में तियानजिन ने पर्यवेक्षक और संवाद साझेदार के दर्जों को एक श्रेणी, “एससीओ साझेदार”, में मिलाया।',
  // Guides members’ security bodies for three years in their joint work on what the SCO calls the three evils.
  '1dv2951':
    'एससीओ जिन्हें “तीन बुराइयां” कहता है, उन पर सदस्यों के सुरक्षा निकायों के संयुक्त काम को तीन वर्षों के लिए दिशा देता है।',
  // Tianjin added a programme for 2026–2030 against extremist ideology.
  '11mft9a': 'तियानजिन ने उग्रवादी विचारधारा के विरुद्ध 2026–2030 का कार्यक्रम जोड़ा।',
  // Kazakhstan proposed it in July 2023: a line of several years against drug trafficking, plus an action programme. The Declaration ties it to a drug-free society and to resisting legal non-medical use.
  '2kueqn':
    'कज़ाखस्तान ने इसे जुलाई 2023 में प्रस्तावित किया: मादक पदार्थों की तस्करी के विरुद्ध कई वर्षों की दिशा और कार्रवाई कार्यक्रम। घोषणापत्र इसे नशामुक्त समाज और गैर-चिकित्सीय उपयोग को वैध करने के विरोध से जोड़ता है।',
  // Tianjin, 1 September 2025: agreement signed for an SCO Anti-Drug Centre in Dushanbe.
  '14b2yjj': 'तियानजिन, 1 सितंबर 2025: दुशांबे में एससीओ मादक पदार्थ रोधी केंद्र के समझौते पर हस्ताक्षर।',
  // Lays down shared directions to 2030 on transit and export routes, the mix of conventional and renewable sources, modernisation, hydrogen and efficiency. Tokayev proposed it in Samarkand in 2022; energy ministers cleared it in June 2024.
  x2fzjb:
    'पारगमन और निर्यात मार्गों, पारंपरिक और नवीकरणीय स्रोतों के मिश्रण, आधुनिकीकरण, हाइड्रोजन और दक्षता पर 2030 तक की साझा दिशाएं निर्धारित करती है। टोकायेव ने इसे 2022 में समरकंद में प्रस्तावित किया; ऊर्जा मंत्रियों ने जून 2024 में इसे मंज़ूरी दी।',
  // Tianjin approved a roadmap to implement it on 1 September 2025.
  rpf807: 'तियानजिन ने इसे लागू करने का रोडमैप 1 सितंबर 2025 को अनुमोदित किया।',
  // Sets out measures for the economic strategy adopted in 2023 under India’s chair. According to a Tajik minister, his country initiated that strategy.
  '1h5idtb':
    '2023 में भारत की अध्यक्षता में पारित आर्थिक रणनीति के उपाय निर्धारित करती है। ताजिकिस्तान के एक मंत्री के अनुसार उस रणनीति की पहल उनके देश ने की थी।',
  // Sets up a platform for advice and expertise, intended to bring portfolio and direct investment to members’ priority sectors.
  '1w56xah':
    'सलाह और विशेषज्ञता का मंच बनाता है, ताकि सदस्यों के प्राथमिकता वाले क्षेत्रों में पोर्टफ़ोलियो और प्रत्यक्ष निवेश आए।',
  // More than 20 agencies and funds met in Astana on 18 March 2025 to found it and adopt a work plan.
  gutoum: '20 से अधिक एजेंसियां और कोष 18 मार्च 2025 को अस्ताना में मिले, इसकी स्थापना की और कार्य योजना पारित की।',
  // One cooperation programme joins sustainable tourism with nature reserves, in line with the SCO Year of Ecology. In May 2024 the field had been discussed by environment ministers in Astana.
  '10hagu6':
    'एक ही सहयोग कार्यक्रम सतत पर्यटन को संरक्षित क्षेत्रों से जोड़ता है, एससीओ पारिस्थितिकी वर्ष के अनुरूप। मई 2024 में पर्यावरण मंत्रियों ने अस्ताना में इस क्षेत्र पर चर्चा की थी।',
  // Period covered not found.
  x488uz: 'किस अवधि के लिए है, यह नहीं मिला।',
  // Hands the Chinese port city the annual title held by Almaty (2023–2024).
  '14k2hds': 'अल्माटी (2023–2024) के पास रही वार्षिक उपाधि चीनी बंदरगाह शहर को देता है।',
  // Next, for 2025–2026, was Cholpon-Ata in Kyrgyzstan.
  '1o7z1dz': 'अगला, 2025–2026 के लिए, किर्गिज़स्तान का चोलपोन-अता था।',
  // Lets the fourteen partner countries join practical cooperation, such as trade, transport and education. Kyrgyzstan initiated it.
  '9d44m1':
    'चौदह साझेदार देशों को व्यापार, परिवहन और शिक्षा जैसे व्यावहारिक सहयोग में शामिल होने देता है। पहल किर्गिज़स्तान की थी।',
  // Takes up a gap criticised by Tokayev the year before: the SCO has no instrument to fund joint projects. The sources found do not make its provisions public.
  k5ynmh:
    'उस कमी को उठाता है, जिसकी टोकायेव ने एक वर्ष पहले आलोचना की थी: एससीओ के पास संयुक्त परियोजनाओं के वित्तपोषण का साधन नहीं है। मिले स्रोतों में इसके प्रावधान सार्वजनिक नहीं हैं।',
  // Allows the Secretariat and the centre based in Almaty to proceed to a memorandum.
  bft14m: 'सचिवालय और अल्माटी स्थित केंद्र को ज्ञापन की ओर बढ़ने देता है।',
  // Makhmud Khamidov and Nurlan Yermekbayev signed the memorandum in Almaty on 18 March 2026. It is on prevention, expert work, joint events and information exchange.
  ikn74s:
    'मखमूद खामिदोव और नूरलान येरमेकबायेव ने 18 मार्च 2026 को अल्माटी में ज्ञापन पर हस्ताक्षर किए। यह रोकथाम, विशेषज्ञों के काम, संयुक्त आयोजनों और सूचना के आदान-प्रदान पर है।',
  // Follows the 2022–2023 plan with a new one for joint information-security work. Tokayev linked it to a permanent mechanism, his idea, for sharing data on cyber threats.
  '1xi3dxs':
    '2022–2023 की योजना के बाद संयुक्त सूचना सुरक्षा कार्य की नई योजना। टोकायेव ने इसे साइबर खतरों पर डेटा साझा करने के स्थायी तंत्र के अपने विचार से जोड़ा।',
  // For three years from 1 January 2025 Nurlan Yermekbayev of Kazakhstan is to follow China’s Zhang Ming.
  '1wha8jd': '1 जनवरी 2025 से तीन वर्षों के लिए कज़ाखस्तान के नूरलान येरमेकबायेव को चीन के झांग मिंग का स्थान लेना है।',
  // In office since 1 January 2025.
  '1cykfvq': '1 जनवरी 2025 से पद पर।',
  // Decides who is to head the Tashkent body after Ruslan Mirzayev.
  '65zxsq': 'तय करता है कि रुस्लान मिर्ज़ायेव के बाद ताशकंद निकाय का प्रमुख कौन होगा।',
  // By February 2025 Ularbek Sharsheyev was in office as the new director.
  '6j6oto': 'फ़रवरी 2025 तक उलारबेक शारशेयेव नए निदेशक के पद पर थे।',
  // The parallel three-year terms let us infer that the decision names Sharsheyev, and for 2025–2027.
  '39pw4c': 'समानांतर तीन-वर्षीय कार्यकालों से हमारा अनुमान है कि निर्णय में शारशेयेव का नाम है, 2025–2027 के लिए।',
  // The Secretary-General’s report on the Organisation’s 2023–2024 work is approved.
  '1mc3cyx': '2023–2024 में संगठन के काम पर महासचिव की रिपोर्ट अनुमोदित की जाती है।',
  // Accepts what the anti-terrorist body reported for 2023.
  '13z1k9j': '2023 के लिए आतंकवाद-रोधी निकाय की रिपोर्ट स्वीकार करता है।',
  // Members state again how, as neighbours, they mean to behave. Uzbekistan drafted it.
  cn7zlv: 'सदस्य फिर बताते हैं कि वे पड़ोसियों के रूप में कैसा व्यवहार करना चाहते हैं। मसौदा उज़्बेकिस्तान ने बनाया।',
  // statement adopted without signature
  cug9sv: 'वक्तव्य, बिना हस्ताक्षर पारित',
  // A political pledge by members to work on sanitation and clean drinking water.
  k4y74m: 'स्वच्छता और स्वच्छ पेयजल पर काम करने का सदस्यों का राजनीतिक वचन।',
  // States jointly how to handle waste; environment ministers prepared it on 22 May 2024 in Astana.
  '1ffj85o': 'कचरे के निपटान पर संयुक्त रुख; पर्यावरण मंत्रियों ने इसे 22 मई 2024 को अस्ताना में तैयार किया।',
  // Gives joint protection of air, water and other parts of the environment a legal basis; sole treaty in the package. Two days earlier Kazakhstan empowered its ecology minister Yerlan Nyssanbayev to sign.
  tjnsmh:
    'वायु, जल और पर्यावरण के अन्य घटकों के संयुक्त संरक्षण को कानूनी आधार देता है; दस्तावेज़ समूह की एकमात्र संधि। दो दिन पहले कज़ाखस्तान ने अपने पारिस्थितिकी मंत्री येरलान निसानबायेव को हस्ताक्षर का अधिकार दिया।',
  // The linked text is the draft approved by Kazakhstan’s Government Resolution No. 527 of 2 July 2024, not the signed text. Entry into force not checked.
  '1njae6z':
    'लिंक किया गया पाठ 2 जुलाई 2024 के कज़ाखस्तान सरकार के प्रस्ताव संख्या 527 से अनुमोदित मसौदा है, हस्ताक्षरित पाठ नहीं। लागू होने की जांच नहीं हुई।',
  // intergovernmental agreement
  '1j4n93j': 'अंतर-सरकारी समझौता',
};
