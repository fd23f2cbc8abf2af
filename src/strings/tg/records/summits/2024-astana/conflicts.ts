// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2024-astana/conflicts.ts`, each below the English one. */
export const texts: Texts = {
  // Number of documents
  '9gx6gf': 'Шумораи санадҳо',
  // 24 before the event, 25 after it; some outlets say about 20 decisions.
  '1hyy3vl': '24 пеш аз чорабинӣ, 25 баъд аз он; баъзе расонаҳо аз тақрибан 20 қарор мегӯянд.',
  // Strategy until 2035
  erm7vy: 'Стратегия то соли 2035',
  // It was a draft: Kazinform and the Kremlin have “draft”; The Astana Times and the Chinese-Central Asian media report “adopted”.
  yux0ln:
    'Ин лоиҳа буд: «Казинформ» ва Кремл «лоиҳа» мегӯянд; The Astana Times ва расонаҳои Чину Осиёи Марказӣ «қабул шуд» хабар медиҳанд.',
  // Initiative title
  '1hozox': 'Номи ташаббус',
  // Names vary: some have “Development”, some do not; some have “accord”, others “harmony”. The Declaration has “Just Peace, Harmony and Development”.
  '1wp9ocn':
    'Номҳо фарқ мекунанд: баъзе калимаи «Development» доранд, баъзе не; баъзе «accord», баъзе «harmony». Дар Эъломия «Just Peace, Harmony and Development» аст.',
  // SCO Plus theme
  '1ry4hap': 'Мавзуи «СҲШ-плюс»',
  // The World Unity initiative’s title appears in Kazinform and Trend, the chair’s motto in Kremlin, TASS and BelTA.
  '1mz0tip':
    'Дар «Казинформ» ва «Тренд» номи ташаббуси ваҳдати ҷаҳонӣ аст, дар саҳифаи Кремл, ТАСС ва БелТА шиори раисикунанда.',
  // Signed or adopted
  '5q0o8l': 'Имзо ё қабул шуд',
  // The three statements were adopted unsigned, says the Kremlin; signed, according to the Astana Times.
  vtnmxd: 'Ба гуфтаи Кремл, се изҳорот бе имзо қабул шуд; ба гуфтаи The Astana Times, имзо шуд.',
  // Names of organisations
  g91c5f: 'Номи созмонҳо',
  // The Kremlin’s English page prints OECD for ECO; machine-made English turns IOFS into PSOE, IOR-ARC or IOSB.
  nf2or3:
    'Дар саҳифаи англисии Кремл ба ҷои ЭКО OECD чоп шудааст; тарҷумаи мошинии англисӣ IOFS-ро PSOE, IOR-ARC ё IOSB мекунад.',
  // Iran’s delegate
  '1xcoaeg': 'Намояндаи Эрон',
  // Every report of the day names Acting President Mokhber; English Wikipedia has Pezeshkian.
  '15cf1mc':
    'Ҳар хабари ҳамон рӯз иҷрокунандаи вазифаи президент Мухбирро ном мебарад; дар Википедияи англисӣ Пизишкиён аст.',
  // Share of world GDP
  '1qwbla0': 'Ҳисса дар ММД-и ҷаҳон',
  // About a quarter in Putin and older Kazakh texts, a third in Tokayev; different, undefined measures.
  '1af03k2':
    'Тақрибан чоряк дар суханронии Путин ва матнҳои қаблии Қазоқистон, сеяк дар суханронии Токаев; ченакҳои гуногун ва номуайян.',
  // Number of events
  eis8pi: 'Шумораи чорабиниҳо',
  // Plans spoke of 80, later reports of 100, 140, 150 or 180. The summit used 150.
  '14e2q6v': 'Нақшаҳо аз 80 мегуфтанд, хабарҳои баъдӣ аз 100, 140, 150 ё 180. Саммит 150-ро истифода бурд.',
};
