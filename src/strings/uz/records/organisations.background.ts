// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/organisations.background.ts`, each below the English one. */
export const texts: Texts = {
  // World organisation of states, under its own charter, for human rights, development and peace.
  '1csaq0k':
    'Davlatlarning jahon tashkiloti; oʻz Nizomi asosida inson huquqlari, taraqqiyot va tinchlik uchun ishlaydi.',
  // General Assembly gives the SCO observer status (A/RES/59/48)
  djwhfe: 'Bosh Assambleya SHHTga kuzatuvchi maqomini beradi (A/RES/59/48)',
  // cooperation between the two Secretariats declared jointly in Tashkent
  '1kg615j': 'ikki kotibiyat hamkorligi toʻgʻrisida Toshkentda qoʻshma deklaratsiya',
  // cooperation with the SCO: a General Assembly resolution in a series begun in 2009
  '1fltlb': 'SHHT bilan hamkorlik: Bosh Assambleyaning 2009-yilda boshlangan turkumdagi rezolyutsiyasi',
  // UN office that helps states against terrorism, corruption, organised crime and drugs.
  '2tw1y2':
    'BMTning davlatlarga terrorizm, korrupsiya, uyushgan jinoyatchilik va narkotiklarga qarshi kurashda yordam beradigan boshqarmasi.',
  // memorandum of understanding
  '17gcudx': 'oʻzaro anglashuv memorandumi',
  // Usual dates: founding 1997, present name 2002.
  '1w2lfdo': 'Odatda koʻrsatiladigan sanalar: tuzilishi – 1997-yil, hozirgi nomi – 2002-yil.',
  // UN commission for economic and social cooperation in Asia and the Pacific.
  shicx8: 'BMTning Osiyo va Tinch okeani mintaqasida iqtisodiy va ijtimoiy hamkorlik boʻyicha komissiyasi.',
  // UN agency for education, science, culture and heritage.
  '16j1yqg': 'BMTning taʼlim, fan, madaniyat va meros boʻyicha muassasasi.',
  // new memorandum for 2023–2027
  '1yb08xo': '2023–2027-yillarga moʻljallangan yangi memorandum',
  // UN agency for tourism.
  onpf7b: 'BMTning turizm boʻyicha muassasasi.',
  // memorandum, around the Bishkek summit
  zbafb6: 'memorandum, Bishkek sammiti atrofida',
  // UN office that coordinates humanitarian relief.
  '1t4b0m8': 'BMTning gumanitar yordamni muvofiqlashtiradigan boshqarmasi.',
  // Bishkek summit decides on signing a memorandum
  w9ncxy: 'Bishkek sammiti memorandum imzolash toʻgʻrisida qaror qiladi',
  // UN agency for food security and farming.
  '1cywy4d': 'BMTning oziq-ovqat xavfsizligi va qishloq xoʻjaligi boʻyicha muassasasi.',
  // Neutral humanitarian body that protects victims of armed conflict.
  '1pg7mch': 'Qurolli mojaro qurbonlarini himoya qiladigan betaraf gumanitar tashkilot.',
  // Association of former Soviet republics for political, economic and humanitarian cooperation.
  n3yoel: 'Sobiq sovet respublikalarining siyosiy, iqtisodiy va gumanitar hamkorlik birlashmasi.',
  // memorandum of the SCO Secretariat with the CIS Executive Committee
  '89dbat': 'SHHT Kotibiyatining MDH Ijroiya qoʻmitasi bilan memorandumi',
  // the three heads met and dealt with a joint roadmap of CIS, CSTO and SCO for 2026–2028
  '8wl9g2':
    'uch rahbar uchrashib, MDH, KXSHT va SHHTning 2026–2028-yillarga moʻljallangan qoʻshma yoʻl xaritasini koʻrib chiqqan',
  // SCO granted observer status in the CIS
  uyslak: 'SHHTga MDHda kuzatuvchi maqomi berilgan',
  // Defence alliance of several post-Soviet states, based on a treaty of 1992.
  '1htdbcy': 'Bir necha postsovet davlatining 1992-yilgi shartnomaga asoslangan mudofaa ittifoqi.',
  // Dushanbe memorandum linking the two secretariats
  '3sywp5': 'ikki kotibiyatni bogʻlagan Dushanbe memorandumi',
  // Dates: 15 May 1992, treaty signed; May 2002, organisation formed; October 2002, charter.
  '17uyqdq':
    'Sanalar: 1992-yil 15-may – shartnoma imzolangan; 2002-yil may – tashkilot tuzilgan; 2002-yil oktabr – ustav.',
  // Permanent regulatory body of the customs and economic union of Armenia, Belarus, Kazakhstan, Kyrgyzstan and Russia.
  gsj0kw:
    'Armaniston, Belarus, Qozogʻiston, Qirgʻiziston va Rossiya bojxona va iqtisodiy ittifoqining doimiy tartibga soluvchi organi.',
  // Commission and SCO Secretariat signed a memorandum in Dushanbe
  '1g482v0': 'Komissiya va SHHT Kotibiyati Dushanbeda memorandum imzolagan',
  // Dated by the agreement on the Commission; the Union treaty of 29 May 2014 took force on 1 January 2015.
  l3mmj0:
    'Sana Komissiya toʻgʻrisidagi shartnoma boʻyicha olingan; Ittifoq toʻgʻrisidagi 2014-yil 29-maydagi shartnoma 2015-yil 1-yanvarda kuchga kirgan.',
  // Forum of Asian states for dialogue and confidence-building, proposed by Kazakhstan.
  j4kcyr: 'Osiyo davlatlarining muloqot va ishonchni mustahkamlash forumi, Qozogʻiston taklif qilgan.',
  // the two secretariats’ memorandum, at Shanghai
  '1j0prb6': 'ikki kotibiyat memorandumi, Shanxay',
  // Proposed in 1992 (5 October); declared principles in 1999; Almaty founding act signed 4 June 2002.
  u0uz23:
    '1992-yilda (5-oktabr) taklif qilingan; 1999-yilda tamoyillar eʼlon qilingan; Olmaota taʼsis akti 2002-yil 4-iyunda imzolangan.',
  // Intergovernmental body for economic cooperation of ten states of Central, South and West Asia.
  '1wx9y6j':
    'Markaziy, Janubiy va Gʻarbiy Osiyodagi oʻn davlatning iqtisodiy hamkorlik boʻyicha hukumatlararo tashkiloti.',
  // takes part in the SCO Plus meeting at Astana
  a4s9sh: 'Ostonadagi “SHHT plyus” uchrashuvida ishtirok etadi',
  // Regional organisation of Southeast Asian states for political, economic and cultural cooperation.
  '10hlwe6':
    'Janubi-Sharqiy Osiyo davlatlarining siyosiy, iqtisodiy va madaniy hamkorlik boʻyicha mintaqaviy tashkiloti.',
  // the two secretariats’ memorandum, at Jakarta
  '9ixwlf': 'ikki kotibiyat memorandumi, Jakarta',
  // Timor-Leste’s joining on 26 October 2025 made it eleven (a News24 report seen, address not kept).
  '1v7rkea':
    '2025-yil 26-oktabrda Timor-Leste qoʻshilib, aʼzolar soni oʻn bittaga yetgan (News24 xabari koʻrilgan, manzili saqlanmagan).',
  // Centre through which Russia, Azerbaijan and the Central Asian states work together against drug trafficking.
  '1hkjjd':
    'Rossiya, Ozarbayjon va Markaziy Osiyo davlatlari narkotik savdosiga qarshi birga ishlaydigan markaz.',
  // Astana summit decides on signing a memorandum with the SCO Secretariat
  dyh3iu: 'Ostona sammiti SHHT Kotibiyati bilan memorandum imzolash toʻgʻrisida qaror qiladi',
  // memorandum with the SCO Secretariat, signed in Almaty
  '1o2c43o': 'SHHT Kotibiyati bilan memorandum, Olmaotada imzolangan',
  // Agreed 26 January 2006, in force from 22 March 2009. General knowledge supplies the description’s members.
  '6yiz7g':
    '2006-yil 26-yanvarda kelishilgan, 2009-yil 22-martdan kuchda. Tavsifdagi ishtirokchilar umumiy maʼlumotdan olingan.',
  // Organisation of 57 states that speaks for the Muslim world.
  '1j90ill': 'Musulmon olami nomidan soʻzlaydigan 57 davlat tashkiloti.',
  // Founded at Rabat. Known from secondary sources.
  '14h6476': 'Rabotda tuzilgan. Ikkilamchi manbalardan maʼlum.',
  // Regional organisation of Arab states.
  l5jqgx: 'Arab davlatlarining mintaqaviy tashkiloti.',
  // memorandum described as still planned
  '106tjpz': 'memorandum hali rejada deb tavsiflangan',
  // Specialised institution of the OIC for food security.
  zc888z: 'Islom hamkorlik tashkilotining oziq-ovqat xavfsizligi boʻyicha ixtisoslashgan muassasasi.',
};
