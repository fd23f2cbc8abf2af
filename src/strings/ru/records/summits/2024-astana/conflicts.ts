// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2024-astana/conflicts.ts`, each below the English one. */
export const texts: Texts = {
  // Number of documents
  '9gx6gf': 'Число документов',
  // 24 before the event, 25 after it; some outlets say about 20 decisions.
  '1hyy3vl': 'До саммита — 24, после него — 25; некоторые издания пишут примерно о 20 решениях.',
  // Strategy until 2035
  erm7vy: 'Стратегия до 2035 года',
  // It was a draft: Kazinform and the Kremlin have “draft”; The Astana Times and the Chinese-Central Asian media report “adopted”.
  yux0ln:
    'Речь шла о проекте: «Казинформ» и сайт Кремля пишут о «проекте», The Astana Times и китайско-центральноазиатские СМИ — о «принятии».',
  // Initiative title
  '1hozox': 'Название инициативы',
  // Names vary: some have “Development”, some do not; some have “accord”, others “harmony”. The Declaration has “Just Peace, Harmony and Development”.
  '1wp9ocn':
    'Названия различаются: одни с «развитием», другие без него; по-английски в одних accord, в других harmony. В Декларации — «за справедливый мир, согласие и развитие».',
  // SCO Plus theme
  '1ry4hap': 'Тема «ШОС плюс»',
  // The World Unity initiative’s title appears in Kazinform and Trend, the chair’s motto in Kremlin, TASS and BelTA.
  '1mz0tip':
    'Название инициативы «О мировом единстве» приводят «Казинформ» и Trend, девиз председательства — сайт Кремля, ТАСС и БЕЛТА.',
  // Signed or adopted
  '5q0o8l': 'Подписаны или приняты',
  // The three statements were adopted unsigned, says the Kremlin; signed, according to the Astana Times.
  vtnmxd:
    'По сообщению сайта Кремля, три заявления приняты без подписания; по сообщению The Astana Times, они подписаны.',
  // Names of organisations
  g91c5f: 'Названия организаций',
  // The Kremlin’s English page prints OECD for ECO; machine-made English turns IOFS into PSOE, IOR-ARC or IOSB.
  nf2or3:
    'На английской странице сайта Кремля вместо ОЭС (ECO) стоит ОЭСР (OECD); в машинных переводах на английский ИОПБ (IOFS) превращается в PSOE, IOR-ARC или IOSB.',
  // Iran’s delegate
  '1xcoaeg': 'Представитель Ирана',
  // Every report of the day names Acting President Mokhber; English Wikipedia has Pezeshkian.
  '15cf1mc':
    'Все сообщения того дня называют исполняющего обязанности президента Мохаммада Мохбера; в англоязычной «Википедии» стоит Пезешкиан.',
  // Share of world GDP
  '1qwbla0': 'Доля в мировом ВВП',
  // About a quarter in Putin and older Kazakh texts, a third in Tokayev; different, undefined measures.
  '1af03k2':
    'Около четверти — у Путина и в более ранних казахстанских текстах, треть — у Токаева; показатели разные, и их определения не приводятся.',
  // Number of events
  eis8pi: 'Число мероприятий',
  // Plans spoke of 80, later reports of 100, 140, 150 or 180. The summit used 150.
  '14e2q6v':
    'В планах говорилось о 80, в более поздних сообщениях — о 100, 140, 150 или 180. На саммите называли цифру 150.',
};
