// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/organisations.background.ts`, each below the English one. */
export const texts: Texts = {
  // World organisation of states, under its own charter, for human rights, development and peace.
  '1csaq0k': 'Созмони ҷаҳонии давлатҳо бо оинномаи худ, барои ҳуқуқи инсон, рушд ва сулҳ.',
  // General Assembly gives the SCO observer status (A/RES/59/48)
  djwhfe: 'Ассамблеяи Генералӣ ба СҲШ мақоми нозир медиҳад (A/RES/59/48)',
  // cooperation between the two Secretariats declared jointly in Tashkent
  '1kg615j': 'ҳамкории ду котибот дар Тошканд муштаракан эълон шуд',
  // cooperation with the SCO: a General Assembly resolution in a series begun in 2009
  '1fltlb': 'ҳамкорӣ бо СҲШ: қатъномаи Ассамблеяи Генералӣ аз силсилае, ки соли 2009 оғоз шудааст',
  // UN office that helps states against terrorism, corruption, organised crime and drugs.
  '2tw1y2':
    'Идораи СММ, ки ба давлатҳо дар мубориза бо терроризм, фасод, ҷинояткории муташаккил ва маводи мухаддир кӯмак мекунад.',
  // memorandum of understanding
  '17gcudx': 'ёддошти тафоҳум',
  // Usual dates: founding 1997, present name 2002.
  '1w2lfdo': 'Санаҳои маъмул: таъсис дар соли 1997, номи ҳозира аз соли 2002.',
  // UN commission for economic and social cooperation in Asia and the Pacific.
  shicx8: 'Комиссияи СММ барои ҳамкории иқтисодӣ ва иҷтимоӣ дар Осиё ва Уқёнуси Ором.',
  // UN agency for education, science, culture and heritage.
  '16j1yqg': 'Муассисаи СММ оид ба маориф, илм, фарҳанг ва мерос.',
  // new memorandum for 2023–2027
  '1yb08xo': 'ёддошти нав барои солҳои 2023–2027',
  // UN agency for tourism.
  onpf7b: 'Муассисаи СММ оид ба сайёҳӣ.',
  // memorandum, around the Bishkek summit
  zbafb6: 'ёддошт, дар айёми саммити Бишкек',
  // UN office that coordinates humanitarian relief.
  '1t4b0m8': 'Идораи СММ, ки кӯмаки башардӯстонаро ҳамоҳанг месозад.',
  // Bishkek summit decides on signing a memorandum
  w9ncxy: 'саммити Бишкек дар бораи имзои ёддошт қарор қабул мекунад',
  // UN agency for food security and farming.
  '1cywy4d': 'Муассисаи СММ оид ба амнияти озуқаворӣ ва кишоварзӣ.',
  // Neutral humanitarian body that protects victims of armed conflict.
  '1pg7mch': 'Созмони бетарафи башардӯстона, ки қурбониёни низоъҳои мусаллаҳонаро ҳифз мекунад.',
  // Association of former Soviet republics for political, economic and humanitarian cooperation.
  n3yoel: 'Иттиҳоди ҷумҳуриҳои собиқи шӯравӣ барои ҳамкории сиёсӣ, иқтисодӣ ва башардӯстона.',
  // memorandum of the SCO Secretariat with the CIS Executive Committee
  '89dbat': 'ёддошти Котиботи СҲШ бо Кумитаи иҷроияи ИДМ',
  // the three heads met and dealt with a joint roadmap of CIS, CSTO and SCO for 2026–2028
  '8wl9g2':
    'се роҳбар вохӯрданд ва харитаи роҳи муштараки ИДМ, СААД ва СҲШ-ро барои солҳои 2026–2028 баррасӣ карданд',
  // SCO granted observer status in the CIS
  uyslak: 'ба СҲШ дар ИДМ мақоми нозир дода шуд',
  // Defence alliance of several post-Soviet states, based on a treaty of 1992.
  '1htdbcy': 'Иттиҳоди мудофиавии чанд давлати пасошӯравӣ дар асоси аҳдномаи соли 1992.',
  // Dushanbe memorandum linking the two secretariats
  '3sywp5': 'ёддошти Душанбе, ки ду котиботро мепайвандад',
  // Dates: 15 May 1992, treaty signed; May 2002, organisation formed; October 2002, charter.
  '17uyqdq':
    'Санаҳо: 15 майи соли 1992 – имзои аҳднома; майи соли 2002 – таъсиси созмон; октябри соли 2002 – оиннома.',
  // Permanent regulatory body of the customs and economic union of Armenia, Belarus, Kazakhstan, Kyrgyzstan and Russia.
  gsj0kw:
    'Мақомоти доимии танзимкунандаи иттиҳоди гумрукӣ ва иқтисодии Арманистон, Беларус, Қазоқистон, Қирғизистон ва Русия.',
  // Commission and SCO Secretariat signed a memorandum in Dushanbe
  '1g482v0': 'Комиссия ва Котиботи СҲШ дар Душанбе ёддошт имзо карданд',
  // Dated by the agreement on the Commission; the Union treaty of 29 May 2014 took force on 1 January 2015.
  l3mmj0:
    'Сана аз рӯи созишнома дар бораи Комиссия аст; аҳдномаи Иттиҳод аз 29 майи соли 2014 аз 1 январи соли 2015 эътибор дорад.',
  // Forum of Asian states for dialogue and confidence-building, proposed by Kazakhstan.
  j4kcyr: 'Форуми давлатҳои Осиё барои муколама ва таҳкими боварӣ, ки Қазоқистон пешниҳод кардааст.',
  // the two secretariats’ memorandum, at Shanghai
  '1j0prb6': 'ёддошти ду котибот, дар Шанхай',
  // Proposed in 1992 (5 October); declared principles in 1999; Almaty founding act signed 4 June 2002.
  u0uz23:
    'Соли 1992 (5 октябр) пешниҳод шуд; соли 1999 принсипҳоро эълон кард; санади таъсис 4 июни соли 2002 дар Алмаато имзо шуд.',
  // Intergovernmental body for economic cooperation of ten states of Central, South and West Asia.
  '1wx9y6j': 'Мақомоти байниҳукуматӣ барои ҳамкории иқтисодии даҳ давлати Осиёи Марказӣ, Ҷанубӣ ва Ғарбӣ.',
  // takes part in the SCO Plus meeting at Astana
  a4s9sh: 'дар ҷаласаи «СҲШ-плюс» дар Остона иштирок мекунад',
  // Regional organisation of Southeast Asian states for political, economic and cultural cooperation.
  '10hlwe6': 'Созмони минтақавии давлатҳои Осиёи Ҷанубу Шарқӣ барои ҳамкории сиёсӣ, иқтисодӣ ва фарҳангӣ.',
  // the two secretariats’ memorandum, at Jakarta
  '9ixwlf': 'ёддошти ду котибот, дар Ҷакарта',
  // Timor-Leste’s joining on 26 October 2025 made it eleven (a News24 report seen, address not kept).
  '1v7rkea':
    'Бо пайвастани Тимор-Лесте 26 октябри соли 2025 шумораи аъзо ба ёздаҳ расид (хабари News24 дида шуд, нишонӣ нигоҳ дошта нашудааст).',
  // Centre through which Russia, Azerbaijan and the Central Asian states work together against drug trafficking.
  '1hkjjd':
    'Марказе, ки тавассути он Русия, Озарбойҷон ва давлатҳои Осиёи Марказӣ бар зидди қочоқи маводи мухаддир якҷоя кор мекунанд.',
  // Astana summit decides on signing a memorandum with the SCO Secretariat
  dyh3iu: 'саммити Остона дар бораи имзои ёддошт бо Котиботи СҲШ қарор қабул мекунад',
  // memorandum with the SCO Secretariat, signed in Almaty
  '1o2c43o': 'ёддошт бо Котиботи СҲШ, дар Алмаато имзо шудааст',
  // Agreed 26 January 2006, in force from 22 March 2009. General knowledge supplies the description’s members.
  '6yiz7g':
    '26 январи соли 2006 мувофиқа шуд, аз 22 марти соли 2009 эътибор дорад. Узвҳо дар тавсиф аз маълумоти умумӣ оварда шудаанд.',
  // Organisation of 57 states that speaks for the Muslim world.
  '1j90ill': 'Созмони 57 давлат, ки аз номи ҷаҳони ислом сухан мегӯяд.',
  // Founded at Rabat. Known from secondary sources.
  '14h6476': 'Дар Работ таъсис шудааст. Аз манбаъҳои дасти дуюм маълум аст.',
  // Regional organisation of Arab states.
  l5jqgx: 'Созмони минтақавии давлатҳои араб.',
  // memorandum described as still planned
  '106tjpz': 'гуфта мешавад, ки ёддошт ҳанӯз дар нақша аст',
  // Specialised institution of the OIC for food security.
  zc888z: 'Муассисаи тахассусии Созмони ҳамкории исломӣ оид ба амнияти озуқаворӣ.',
};
