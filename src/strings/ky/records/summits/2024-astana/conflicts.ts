// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2024-astana/conflicts.ts`, each below the English one. */
export const texts: Texts = {
  // Number of documents
  '9gx6gf': 'Документтердин саны',
  // 24 before the event, 25 after it; some outlets say about 20 decisions.
  '1hyy3vl': 'Саммитке чейин 24, андан кийин 25; айрым басылмалар 20дай чечим дейт.',
  // Strategy until 2035
  erm7vy: '2035-жылга чейинки стратегия',
  // It was a draft: Kazinform and the Kremlin have “draft”; The Astana Times and the Chinese-Central Asian media report “adopted”.
  yux0ln:
    'Бул долбоор болгон: «Казинформ» менен Кремль «долбоор» дейт; The Astana Times жана Кытай – Борбордук Азия массалык маалымат каражаттары «кабыл алынды» деп кабарлайт.',
  // Initiative title
  '1hozox': 'Демилгенин аталышы',
  // Names vary: some have “Development”, some do not; some have “accord”, others “harmony”. The Declaration has “Just Peace, Harmony and Development”.
  '1wp9ocn':
    'Аталыштары ар башка: айрымдарында «өнүгүү» бар, айрымдарында жок; англисче айрымдарында accord, башкаларында harmony. Декларацияда — «Адилеттүү тынчтык, ынтымак жана өнүгүү».',
  // SCO Plus theme
  '1ry4hap': '«ШКУ плюс» жолугушуусунун темасы',
  // The World Unity initiative’s title appears in Kazinform and Trend, the chair’s motto in Kremlin, TASS and BelTA.
  '1mz0tip':
    '«Дүйнөлүк биримдик жөнүндө» демилгенин аталышы «Казинформдо» жана Trend агенттигинде, төраганын урааны Кремлде, ТАССта жана БелТАда берилген.',
  // Signed or adopted
  '5q0o8l': 'Кол коюлган же кабыл алынган',
  // The three statements were adopted unsigned, says the Kremlin; signed, according to the Astana Times.
  vtnmxd: 'Үч билдирүү, Кремлдин айтымында, кол коюлбай кабыл алынган; The Astana Times боюнча кол коюлган.',
  // Names of organisations
  g91c5f: 'Уюмдардын аталыштары',
  // The Kremlin’s English page prints OECD for ECO; machine-made English turns IOFS into PSOE, IOR-ARC or IOSB.
  nf2or3:
    'Кремлдин англисче барагында Экономикалык кызматташтык уюмунун (ECO) ордуна OECD басылган; англисче машина котормосу IOFS аталышын PSOE, IOR-ARC же IOSB кылып жиберет.',
  // Iran’s delegate
  '1xcoaeg': 'Ирандын өкүлү',
  // Every report of the day names Acting President Mokhber; English Wikipedia has Pezeshkian.
  '15cf1mc':
    'Ошол күнкү кабарлардын баары президенттин милдетин аткаруучу Мохберди атайт; англисче Википедияда Пезешкиан.',
  // Share of world GDP
  '1qwbla0': 'Дүйнөлүк ИДӨдөгү үлүш',
  // About a quarter in Putin and older Kazakh texts, a third in Tokayev; different, undefined measures.
  '1af03k2':
    'Путиндин сөзүндө жана мурдагы казак тексттеринде төрттөн бирге жакын, Токаевдин сөзүндө үчтөн бир; өлчөмдөрү ар башка, аныкталган эмес.',
  // Number of events
  eis8pi: 'Иш-чаралардын саны',
  // Plans spoke of 80, later reports of 100, 140, 150 or 180. The summit used 150.
  '14e2q6v': 'Пландарда 80, кийинки кабарларда 100, 140, 150 же 180 делген. Саммит 150 санын колдонгон.',
};
