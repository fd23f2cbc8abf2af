// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/organisations.background.ts`, each below the English one. */
export const texts: Texts = {
  // World organisation of states, under its own charter, for human rights, development and peace.
  '1csaq0k': 'Мамлекеттердин өз уставы бар дүйнөлүк уюму: адам укуктары, өнүгүү жана тынчтык.',
  // General Assembly gives the SCO observer status (A/RES/59/48)
  djwhfe: 'Башкы Ассамблея ШКУга байкоочу макамын берген (A/RES/59/48)',
  // cooperation between the two Secretariats declared jointly in Tashkent
  '1kg615j': 'эки катчылыктын кызматташтыгы Ташкентте биргелешип жарыяланган',
  // cooperation with the SCO: a General Assembly resolution in a series begun in 2009
  '1fltlb': 'ШКУ менен кызматташтык: Башкы Ассамблеянын резолюциясы, 2009-жылы башталган топтомдон',
  // UN office that helps states against terrorism, corruption, organised crime and drugs.
  '2tw1y2':
    'Мамлекеттерге терроризмге, коррупцияга, уюшкан кылмыштуулукка жана баңгизатка каршы жардам берүүчү БУУнун башкармалыгы.',
  // memorandum of understanding
  '17gcudx': 'өз ара түшүнүшүү жөнүндө меморандум',
  // Usual dates: founding 1997, present name 2002.
  '1w2lfdo': 'Кадимки даталар: 1997-жылы негизделген, азыркы аталышы 2002-жылдан бери.',
  // UN commission for economic and social cooperation in Asia and the Pacific.
  shicx8:
    'БУУнун Азия жана Тынч океан аймагындагы экономикалык жана социалдык кызматташтык боюнча комиссиясы.',
  // UN agency for education, science, culture and heritage.
  '16j1yqg': 'БУУнун билим берүү, илим, маданият жана мурас боюнча уюму.',
  // new memorandum for 2023–2027
  '1yb08xo': '2023–2027-жылдарга жаңы меморандум',
  // UN agency for tourism.
  onpf7b: 'БУУнун туризм боюнча уюму.',
  // memorandum, around the Bishkek summit
  zbafb6: 'меморандум, Бишкек саммитинин тушунда',
  // UN office that coordinates humanitarian relief.
  '1t4b0m8': 'Гуманитардык жардамды координациялоочу БУУнун башкармалыгы.',
  // Bishkek summit decides on signing a memorandum
  w9ncxy: 'Бишкек саммити меморандумга кол коюуну чечкен',
  // UN agency for food security and farming.
  '1cywy4d': 'БУУнун азык-түлүк коопсуздугу жана айыл чарба боюнча уюму.',
  // Neutral humanitarian body that protects victims of armed conflict.
  '1pg7mch': 'Куралдуу кагылышуулардан жабыр тарткандарды коргоочу бейтарап гуманитардык уюм.',
  // Association of former Soviet republics for political, economic and humanitarian cooperation.
  n3yoel:
    'Мурдагы советтик республикалардын саясий, экономикалык жана гуманитардык кызматташтык үчүн бирикмеси.',
  // memorandum of the SCO Secretariat with the CIS Executive Committee
  '89dbat': 'ШКУнун Катчылыгынын КМШнын Аткаруу комитети менен меморандуму',
  // the three heads met and dealt with a joint roadmap of CIS, CSTO and SCO for 2026–2028
  '8wl9g2': 'үч башчы чогулуп, КМШ, ЖККУ жана ШКУнун 2026–2028-жылдарга биргелешкен жол картасын карады',
  // SCO granted observer status in the CIS
  uyslak: 'ШКУга КМШда байкоочу макамы берилди',
  // Defence alliance of several post-Soviet states, based on a treaty of 1992.
  '1htdbcy': 'Постсоветтик бир нече мамлекеттин 1992-жылдагы келишимге негизделген коргонуу союзу.',
  // Dushanbe memorandum linking the two secretariats
  '3sywp5': 'эки катчылыкты байланыштырган Душанбе меморандуму',
  // Dates: 15 May 1992, treaty signed; May 2002, organisation formed; October 2002, charter.
  '17uyqdq':
    'Даталар: 1992-жылдын 15-майында келишимге кол коюлган; 2002-жылдын майында уюм түзүлгөн; 2002-жылдын октябрында уставы кабыл алынган.',
  // Permanent regulatory body of the customs and economic union of Armenia, Belarus, Kazakhstan, Kyrgyzstan and Russia.
  gsj0kw:
    'Армения, Беларусь, Казакстан, Кыргызстан жана Россиянын бажы жана экономикалык биримдигинин туруктуу жөнгө салуучу органы.',
  // Commission and SCO Secretariat signed a memorandum in Dushanbe
  '1g482v0': 'комиссия менен ШКУнун Катчылыгы Душанбеде меморандумга кол койгон',
  // Dated by the agreement on the Commission; the Union treaty of 29 May 2014 took force on 1 January 2015.
  l3mmj0:
    'Күнү комиссия жөнүндө макулдашуу боюнча; Биримдик жөнүндө 2014-жылдын 29-майындагы келишим 2015-жылдын 1-январында күчүнө кирген.',
  // Forum of Asian states for dialogue and confidence-building, proposed by Kazakhstan.
  j4kcyr: 'Казакстан сунуштаган Азия мамлекеттеринин диалог жана ишенимди бекемдөө форуму.',
  // the two secretariats’ memorandum, at Shanghai
  '1j0prb6': 'эки катчылыктын меморандуму, Шанхайда',
  // Proposed in 1992 (5 October); declared principles in 1999; Almaty founding act signed 4 June 2002.
  u0uz23:
    '1992-жылдын 5-октябрында сунушталган; 1999-жылы принциптер жарыяланган; Алматыдагы негиздөө актысына 2002-жылдын 4-июнунда кол коюлган.',
  // Intergovernmental body for economic cooperation of ten states of Central, South and West Asia.
  '1wx9y6j':
    'Борбордук, Түштүк жана Батыш Азиянын он мамлекетинин экономикалык кызматташтык боюнча өкмөттөр аралык уюму.',
  // takes part in the SCO Plus meeting at Astana
  a4s9sh: 'Астанадагы «ШКУ плюс» жолугушуусуна катышты',
  // Regional organisation of Southeast Asian states for political, economic and cultural cooperation.
  '10hlwe6':
    'Түштүк-Чыгыш Азия мамлекеттеринин саясий, экономикалык жана маданий кызматташтык үчүн аймактык уюму.',
  // the two secretariats’ memorandum, at Jakarta
  '9ixwlf': 'эки катчылыктын меморандуму, Джакартада',
  // Timor-Leste’s joining on 26 October 2025 made it eleven (a News24 report seen, address not kept).
  '1v7rkea':
    '2025-жылдын 26-октябрында Тимор-Лешти кошулуп, мүчөлөр он бир болду (News24 кабары көрүлгөн, дареги сакталган эмес).',
  // Centre through which Russia, Azerbaijan and the Central Asian states work together against drug trafficking.
  '1hkjjd':
    'Россия, Азербайжан жана Борбордук Азия мамлекеттери баңгизаттын мыйзамсыз жүгүртүлүшүнө каршы чогуу иштеген борбор.',
  // Astana summit decides on signing a memorandum with the SCO Secretariat
  dyh3iu: 'Астана саммити ШКУнун Катчылыгы менен меморандумга кол коюуну чечкен',
  // memorandum with the SCO Secretariat, signed in Almaty
  '1o2c43o': 'ШКУнун Катчылыгы менен меморандум, Алматыда кол коюлган',
  // Agreed 26 January 2006, in force from 22 March 2009. General knowledge supplies the description’s members.
  '6yiz7g':
    'Макулдашуу 2006-жылдын 26-январында түзүлгөн, 2009-жылдын 22-мартынан күчүндө. Сыпаттамадагы мүчөлөр жалпыга белгилүү маалыматтан алынган.',
  // Organisation of 57 states that speaks for the Muslim world.
  '1j90ill': '57 мамлекеттин мусулман дүйнөсүнүн атынан сүйлөөчү уюму.',
  // Founded at Rabat. Known from secondary sources.
  '14h6476': 'Рабатта негизделген. Кыйыр булактардан белгилүү.',
  // Regional organisation of Arab states.
  l5jqgx: 'Араб мамлекеттеринин аймактык уюму.',
  // memorandum described as still planned
  '106tjpz': 'меморандум азырынча пландалып жатат деп сыпатталат',
  // Specialised institution of the OIC for food security.
  zc888z: 'Ислам Кызматташтык Уюмунун азык-түлүк коопсуздугу боюнча адистештирилген мекемеси.',
};
