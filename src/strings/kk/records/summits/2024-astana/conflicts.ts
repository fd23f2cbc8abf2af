// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2024-astana/conflicts.ts`, each below the English one. */
export const texts: Texts = {
  // Number of documents
  '9gx6gf': 'Құжаттар саны',
  // 24 before the event, 25 after it; some outlets say about 20 decisions.
  '1hyy3vl': 'Саммитке дейін – 24, одан кейін – 25; кейбір басылымдар 20-ға жуық шешім дейді.',
  // Strategy until 2035
  erm7vy: '2035 жылға дейінгі стратегия',
  // It was a draft: Kazinform and the Kremlin have “draft”; The Astana Times and the Chinese-Central Asian media report “adopted”.
  yux0ln:
    'Бұл жоба еді: «Казинформ» мен Кремль «жоба» дейді; The Astana Times пен Қытай – Орталық Азия БАҚ-тары «қабылданды» деп хабарлайды.',
  // Initiative title
  '1hozox': 'Бастаманың атауы',
  // Names vary: some have “Development”, some do not; some have “accord”, others “harmony”. The Declaration has “Just Peace, Harmony and Development”.
  '1wp9ocn':
    'Атаулары әртүрлі: кейбірінде «даму» бар, кейбірінде жоқ; ағылшынша кейбірінде accord, басқаларында harmony. Декларацияда – «Әділ бейбітшілік, келісім және даму».',
  // SCO Plus theme
  '1ry4hap': '«ШЫҰ плюс» тақырыбы',
  // The World Unity initiative’s title appears in Kazinform and Trend, the chair’s motto in Kremlin, TASS and BelTA.
  '1mz0tip':
    '«Әлемдік бірлік туралы» бастаманың атауы «Казинформ» мен Trend хабарларында, төрағаның ұраны Кремль, ТАСС және БелТА хабарларында кездеседі.',
  // Signed or adopted
  '5q0o8l': 'Қол қойылды немесе қабылданды',
  // The three statements were adopted unsigned, says the Kremlin; signed, according to the Astana Times.
  vtnmxd: 'Кремль үш мәлімдеме қол қойылмай қабылданды дейді; The Astana Times бойынша қол қойылған.',
  // Names of organisations
  g91c5f: 'Ұйымдардың атаулары',
  // The Kremlin’s English page prints OECD for ECO; machine-made English turns IOFS into PSOE, IOR-ARC or IOSB.
  nf2or3:
    'Кремльдің ағылшынша бетінде ЭЫҰ (ECO) орнына OECD тұр; машиналық аударма ағылшынша мәтінде АҚИҰ-ны (IOFS) PSOE, IOR-ARC немесе IOSB етіп жібереді.',
  // Iran’s delegate
  '1xcoaeg': 'Иран өкілі',
  // Every report of the day names Acting President Mokhber; English Wikipedia has Pezeshkian.
  '15cf1mc':
    'Сол күнгі хабарлардың бәрі президенттің міндетін атқарушы Мохберді атайды; ағылшынша «Уикипедияда» Пезешкиан тұр.',
  // Share of world GDP
  '1qwbla0': 'Әлемдік ЖІӨ-дегі үлес',
  // About a quarter in Putin and older Kazakh texts, a third in Tokayev; different, undefined measures.
  '1af03k2':
    'Путиннің сөзінде және бұрынғы қазақстандық мәтіндерде шамамен төрттен бір, Тоқаевтың сөзінде үштен бір; өлшемдері әртүрлі, анықтамасы берілмеген.',
  // Number of events
  eis8pi: 'Іс-шаралар саны',
  // Plans spoke of 80, later reports of 100, 140, 150 or 180. The summit used 150.
  '14e2q6v': 'Жоспарда 80, кейінгі хабарларда 100, 140, 150 немесе 180 делінген. Саммитте 150 деп айтылды.',
};
