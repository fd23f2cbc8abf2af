// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/organisations.background.ts`, each below the English one. */
export const texts: Texts = {
  // World organisation of states, under its own charter, for human rights, development and peace.
  '1csaq0k': 'Сусветная арганізацыя дзяржаў на аснове ўласнага Статута: правы чалавека, развіццё і мір.',
  // General Assembly gives the SCO observer status (A/RES/59/48)
  djwhfe: 'Генеральная Асамблея надае ШАС статус назіральніка (A/RES/59/48)',
  // cooperation between the two Secretariats declared jointly in Tashkent
  '1kg615j': 'сумесная дэкларацыя аб супрацоўніцтве двух сакратарыятаў (Ташкент)',
  // cooperation with the SCO: a General Assembly resolution in a series begun in 2009
  '1fltlb': 'супрацоўніцтва з ШАС: рэзалюцыя Генеральнай Асамблеі з серыі, пачатай у 2009 годзе',
  // UN office that helps states against terrorism, corruption, organised crime and drugs.
  '2tw1y2':
    'Падраздзяленне ААН; дапамагае дзяржавам супраць тэрарызму, карупцыі, арганізаванай злачыннасці і наркотыкаў.',
  // memorandum of understanding
  '17gcudx': 'мемарандум аб узаемаразуменні',
  // Usual dates: founding 1997, present name 2002.
  '1w2lfdo': 'Звычайна прыводзяць даты: заснаванне – 1997 год, цяперашняя назва – 2002 год.',
  // UN commission for economic and social cooperation in Asia and the Pacific.
  shicx8: 'Камісія ААН па эканамічным і сацыяльным супрацоўніцтве ў Азіі і на Ціхім акіяне.',
  // UN agency for education, science, culture and heritage.
  '16j1yqg': 'Установа ААН па адукацыі, навуцы, культуры і спадчыне.',
  // new memorandum for 2023–2027
  '1yb08xo': 'новы мемарандум на 2023–2027 гады',
  // UN agency for tourism.
  onpf7b: 'Установа ААН па турызме.',
  // memorandum, around the Bishkek summit
  zbafb6: 'мемарандум, прыкладна ў час саміту ў Бішкеку',
  // UN office that coordinates humanitarian relief.
  '1t4b0m8': 'Падраздзяленне ААН, якое каардынуе гуманітарную дапамогу.',
  // Bishkek summit decides on signing a memorandum
  w9ncxy: 'рашэнне саміту ў Бішкеку аб падпісанні мемарандума',
  // UN agency for food security and farming.
  '1cywy4d': 'Установа ААН па харчовай бяспецы і сельскай гаспадарцы.',
  // Neutral humanitarian body that protects victims of armed conflict.
  '1pg7mch': 'Нейтральная гуманітарная арганізацыя, якая абараняе ахвяр узброеных канфліктаў.',
  // Association of former Soviet republics for political, economic and humanitarian cooperation.
  n3yoel: 'Аб’яднанне былых савецкіх рэспублік для палітычнага, эканамічнага і гуманітарнага супрацоўніцтва.',
  // memorandum of the SCO Secretariat with the CIS Executive Committee
  '89dbat': 'мемарандум Сакратарыята ШАС з Выканаўчым камітэтам СНД',
  // the three heads met and dealt with a joint roadmap of CIS, CSTO and SCO for 2026–2028
  '8wl9g2': 'сустрэча трох кіраўнікоў; разгледжана сумесная дарожная карта СНД, АДКБ і ШАС на 2026–2028 гады',
  // SCO granted observer status in the CIS
  uyslak: 'ШАС нададзены статус назіральніка пры СНД',
  // Defence alliance of several post-Soviet states, based on a treaty of 1992.
  '1htdbcy': 'Абарончы саюз некалькіх постсавецкіх дзяржаў на аснове дагавора 1992 года.',
  // Dushanbe memorandum linking the two secretariats
  '3sywp5': 'мемарандум двух сакратарыятаў, Душанбэ',
  // Dates: 15 May 1992, treaty signed; May 2002, organisation formed; October 2002, charter.
  '17uyqdq':
    'Даты: 15 мая 1992 года – падпісаны дагавор; май 2002 года – утворана арганізацыя; кастрычнік 2002 года – статут.',
  // Permanent regulatory body of the customs and economic union of Armenia, Belarus, Kazakhstan, Kyrgyzstan and Russia.
  gsj0kw:
    'Пастаянны рэгулятарны орган мытнага і эканамічнага саюза Арменіі, Беларусі, Казахстана, Кыргызстана і Расіі.',
  // Commission and SCO Secretariat signed a memorandum in Dushanbe
  '1g482v0': 'Камісія і Сакратарыят ШАС падпісалі мемарандум у Душанбэ',
  // Dated by the agreement on the Commission; the Union treaty of 29 May 2014 took force on 1 January 2015.
  l3mmj0:
    'Дата – паводле дагавора аб Камісіі; дагавор аб Саюзе ад 29 мая 2014 года набыў сілу 1 студзеня 2015 года.',
  // Forum of Asian states for dialogue and confidence-building, proposed by Kazakhstan.
  j4kcyr: 'Форум азіяцкіх дзяржаў для дыялогу і ўмацавання даверу, прапанаваны Казахстанам.',
  // the two secretariats’ memorandum, at Shanghai
  '1j0prb6': 'мемарандум двух сакратарыятаў, Шанхай',
  // Proposed in 1992 (5 October); declared principles in 1999; Almaty founding act signed 4 June 2002.
  u0uz23:
    'Прапанавана ў 1992 годзе (5 кастрычніка); дэкларацыя прынцыпаў – 1999 год; устаноўчы акт падпісаны ў Алматы 4 чэрвеня 2002 года.',
  // Intergovernmental body for economic cooperation of ten states of Central, South and West Asia.
  '1wx9y6j':
    'Міжурадавая арганізацыя эканамічнага супрацоўніцтва дзесяці дзяржаў Цэнтральнай, Паўднёвай і Заходняй Азіі.',
  // takes part in the SCO Plus meeting at Astana
  a4s9sh: 'удзел у сустрэчы «ШАС плюс» у Астане',
  // Regional organisation of Southeast Asian states for political, economic and cultural cooperation.
  '10hlwe6':
    'Рэгіянальная арганізацыя дзяржаў Паўднёва-Усходняй Азіі для палітычнага, эканамічнага і культурнага супрацоўніцтва.',
  // the two secretariats’ memorandum, at Jakarta
  '9ixwlf': 'мемарандум двух сакратарыятаў, Джакарта',
  // Timor-Leste’s joining on 26 October 2025 made it eleven (a News24 report seen, address not kept).
  '1v7rkea':
    'З уступленнем Тымор-Лешці 26 кастрычніка 2025 года членаў стала адзінаццаць (паведамленне News24 прагледжана, адрас не захаваны).',
  // Centre through which Russia, Azerbaijan and the Central Asian states work together against drug trafficking.
  '1hkjjd':
    'Цэнтр, праз які Расія, Азербайджан і дзяржавы Цэнтральнай Азіі сумесна змагаюцца з незаконным абаротам наркотыкаў.',
  // Astana summit decides on signing a memorandum with the SCO Secretariat
  dyh3iu: 'рашэнне саміту ў Астане аб падпісанні мемарандума з Сакратарыятам ШАС',
  // memorandum with the SCO Secretariat, signed in Almaty
  '1o2c43o': 'мемарандум з Сакратарыятам ШАС, падпісаны ў Алматы',
  // Agreed 26 January 2006, in force from 22 March 2009. General knowledge supplies the description’s members.
  '6yiz7g':
    'Пагадненне ад 26 студзеня 2006 года, у сіле з 22 сакавіка 2009 года. Склад удзельнікаў у апісанні – з агульнавядомых звестак.',
  // Organisation of 57 states that speaks for the Muslim world.
  '1j90ill': 'Арганізацыя 57 дзяржаў, якая выступае ад імя мусульманскага свету.',
  // Founded at Rabat. Known from secondary sources.
  '14h6476': 'Заснавана ў Рабаце. Вядома з другасных крыніц.',
  // Regional organisation of Arab states.
  l5jqgx: 'Рэгіянальная арганізацыя арабскіх дзяржаў.',
  // memorandum described as still planned
  '106tjpz': 'мемарандум згадваецца як яшчэ толькі запланаваны',
  // Specialised institution of the OIC for food security.
  zc888z: 'Спецыялізаваная ўстанова АІС па харчовай бяспецы.',
};
