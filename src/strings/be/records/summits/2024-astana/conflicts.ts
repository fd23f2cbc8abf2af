// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2024-astana/conflicts.ts`, each below the English one. */
export const texts: Texts = {
  // Number of documents
  '9gx6gf': 'Колькасць дакументаў',
  // 24 before the event, 25 after it; some outlets say about 20 decisions.
  '1hyy3vl': 'Да саміту – 24, пасля яго – 25; некаторыя выданні пішуць пра прыкладна 20 рашэнняў.',
  // Strategy until 2035
  erm7vy: 'Стратэгія да 2035 года',
  // It was a draft: Kazinform and the Kremlin have “draft”; The Astana Times and the Chinese-Central Asian media report “adopted”.
  yux0ln:
    'Гэта быў праект: у «Казінфарма» і Крамля – «праект»; The Astana Times і кітайска-цэнтральнаазіяцкія СМІ пішуць «прынята».',
  // Initiative title
  '1hozox': 'Назва ініцыятывы',
  // Names vary: some have “Development”, some do not; some have “accord”, others “harmony”. The Declaration has “Just Peace, Harmony and Development”.
  '1wp9ocn':
    'Назвы розняцца: адны з «развіццём», другія без яго; па-англійску ў адных accord, у другіх harmony. У Дэкларацыі – «справядлівы мір, згода і развіццё».',
  // SCO Plus theme
  '1ry4hap': 'Тэма «ШАС плюс»',
  // The World Unity initiative’s title appears in Kazinform and Trend, the chair’s motto in Kremlin, TASS and BelTA.
  '1mz0tip':
    'Назву ініцыятывы аб сусветным адзінстве даюць «Казінфарм» і Trend, дэвіз старшынства – Крэмль, ТАСС і БелТА.',
  // Signed or adopted
  '5q0o8l': 'Падпісаны або прыняты',
  // The three statements were adopted unsigned, says the Kremlin; signed, according to the Astana Times.
  vtnmxd: 'Паводле Крамля, тры заявы прыняты без падпісання; паводле The Astana Times, яны падпісаны.',
  // Names of organisations
  g91c5f: 'Назвы арганізацый',
  // The Kremlin’s English page prints OECD for ECO; machine-made English turns IOFS into PSOE, IOR-ARC or IOSB.
  nf2or3:
    'На англійскай старонцы Крамля замест ECO стаіць OECD; у машынных перакладах на англійскую IOFS ператвараецца ў PSOE, IOR-ARC або IOSB.',
  // Iran’s delegate
  '1xcoaeg': 'Прадстаўнік Ірана',
  // Every report of the day names Acting President Mokhber; English Wikipedia has Pezeshkian.
  '15cf1mc':
    'Усе паведамленні таго дня называюць выконваючага абавязкі прэзідэнта Махбера; у англійскай «Вікіпедыі» – Пезешкіян.',
  // Share of world GDP
  '1qwbla0': 'Доля ў сусветным ВУП',
  // About a quarter in Putin and older Kazakh texts, a third in Tokayev; different, undefined measures.
  '1af03k2':
    'Каля чвэрці ў Пуціна і ў ранейшых казахстанскіх тэкстах, траціна ў Такаева; паказчыкі розныя і не вызначаныя.',
  // Number of events
  eis8pi: 'Колькасць мерапрыемстваў',
  // Plans spoke of 80, later reports of 100, 140, 150 or 180. The summit used 150.
  '14e2q6v': 'У планах было 80, у пазнейшых паведамленнях – 100, 140, 150 або 180. На саміце называлі 150.',
};
