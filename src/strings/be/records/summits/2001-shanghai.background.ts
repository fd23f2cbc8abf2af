// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2001-shanghai.background.ts`, each below the English one. */
export const texts: Texts = {
  // Uzbekistan was admitted as an equal, and the Shanghai Five became a formal organisation by act of six presidents. The anti-terrorism convention they signed that day set security aims for the next two decades.
  '141emvt':
    'Узбекістан прыняты на роўных, і рашэннем шасці прэзідэнтаў «Шанхайская пяцёрка» стала афіцыйнай арганізацыяй. Канвенцыя аб барацьбе з тэрарызмам, падпісаная імі ў той жа дзень, вызначыла мэты ў галіне бяспекі на наступныя два дзесяцігоддзі.',
  // On 14 June the city hosted the sixth meeting of the Shanghai Five leaders; the SCO was founded at a meeting on 15 June. Lists from China often date the first summit 14–15 June.
  rywc8a:
    '14 чэрвеня горад прымаў шостую сустрэчу лідараў «Шанхайскай пяцёркі»; ШАС заснавана на сустрэчы 15 чэрвеня. Кітайскія спісы часта датуюць першы саміт 14–15 чэрвеня.',
  // In the chair: two almanac pages, both from one Chinese press text, say outright that he presided and opened the meeting about nine in the morning. No venue found.
  '1x7tyih':
    'Старшыня: дзве старонкі календара памятных дат, абедзве паводле аднаго тэксту кітайскай прэсы, прама кажуць, што ён старшынстваваў і адкрыў сустрэчу каля дзявятай гадзіны раніцы. Месца правядзення не знойдзена.',
  // Almanac page with a Chinese agency text that names all six presidents; the Kremlin page confirms the six heads of state and Vladimir Putin by name. No observers or guests existed yet. Venue not found.
  '1e9fyt':
    'Старонка календара памятных дат з тэкстам кітайскага агенцтва, у якім названы ўсе шэсць прэзідэнтаў; старонка Крамля пацвярджае ўдзел шасці кіраўнікоў дзяржаў і называе Уладзіміра Пуціна. Назіральнікаў і гасцей тады яшчэ не было. Месца правядзення не знойдзена.',
  // Jiang Zemin
  '76esqf': 'Цзян Цзэмінь',
  // President
  zl63xb: 'прэзідэнт',
  // chair and host
  xr1n8v: 'старшыня і гаспадар саміту',
  // Vladimir Putin
  '19in0m9': 'Уладзімір Пуцін',
  // Nursultan Nazarbayev
  '18abg52': 'Нурсултан Назарбаеў',
  // Askar Akayev
  '13w0c4e': 'Аскар Акаеў',
  // Emomali Rahmon
  zcp1ao: 'Эмамалі Рахмон',
  // Known as Rakhmonov until 2007.
  qc4pei: 'Да 2007 года – Рахмонаў.',
  // Islam Karimov
  '1lfg1yk': 'Іслам Карымаў',
  // Uzbekistan is recorded as an equal entrant to the five-country mechanism just before the SCO’s creation.
  '1yfs6ru':
    'Фіксуе, што Узбекістан увайшоў у механізм пяці краін на роўных непасрэдна перад стварэннем ШАС.',
  // Not confirmed: exact title; exact date within 14–15 June 2001.
  '1fq6lnc': 'Не пацверджаны дакладная назва і дакладная дата ў межах 14–15 чэрвеня 2001 года.',
  // Founding declaration in which six presidents set up the SCO and laid down its aims and principles.
  '184172o': 'Дэкларацыя аб заснаванні: шэсць прэзідэнтаў стварылі ШАС і вызначылі яе мэты і прынцыпы.',
  // Those principles were later called the Shanghai Spirit.
  '1wdfi3k': 'Пазней гэтыя прынцыпы сталі называць «шанхайскім духам».',
  // Members are to share information, assist in searches and help one another halt attacks; what the SCO calls the three evils is defined.
  nf44dq:
    'Дзяржавы-члены павінны абменьвацца інфармацыяй, садзейнічаць у вышуку і дапамагаць адна адной спыняць напады; вызначана, што ў ШАС называюць «трыма сіламі зла».',
  // A 5 September 2003 protocol amended it.
  '94hnaq': 'Зменена пратаколам ад 5 верасня 2003 года.',
};
