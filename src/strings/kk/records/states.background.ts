// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/states.background.ts`, each below the English one. */
export const texts: Texts = {
  // Founding member of the “Shanghai Five” (26 April 1996); in Shanghai it signed the declaration creating the SCO.
  cqv653:
    '«Шанхай бестігінің» құрылтайшы мемлекеті (1996 жылғы 26 сәуір); Шанхайда ШЫҰ-ны құру туралы декларацияға қол қойды.',
  // renamed from Akmola in May 1998
  b812cv: '1998 жылғы мамырда атауы өзгертілді, бұрынғысы – Ақмола',
  // Interfax reports on 19 September; the constitutional amendments that restored the name were signed in mid-September 2022
  jyukic:
    'Интерфакс хабары 19 қыркүйекте шықты; атауды қайтарған конституциялық түзетулерге 2022 жылғы қыркүйектің ортасында қол қойылды',
  // Joined at the SCO’s founding meeting in Shanghai in June 2001; it had been outside the Shanghai Five, though its president was a guest at Dushanbe in 2000.
  cfutut:
    '2001 жылғы маусымда Шанхайдағы ШЫҰ-ның құрылтай кездесуінде қосылды; «Шанхай бестігінің» құрамында болмаған, бірақ президенті 2000 жылы Душанбеде қонақ болған.',
  // 15 June is on the founding declaration; Chinese chronologies date admission to the 14–15 June 2001 meeting.
  h3q37m:
    'Құрылтай декларациясында 15 маусым тұр; қытай хроникалары қабылдауды 2001 жылғы 14–15 маусымдағы кездесуге жатқызады.',
  // Made an observer by the Astana summit.
  '11n5dxk': 'Бақылаушы мәртебесін Астана саммиті берді.',
  // The Ufa decision of July 2015 started accession, the memoranda of obligations followed at Tashkent on 24 June 2016, and the Astana summit admitted it.
  jl0xdm:
    '2015 жылғы шілдедегі Уфа шешімімен қабылдау рәсімі басталды, 2016 жылғы 24 маусымда Ташкентте міндеттемелер туралы меморандумдарға қол қойылды, Астана саммиті мүшелікке қабылдады.',
  // Memorandum of obligations signed on 24 June 2016; flags raised at the Secretariat on 15 June 2017.
  '115cdgw':
    'Міндеттемелер туралы меморандумға 2016 жылғы 24 маусымда қол қойылды; Хатшылықта тулар 2017 жылғы 15 маусымда көтерілді.',
  // Joined as ninth member at an online summit India chaired; the procedure had begun on 17 September 2021 in Dushanbe, the memorandum of obligations being of 16 September 2022 (Samarkand).
  '1lgdq3a':
    'Үндістан төрағалық еткен онлайн саммитте тоғызыншы мүше болып қосылды; рәсім 2021 жылғы 17 қыркүйекте Душанбеде басталған, міндеттемелер туралы меморандум – 2022 жылғы 16 қыркүйектегі (Самарқанд).',
  // Memorandum of obligations signed on 16 September 2022.
  lpkb9p: 'Міндеттемелер туралы меморандумға 2022 жылғы 16 қыркүйекте қол қойылды.',
  // Memorandum day: the Kazakh legal register and Xinhua point to 16 September 2022, while Iran’s foreign minister announced the signing a day or so earlier. Several outlets date membership itself to 2021 or 2022, which confuses the procedure and the memorandum with accession.
  my78d1:
    'Меморандум күні: Қазақстанның құқықтық актілер тізілімі мен Синьхуа 2022 жылғы 16 қыркүйекті көрсетеді, ал Иран сыртқы істер министрі қол қойылғанын одан шамамен бір күн бұрын жариялады. Бірқатар басылым мүшеліктің өзін 2021 немесе 2022 жылға жатқызады: олар рәсім мен меморандумды мүше болып қосылумен шатастырады.',
  // In June 2009 Yekaterinburg agreed to the partnership; spring 2010 brought the memorandum.
  '1467miv':
    '2009 жылғы маусымда Екатеринбургте серіктестік келісілді; меморандум 2010 жылғы көктемде жасалды.',
  // TASS starts from 2010 (memorandum), some lists from 2009 (decision). The signing was planned for a visit to Minsk on 28–29 April 2010; on which day is not confirmed.
  '1hpjth5':
    'ТАСС 2010 жылдан (меморандум), кейбір тізімдер 2009 жылдан (шешім) бастап есептейді. Қол қою 2010 жылғы 28–29 сәуірдегі Минск сапарына жоспарланған; қай күні болғаны расталмаған.',
  // Raised to observer at the Ufa summit.
  '18d71o7': 'Уфа саммитінде мәртебесі бақылаушыға дейін көтерілді.',
  // Became the tenth member at the Astana summit; the procedure had been opened at Samarkand on 16 September 2022, the memorandum of obligations signed on 4 July 2023.
  '9kz2es':
    'Астана саммитінде оныншы мүше болды; рәсім 2022 жылғы 16 қыркүйекте Самарқандта басталған, міндеттемелер туралы меморандумға 2023 жылғы 4 шілдеде қол қойылған.',
  // Memorandum of obligations signed on 4 July 2023.
  g66gny: 'Міндеттемелер туралы меморандумға 2023 жылғы 4 шілдеде қол қойылды.',
  // The Tashkent summit accepted this first SCO observer.
  '1ltms3z': 'ШЫҰ-ның бұл алғашқы бақылаушысын Ташкент саммиті қабылдады.',
  // One document archive files the Tashkent declaration under 7 June 2004 although its text carries 17 June.
  '1ugg6px':
    'Бір құжат мұрағаты Ташкент декларациясын 2004 жылғы 7 маусымға жатқызады, алайда мәтінінде 17 маусым тұр.',
  // When observers and dialogue partners were merged at the Tianjin summit into one “SCO partner” status, its status became that of SCO partner; three weeks on, the Secretary-General said legal texts and memoranda had yet to be adapted.
  '1rtujhd':
    'Тяньцзинь саммитінде бақылаушылар мен диалог бойынша серіктестер бірыңғай «ШЫҰ серіктесі» мәртебесіне біріктірілгенде, оның мәртебесі ШЫҰ серіктесі болды; үш аптадан кейін бас хатшы құқықтық мәтіндер мен меморандумдарды әлі бейімдеу керек екенін айтты.',
  // No source shows a re-signed memorandum or an amended Charter. Still among the 17 partners in a February 2026 listing; the September 2026 total (27 states) implies no change.
  '1gv80vd':
    'Меморандумға қайта қол қойылғанын немесе Хартияның өзгергенін бірде-бір дереккөз көрсетпейді. 2026 жылғы ақпандағы тізімде әлі де 17 серіктестің қатарында; 2026 жылғы қыркүйектегі жалпы сан (27 мемлекет) өзгеріс болмағанын білдіреді.',
  // Yekaterinburg agreed the partnership in June 2009; the memorandum came in the first half of 2010.
  s5lux0:
    '2009 жылғы маусымда Екатеринбургте серіктестік келісілді; меморандум 2010 жылдың бірінші жартысында жасалды.',
  // The memorandum dates from 2010, its exact day not sourced; Colombo counts from the 2009 decision.
  '465t0m':
    'Меморандум 2010 жылға жатады, нақты күні дереккөздермен расталмаған; Коломбо 2009 жылғы шешімнен бастап есептейді.',
  // Became an observer by decision of the Beijing summit; in practice suspended from taking part since the Taliban took power in 2021.
  '31f2pk':
    'Бейжің саммитінің шешімімен бақылаушы болды; 2021 жылы билікке «Талибан» келгелі қатысуы іс жүзінде тоқтатылған.',
  // Summit documents and press of the day give 2012, whereas one advocacy site at least says 2005.
  '1u5t9r3':
    'Саммит құжаттары мен сол кездегі баспасөз 2012 жылды көрсетеді, алайда кемінде бір қоғамдық ұйым сайтында 2005 жыл делінген.',
  // Counted as one of the 17 partners after Tianjin merged the two categories; Kabul had not been invited to that summit, however, and has taken no part since September 2021.
  '1vgylay':
    'Тяньцзиньде екі санат біріктірілген соң 17 серіктестің бірі саналады; алайда ол саммитке Кабул шақырылмаған және 2021 жылғы қыркүйектен бері жұмысқа қатыспайды.',
  // Nominal status, inactive.
  gebw4o: 'Мәртебесі номиналды, жұмысқа қатыспайды.',
  // Kabul’s authorities say “Islamic Emirate”; SCO texts and datasets keep the Republic’s name. As recognition is contested, the publisher must decide the name as a matter of style.
  '19tzwsz':
    'Кабулдағы билік «Ислам Әмірлігі» атауын қолданады; ШЫҰ мәтіндері мен деректер жинақтары Республика атауын сақтайды. Тану мәселесі даулы болғандықтан, атауды баспагер өз стилі бойынша таңдауға тиіс.',
  // The Beijing summit agreed in June 2012; the memorandum was signed in Almaty in April 2013.
  qd9v53: '2012 жылғы маусымда Бейжің саммиті келісті; меморандумға 2013 жылғы сәуірде Алматыда қол қойылды.',
  // The SCO now uses “Türkiye”; sources from before mid-2022, “Turkey”.
  '1tyykq2':
    'Ағылшын мәтіндерінде ШЫҰ қазір Türkiye деп жазады; 2022 жылдың ортасына дейінгі дереккөздерде – Turkey.',
  // Ufa agreed the partnership at its July 2015 summit; in Xi’an, September 2015, it was first of the four to sign a memorandum.
  '102xj52':
    '2015 жылғы шілдедегі Уфа саммитінде серіктестік келісілді; 2015 жылғы қыркүйекте Сианьда төрт елдің ішінде бірінші болып меморандумға қол қойды.',
  // Wrongly, some agency lists for Ufa give Sri Lanka instead of Cambodia.
  '1jjgvc1': 'Уфа бойынша кейбір агенттік тізімдерінде Камбоджаның орнына қате түрде Шри-Ланка көрсетілген.',
  // The Ufa summit agreed to it in July 2015; a partner memorandum was signed in Beijing in March 2016.
  drkp6e:
    '2015 жылғы шілдеде Уфа саммиті келісті; серіктестік туралы меморандумға 2016 жылғы наурызда Бейжіңде қол қойылды.',
  // Kathmandu first applied in 2007; the Ufa summit agreed in July 2015 to a partnership, and Beijing saw the memorandum signed in March 2016.
  '15e8ys2':
    'Катманду алғаш рет 2007 жылы өтінім берді; 2015 жылғы шілдеде Уфа саммиті серіктестікке келісті, меморандумға 2016 жылғы наурызда Бейжіңде қол қойылды.',
  // Who signed for Nepal differs: Kazinform says Thapa, a Nepali blog says Bairagi.
  j3n387:
    'Непал атынан кім қол қойғаны әртүрлі көрсетілген: «Казинформ» – Тхапа, непалдық блог – Байраги дейді.',
  // In September 2020 the cabinet chose plain “Nepal” as the formal name; a parliamentary committee asked it in November 2020 not to apply that. Both forms circulate.
  ar1qoz:
    '2020 жылғы қыркүйекте министрлер кабинеті ресми атау ретінде жай ғана «Непал» атауын таңдады; 2020 жылғы қарашада парламент комитеті одан мұны қолданбауды сұрады. Екі нұсқа да кездеседі.',
  // The Ufa summit agreed the partnership in July 2015. Signed in Beijing in April 2016, the memorandum took effect at once; the other three Ufa partners finished sooner.
  '1d7ywi7':
    '2015 жылғы шілдеде Уфа саммиті серіктестікке келісті. 2016 жылғы сәуірде Бейжіңде қол қойылған меморандум бірден күшіне енді; Уфада келісілген қалған үш серіктес рәсімді бұрын аяқтады.',
  // Tashkent memorandum, a year after agreement at Dushanbe in September 2021.
  '22tprw': 'Ташкент меморандумы, 2021 жылғы қыркүйекте Душанбеде келісілгеннен кейін бір жыл өткен соң.',
  // Endorsed by foreign ministers before, on 14 July 2021.
  lr9yna: 'Бұған дейін, 2021 жылғы 14 шілдеде, сыртқы істер министрлері қолдады.',
  // Dushanbe agreed it in September 2021 and Samarkand saw the memorandum signed in September 2022; Saudi cabinet approval: 28 March 2023.
  '8m8k1h':
    '2021 жылғы қыркүйекте Душанбеде келісілді, 2022 жылғы қыркүйекте Самарқандта меморандумға қол қойылды; Сауд Арабиясы министрлер кабинеті 2023 жылғы 28 наурызда мақұлдады.',
  // One outlet alone gives the signing day at Samarkand (16 September 2022); many reports start from the cabinet approval of 28–29 March 2023.
  s55cx7:
    'Самарқандта қол қойылған күнді (2022 жылғы 16 қыркүйек) тек бір басылым көрсетеді; көптеген хабар министрлер кабинетінің 2023 жылғы 28–29 наурыздағы мақұлдауынан бастап есептейді.',
  // Memorandum signed when foreign ministers met in Goa; agreed at Samarkand in September 2022.
  j2nz74:
    'Меморандумға сыртқы істер министрлерінің Гоадағы кездесуінде қол қойылды; 2022 жылғы қыркүйекте Самарқандта келісілген.',
  // Only press reports give this state 5 May; the meeting in Goa lasted 4–5 May 2023.
  j4332x:
    'Бұл мемлекет үшін 5 мамырды тек баспасөз хабарлары көрсетеді; Гоадағы кездесу 2023 жылғы 4–5 мамырда өтті.',
  // Naypyidaw is another spelling of the capital; one dataset keeps “Republic of Myanmar”.
  '10s35go':
    'Naypyidaw – астана атауының латынша тағы бір жазылуы; бір деректер жинағында «Мьянма Республикасы» атауы сақталған.',
  // TASS later put the Maldives’ status at July 2023.
  r00o8m: 'Кейін ТАСС Мальдив аралдарының мәртебесін 2023 жылғы шілдеге жатқызды.',
  // The Samarkand summit agreed in September 2022; the memorandum was signed in Beijing in July 2023.
  f6qf5u:
    '2022 жылғы қыркүйекте Самарқанд саммиті келісті; меморандумға 2023 жылғы шілдеде Бейжіңде қол қойылды.',
  // Bahrain News Agency is the origin of the signing report.
  '128ye8k': 'Қол қою туралы хабардың түпкі дереккөзі – Бахрейн ақпарат агенттігі.',
  // Tianjin took a separate decision to admit it, after support from foreign ministers in July. Per the SCO Secretariat, it had yet to sign a memorandum.
  el7zrw:
    'Шілдеде сыртқы істер министрлері қолдаған соң, Тяньцзиньде оны қабылдау туралы жеке шешім шығарылды. ШЫҰ Хатшылығының мәліметінше, меморандумға әлі қол қойылмаған еді.',
  // No source shows the memorandum signed.
  '1ce1hpv': 'Меморандумға қол қойылғанын бірде-бір дереккөз көрсетпейді.',
  // “Dialogue partner” is used by the Secretariat and the Tianjin decision list, “partner” by Chinese and several agency reports, as the categories merged the same day. This dataset takes the merged status.
  '10i0suw':
    'Хатшылық пен Тяньцзинь шешімдерінің тізімінде «диалог бойынша серіктес», Қытай және бірқатар агенттік хабарларында «серіктес» делінген, өйткені санаттар сол күні біріктірілді. Бұл деректер жинағында біріктірілген мәртебе алынған.',
};
