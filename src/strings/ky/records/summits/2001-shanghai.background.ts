// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2001-shanghai.background.ts`, each below the English one. */
export const texts: Texts = {
  // Uzbekistan was admitted as an equal, and the Shanghai Five became a formal organisation by act of six presidents. The anti-terrorism convention they signed that day set security aims for the next two decades.
  '141emvt':
    'Өзбекстан тең укуктуу мүчө катары кабыл алынып, алты президенттин актысы менен «Шанхай бешилтиги» расмий уюмга айланды. Ошол күнү алар кол койгон терроризмге каршы конвенция кийинки жыйырма жылдагы коопсуздук максаттарын белгиледи.',
  // On 14 June the city hosted the sixth meeting of the Shanghai Five leaders; the SCO was founded at a meeting on 15 June. Lists from China often date the first summit 14–15 June.
  rywc8a:
    '14-июнда шаарда «Шанхай бешилтигинин» лидерлеринин алтынчы жолугушуусу өткөн; ШКУ 15-июндагы жыйында негизделген. Кытай тизмелери биринчи саммитти көбүнчө 14–15-июнга таандык кылат.',
  // In the chair: two almanac pages, both from one Chinese press text, say outright that he presided and opened the meeting about nine in the morning. No venue found.
  '1x7tyih':
    'Төрага: календардык маалымдаманын эки барагы, экөө тең кытай басма сөзүнүн бир текстине таянып, ал төрагалык кылганын жана жыйынды эртең мененки саат тогуздар чамасында ачканын түз айтат. Өткөн жери табылган жок.',
  // Almanac page with a Chinese agency text that names all six presidents; the Kremlin page confirms the six heads of state and Vladimir Putin by name. No observers or guests existed yet. Venue not found.
  '1e9fyt':
    'Алты президенттин баарын атаган кытай агенттигинин тексти бар календардык маалымдама барагы; Кремлдин барагы мамлекет башчыларынын алтоо тең болгонун ырастап, Владимир Путинди атайт. Ал кезде байкоочулар да, коноктор да болгон эмес. Өткөн жери табылган жок.',
  // Jiang Zemin
  '76esqf': 'Цзян Цзэминь',
  // President
  zl63xb: 'президент',
  // chair and host
  xr1n8v: 'төрага жана кабыл алуучу тарап',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // Nursultan Nazarbayev
  '18abg52': 'Нурсултан Назарбаев',
  // Askar Akayev
  '13w0c4e': 'Аскар Акаев',
  // Emomali Rahmon
  zcp1ao: 'Эмомали Рахмон',
  // Known as Rakhmonov until 2007.
  qc4pei: '2007-жылга чейин Рахмонов деп белгилүү болгон.',
  // Islam Karimov
  '1lfg1yk': 'Ислам Каримов',
  // Uzbekistan is recorded as an equal entrant to the five-country mechanism just before the SCO’s creation.
  '1yfs6ru': 'Өзбекстан ШКУ түзүлөр алдында беш өлкөнүн механизмине тең укукта кирген деп катталган.',
  // Not confirmed: exact title; exact date within 14–15 June 2001.
  '1fq6lnc': 'Ырасталган эмес: так аталышы; 2001-жылдын 14–15-июнунун ичиндеги так күнү.',
  // Founding declaration in which six presidents set up the SCO and laid down its aims and principles.
  '184172o':
    'Негиздөө декларациясы: анда алты президент ШКУну түзүп, анын максаттарын жана принциптерин белгилеген.',
  // Those principles were later called the Shanghai Spirit.
  '1wdfi3k': 'Ал принциптер кийин «Шанхай руху» деп аталган.',
  // Members are to share information, assist in searches and help one another halt attacks; what the SCO calls the three evils is defined.
  nf44dq:
    'Мүчөлөр маалымат алмашып, издөөгө көмөктөшүп, кол салууларды токтотууда бири-бирине жардам бериши керек; ШКУ «үч зулум күч» деп атаган көрүнүштөргө аныктама берилген.',
  // A 5 September 2003 protocol amended it.
  '94hnaq': '2003-жылдын 5-сентябрындагы протокол ага өзгөртүү киргизген.',
};
