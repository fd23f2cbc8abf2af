// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2003-moscow.background.ts`, each below the English one. */
export const texts: Texts = {
  // With rules for the bodies, a budget procedure, a flag and emblem and a first chief executive, China’s Zhang Deguang, the leaders completed the institutional set-up.
  '10f84y':
    'Бо низомномаҳои мақомот, тартиби буҷа, парчам ва нишон ва аввалин роҳбари иҷроия – Чжан Дегуан аз Чин – сарони давлатҳо барпо кардани сохторро ба анҷом расонданд.',
  // Signing of the declaration: 29 May; meeting: 28–29 May in one chronology.
  '7g7qww': 'Имзои эъломия: 29 май; ҷаласа: дар як солнома 28–29 май.',
  // All sources read count it as the regular third summit, and none was found that makes it extraordinary.
  '1ob1yva':
    'Ҳамаи манбаъҳои хондашуда онро саммити навбатии сеюм мешуморанд; манбаъе ёфт нашуд, ки онро ғайринавбатӣ донад.',
  // In the chair: Kazakhstan held the chair and only the place was moved from Astana to Moscow; Putin, the host, said in his welcome that Nazarbayev was still the chairman of the summit. Pravda.Ru quotes Sergei Prikhodko to the same effect.
  fxy0wq:
    'Раисикунанда: раисӣ аз они Қазоқистон буд ва танҳо ҷой аз Остона ба Москва кӯчонда шуд; Путин, мизбон, дар сухани истиқболӣ гуфт, ки Назарбоев ҳанӯз ҳам раиси саммит аст. Pravda.Ru аз Сергей Приходко иқтибосе бо ҳамин мазмун меорад.',
  // Venue: the embassy report writes Kremlin Palace, Catherine Hall and Alexandra Hall.
  '1r9vdl3': 'Макон: дар хабари сафорат Қасри Кремл, толори Екатерина ва толори Александра навишта шудааст.',
  // All six members sent heads of state, says the Chinese embassy in Greece (Chinese foreign ministry text); it mentions no guests.
  y2f10d:
    'Ба гуфтаи сафорати Чин дар Юнон (матни вазорати корҳои хориҷии Чин), ҳар шаш давлати узв сарони давлати худро фиристоданд; дар бораи меҳмонон чизе нест.',
  // Nursultan Nazarbayev
  '18abg52': 'Нурсултон Назарбоев',
  // President
  zl63xb: 'президент',
  // chair
  pq0cju: 'раисикунанда',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // host
  '1ctymwf': 'мизбон',
  // Hu Jintao
  '1r0kdf9': 'Ху Ҷинтао',
  // Askar Akayev
  '13w0c4e': 'Аскар Акаев',
  // For the informal meeting before the session, he is on the Kremlin page; the excerpt did not date it.
  '13lg9mu':
    'Барои вохӯрии ғайрирасмии пеш аз ҷаласа номи ӯ дар саҳифаи Кремл ҳаст; дар порчаи хондашуда сана набуд.',
  // Islam Karimov
  '1lfg1yk': 'Ислом Каримов',
  // All six members’ heads of state came, says the embassy report; the excerpts read did not contain the name.
  fvizly: 'Ба гуфтаи хабари сафорат, сарони ҳар шаш давлати узв омаданд; дар порчаҳои хондашуда ном набуд.',
  // Looks back on a year of institution-building and turns next to starting the permanent bodies.
  '5vct93': 'Ба як соли сохтмони ниҳодҳо назар меафканад ва ба ифтитоҳи мақомоти доимӣ мегузарад.',
  // Approves in one package the working rules of each body, including the Beijing Secretariat and the anti-terrorist structure.
  '1kcazrk':
    'Қоидаҳои кори ҳар мақомотро, аз ҷумла Котиботи Пекин ва сохтори зиддитеррористиро, дар як маҷмуа тасдиқ мекунад.',
  // This is a package whose single regulation titles were not sourced.
  '1nfy47c': 'Ин маҷмуаест, ки номи низомномаҳои ҷудогонаи он манбаъ надорад.',
  // Established how the organisation looks.
  '19y15r8': 'Намуди зоҳирии созмонро муқаррар кард.',
  // Put China’s ambassador in Moscow at the head of the Secretariat as its first chief, a post styled Executive Secretary in Russian.
  '1qttlvl':
    'Сафири Чин дар Москваро ҳамчун роҳбари аввал ба сари Котибот гузошт; вазифа дар русӣ котиби иҷроия ном дошт.',
  // The Russian title was later changed.
  '15qvs1m': 'Номи русӣ баъдтар иваз шуд.',
  // To let the permanent bodies open, it laid down how to set and spend what members contribute.
  r35gnr:
    'Барои он ки мақомоти доимӣ ба кор шурӯъ кунанд, тартиби муқаррар ва сарф кардани саҳми давлатҳои узвро муайян кард.',
  // Sources have the procedures agreed or approved; type uncertain.
  qosgwi: 'Дар манбаъҳо тартиб мувофиқашуда ё тасдиқшуда аст; навъи санад номуайян.',
  // Made it possible for Tashkent to replace Bishkek as seat of the anti-terrorist structure.
  rf5hsc: 'Имкон дод, ки қароргоҳи сохтори зиддитеррористӣ ба ҷои Бишкек Тошканд бошад.',
  // The preamble to the Tashkent protocol of 5 September 2003 names it.
  '1ojfmot': 'Дар муқаддимаи протоколи Тошканд аз 5 сентябри соли 2003 зикр шудааст.',
};
