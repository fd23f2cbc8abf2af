// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/organisations.background.ts`, each below the English one. */
export const texts: Texts = {
  // World organisation of states, under its own charter, for human rights, development and peace.
  '1csaq0k':
    'Мемлекеттердің дүниежүзілік ұйымы; өз Жарғысы негізінде адам құқықтары, даму және бейбітшілік үшін жұмыс істейді.',
  // General Assembly gives the SCO observer status (A/RES/59/48)
  djwhfe: 'Бас Ассамблея ШЫҰ-ға бақылаушы мәртебесін береді (A/RES/59/48)',
  // cooperation between the two Secretariats declared jointly in Tashkent
  '1kg615j': 'екі Хатшылықтың ынтымақтастығы туралы Ташкентте бірлескен декларация жасалды',
  // cooperation with the SCO: a General Assembly resolution in a series begun in 2009
  '1fltlb': 'ШЫҰ-мен ынтымақтастық: Бас Ассамблеяның 2009 жылы басталған топтамадағы қарары',
  // UN office that helps states against terrorism, corruption, organised crime and drugs.
  '2tw1y2':
    'Мемлекеттерге терроризмге, сыбайлас жемқорлыққа, ұйымдасқан қылмысқа және есірткіге қарсы күресте көмектесетін БҰҰ басқармасы.',
  // memorandum of understanding
  '17gcudx': 'өзара түсіністік туралы меморандум',
  // Usual dates: founding 1997, present name 2002.
  '1w2lfdo': 'Әдетте көрсетілетін күндер: құрылуы – 1997 жыл, қазіргі атауы – 2002 жыл.',
  // UN commission for economic and social cooperation in Asia and the Pacific.
  shicx8:
    'БҰҰ-ның Азия-Тынық мұхит өңіріндегі экономикалық және әлеуметтік ынтымақтастық жөніндегі комиссиясы.',
  // UN agency for education, science, culture and heritage.
  '16j1yqg': 'БҰҰ-ның білім, ғылым, мәдениет және мұра жөніндегі мекемесі.',
  // new memorandum for 2023–2027
  '1yb08xo': '2023–2027 жылдарға арналған жаңа меморандум',
  // UN agency for tourism.
  onpf7b: 'БҰҰ-ның туризм жөніндегі мекемесі.',
  // memorandum, around the Bishkek summit
  zbafb6: 'меморандум, шамамен Бішкек саммиті кезінде',
  // UN office that coordinates humanitarian relief.
  '1t4b0m8': 'Гуманитарлық көмекті үйлестіретін БҰҰ басқармасы.',
  // Bishkek summit decides on signing a memorandum
  w9ncxy: 'Бішкек саммиті меморандумға қол қою туралы шешім қабылдайды',
  // UN agency for food security and farming.
  '1cywy4d': 'БҰҰ-ның азық-түлік қауіпсіздігі және ауыл шаруашылығы жөніндегі мекемесі.',
  // Neutral humanitarian body that protects victims of armed conflict.
  '1pg7mch': 'Қарулы қақтығыс құрбандарын қорғайтын бейтарап гуманитарлық ұйым.',
  // Association of former Soviet republics for political, economic and humanitarian cooperation.
  n3yoel:
    'Бұрынғы кеңес республикаларының саяси, экономикалық және гуманитарлық ынтымақтастыққа арналған бірлестігі.',
  // memorandum of the SCO Secretariat with the CIS Executive Committee
  '89dbat': 'ШЫҰ Хатшылығының ТМД Атқару комитетімен меморандумы',
  // the three heads met and dealt with a joint roadmap of CIS, CSTO and SCO for 2026–2028
  '8wl9g2':
    'үш ұйымның басшылары кездесіп, ТМД, ҰҚШҰ және ШЫҰ-ның 2026–2028 жылдарға арналған бірлескен жол картасын қарады',
  // SCO granted observer status in the CIS
  uyslak: 'ШЫҰ-ға ТМД жанындағы бақылаушы мәртебесі берілді',
  // Defence alliance of several post-Soviet states, based on a treaty of 1992.
  '1htdbcy': 'Бірнеше посткеңестік мемлекеттің 1992 жылғы шартқа негізделген қорғаныс одағы.',
  // Dushanbe memorandum linking the two secretariats
  '3sywp5': 'екі хатшылықты байланыстырған Душанбе меморандумы',
  // Dates: 15 May 1992, treaty signed; May 2002, organisation formed; October 2002, charter.
  '17uyqdq':
    'Күндері: 1992 жылғы 15 мамыр – шартқа қол қойылды; 2002 жылғы мамыр – ұйым құрылды; 2002 жылғы қазан – жарғы.',
  // Permanent regulatory body of the customs and economic union of Armenia, Belarus, Kazakhstan, Kyrgyzstan and Russia.
  gsj0kw:
    'Армения, Беларусь, Қазақстан, Қырғызстан және Ресейдің кедендік және экономикалық одағының тұрақты реттеуші органы.',
  // Commission and SCO Secretariat signed a memorandum in Dushanbe
  '1g482v0': 'Комиссия мен ШЫҰ Хатшылығы Душанбеде меморандумға қол қойды',
  // Dated by the agreement on the Commission; the Union treaty of 29 May 2014 took force on 1 January 2015.
  l3mmj0:
    'Күні Комиссия туралы шарт бойынша алынды; 2014 жылғы 29 мамырдағы Одақ туралы шарт 2015 жылғы 1 қаңтарда күшіне енді.',
  // Forum of Asian states for dialogue and confidence-building, proposed by Kazakhstan.
  j4kcyr: 'Азия мемлекеттерінің диалог пен сенімді нығайтуға арналған форумы, оны Қазақстан ұсынған.',
  // the two secretariats’ memorandum, at Shanghai
  '1j0prb6': 'екі хатшылықтың меморандумы, Шанхай',
  // Proposed in 1992 (5 October); declared principles in 1999; Almaty founding act signed 4 June 2002.
  u0uz23:
    '1992 жылы (5 қазанда) ұсынылды; 1999 жылы қағидаттар декларациясы қабылданды; Алматыдағы құрылтай актісіне 2002 жылғы 4 маусымда қол қойылды.',
  // Intergovernmental body for economic cooperation of ten states of Central, South and West Asia.
  '1wx9y6j':
    'Орталық, Оңтүстік және Батыс Азиядағы он мемлекеттің экономикалық ынтымақтастығына арналған үкіметаралық ұйым.',
  // takes part in the SCO Plus meeting at Astana
  a4s9sh: 'Астанадағы «ШЫҰ плюс» кездесуіне қатысады',
  // Regional organisation of Southeast Asian states for political, economic and cultural cooperation.
  '10hlwe6':
    'Оңтүстік-Шығыс Азия мемлекеттерінің саяси, экономикалық және мәдени ынтымақтастыққа арналған өңірлік ұйымы.',
  // the two secretariats’ memorandum, at Jakarta
  '9ixwlf': 'екі хатшылықтың меморандумы, Джакарта',
  // Timor-Leste’s joining on 26 October 2025 made it eleven (a News24 report seen, address not kept).
  '1v7rkea':
    '2025 жылғы 26 қазанда Тимор-Лешти қосылып, мүшелер саны он бірге жетті (News24 хабары қаралды, мекенжайы сақталмаған).',
  // Centre through which Russia, Azerbaijan and the Central Asian states work together against drug trafficking.
  '1hkjjd':
    'Ресей, Әзербайжан және Орталық Азия мемлекеттері есірткінің заңсыз айналымына қарсы бірлесіп жұмыс істейтін орталық.',
  // Astana summit decides on signing a memorandum with the SCO Secretariat
  dyh3iu: 'Астана саммиті ШЫҰ Хатшылығымен меморандумға қол қою туралы шешім қабылдайды',
  // memorandum with the SCO Secretariat, signed in Almaty
  '1o2c43o': 'ШЫҰ Хатшылығымен меморандум, Алматыда қол қойылды',
  // Agreed 26 January 2006, in force from 22 March 2009. General knowledge supplies the description’s members.
  '6yiz7g':
    '2006 жылғы 26 қаңтарда келісілді, 2009 жылғы 22 наурыздан бастап күшінде. Сипаттамадағы қатысушылар жалпыға белгілі мәлімет бойынша берілді.',
  // Organisation of 57 states that speaks for the Muslim world.
  '1j90ill': 'Мұсылман әлемінің атынан сөйлейтін 57 мемлекеттің ұйымы.',
  // Founded at Rabat. Known from secondary sources.
  '14h6476': 'Рабатта құрылған. Қайталама дереккөздерден белгілі.',
  // Regional organisation of Arab states.
  l5jqgx: 'Араб мемлекеттерінің өңірлік ұйымы.',
  // memorandum described as still planned
  '106tjpz': 'меморандум әлі жоспарда деп сипатталған',
  // Specialised institution of the OIC for food security.
  zc888z: 'ИЫҰ-ның азық-түлік қауіпсіздігі жөніндегі мамандандырылған мекемесі.',
};
