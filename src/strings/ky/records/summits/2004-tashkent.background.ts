// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2004-tashkent.background.ts`, each below the English one. */
export const texts: Texts = {
  // Mongolia became the first outside state with a status, and the anti-terrorist structure formally opened in Tashkent.
  '8dkpb2':
    'Уюмдан тышкары мамлекеттердин ичинен биринчи болуп Монголия макам алды, антитеррордук түзүм Ташкентте расмий ачылды.',
  // In the chair: host head of state.
  '8u5ie8': 'Төрага: кабыл алуучу өлкөнүн башчысы.',
  // The text is China News Service of 18 June 2004, read in a copy. Venue and explicit word on who presided not found.
  tlqjdh:
    'Текст — «Чжунго синьвэньшэ» агенттигинин 2004-жылдын 18-июнундагы кабары, көчүрмөсүнөн окулган. Өткөн жери жана ким төрагалык кылганы тууралуу түз сөз табылган жок.',
  // Islam Karimov
  '1lfg1yk': 'Ислам Каримов',
  // President
  zl63xb: 'президент',
  // host
  '1ctymwf': 'кабыл алуучу тарап',
  // Hu Jintao
  '1r0kdf9': 'Ху Цзиньтао',
  // Nursultan Nazarbayev
  '18abg52': 'Нурсултан Назарбаев',
  // Askar Akayev
  '13w0c4e': 'Аскар Акаев',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // Emomali Rahmon
  zcp1ao: 'Эмомали Рахмон',
  // Rakhmonov is the form of name used to 2007.
  '1gd7zns': 'Рахмонов — 2007-жылга чейин колдонулган аты-жөнү.',
  // Hamid Karzai
  '1lbmgmy': 'Хамид Карзай',
  // President of the transitional government
  '1ncn3iy': 'өткөөл өкмөттүн президенти',
  // guest of the host country
  '1u0oop5': 'кабыл алуучу өлкө чакырган конок',
  // the host country’s guest; it became an observer at this meeting
  b3w2f4: 'кабыл алуучу өлкө чакырган конок; ушул жыйында байкоочу болгон',
  // Name and office were not seen, as the excerpt stops after “of the Mongolian ministry of external relations”.
  '13lml0w':
    'Аты-жөнү жана кызматы көрүлгөн жок: үзүндү «Монголиянын тышкы байланыштар министрлигинин» деген сөздөн кийин үзүлөт.',
  // Asks for a partnership network with other international bodies and states that the set-up phase is over.
  se0hi1:
    'Башка эл аралык органдар менен өнөктөштүк тармагын түзүүгө чакырат жана түзүлүү мезгили аяктаганын айтат.',
  // The text itself and every other source say 17 June; worldjpn’s heading, 7 June 2004.
  v9e8rm: 'Текстте жана башка бардык булактарда 17-июнь; worldjpn барагынын аталышында — 2004-жылдын 7-июну.',
  // One of the SCO’s early treaties, dealing with drugs.
  '1beoo0v': 'ШКУнун алгачкы келишимдеринин бири, баңгизатка каршы күрөш боюнча.',
  // It became the legal base for the later anti-drug strategies.
  udye48: 'Кийинки баңгизатка каршы стратегиялардын укуктук негизи болгон.',
  // Set up observers as a category; Mongolia became one that day.
  foekn9: 'Байкоочулар категориясын киргизген; ошол күнү Монголия байкоочу болгон.',
  // Made Mongolia the first SCO observer.
  '1j83cv0': 'Монголияны ШКУнун биринчи байкоочусу кылган.',
  // Agreement with the host country of the Secretariat in Beijing.
  '1h2x18y': 'Катчылык жайгашкан өлкө менен макулдашуу, орду — Пекин.',
  // A protocol to it was approved in Tianjin in 2025.
  '1wmx2h8': 'Ага протокол 2025-жылы Тяньцзинде бекитилген.',
  // A 2025 decision that refers to it supplies the date.
  '1w7eg5t': 'Күнү ага шилтеме кылган 2025-жылдагы чечимден алынган.',
  // Member states grant the organisation, both its permanent bodies and their staff the legal protection they need there.
  '7sefiv':
    'Мүчө мамлекеттер уюмга, анын эки туруктуу органына жана алардын кызматкерлерине өз аймагында керектүү укуктук коргоо берет.',
  // In force since 4 October 2007.
  '4vt2bk': '2007-жылдын 4-октябрынан тартып күчүндө.',
  // Says how the anti-terrorist body is to treat classified information.
  '1o7c61h': 'Антитеррордук орган жашыруун маалымат менен кандай иштөөрүн белгилейт.',
  // Members’ security services are to exchange information in a common database set up here.
  '1at8b4g':
    'Мүчөлөрдүн коопсуздук кызматтары мында түзүлгөн жалпы маалымат базасы аркылуу маалымат алмашат.',
  // Kazakhstan’s ratification law and two law databases give 17 June 2004; a Russian government resolution of 24 June and one compilation point to 28 June.
  pt11c:
    'Казакстандын ратификациялоо жөнүндө мыйзамы жана эки мыйзам базасы 2004-жылдын 17-июнун көрсөтөт; Россиянын өкмөтүнүн 24-июндагы токтому жана бир жыйнак 28-июнду көрсөтөт.',
  // Turned the founding date into an annual day of the organisation.
  '17kaphs': 'Негизделген күндү уюмдун жыл сайынкы күнүнө айландырган.',
  // The Tashkent summit approved it, by a Chinese chronology’s list (设立上海合作组织日).
  '1e8u84d': 'Кытай хроникасынын тизмеси боюнча Ташкент саммити бекиткен (设立上海合作组织日).',
};
