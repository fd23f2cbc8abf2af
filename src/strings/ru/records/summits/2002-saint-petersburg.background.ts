// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2002-saint-petersburg.background.ts`, each below the English one. */
export const texts: Texts = {
  // A year old, the body gained a legal basis in the Charter; its counter-terrorism agency came from a separate agreement.
  lemmai:
    'Через год после основания организация получила правовую основу — Хартию; её антитеррористическая структура учреждена отдельным соглашением.',
  // In the chair: opened the meeting as host.
  '1lzl627': 'Председатель: открыл заседание как хозяин саммита.',
  // Venue: both name the dance hall for the restricted session; newsru quotes Interfax.
  cu42jb:
    'Место проведения: в обоих источниках заседание в узком составе — в Танцевальном зале; newsru ссылается на «Интерфакс».',
  // Restricted session: Trud, 8 June 2002. There were as yet no guests or observers.
  '1wjoil0': 'Заседание в узком составе: «Труд», 8 июня 2002 г. Гостей и наблюдателей тогда ещё не было.',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // President
  zl63xb: 'президент',
  // chair and host; opened the meeting
  '81j4a3': 'председатель и принимающая сторона; открыл заседание',
  // Jiang Zemin
  '76esqf': 'Цзян Цзэминь',
  // Nursultan Nazarbayev
  '18abg52': 'Нурсултан Назарбаев',
  // Askar Akayev
  '13w0c4e': 'Аскар Акаев',
  // Emomali Rahmon
  zcp1ao: 'Эмомали Рахмон',
  // Rakhmonov is the form of name used to 2007.
  '1gd7zns': 'До 2007 г. использовалась фамилия Рахмонов.',
  // Islam Karimov
  '1lfg1yk': 'Ислам Каримов',
  // Acts as the organisation’s constitution, setting goals, principles, bodies, how members are admitted and what legal force decisions have.
  '1giyow4':
    'Служит уставом организации: цели, принципы, органы, порядок приёма членов и юридическая сила решений.',
  // It has been in force since 19 September 2003.
  '4w4272': 'Действует с 19 сентября 2003 г.',
  // Protocols of 5 September 2003 and 15 June 2006 later amended it.
  erifjq: 'Позднее изменена протоколами от 5 сентября 2003 г. и 15 июня 2006 г.',
  // Creates the permanent counter-terrorism body, its seat first planned for Bishkek.
  xtsk9k:
    'Создаёт постоянно действующий антитеррористический орган; сначала его планировалось разместить в Бишкеке.',
  // The seat ended up in Tashkent.
  hzvfh1: 'В итоге орган разместился в Ташкенте.',
  // Changed 5 September 2003 and 16 August 2007. The short Chinese title is the one Chinese media use.
  '77f9tr':
    'Изменено 5 сентября 2003 г. и 16 августа 2007 г. Краткое китайское название — то, которым пользуются китайские СМИ.',
  // Sets out in political terms, alongside the Charter, why the SCO was formed, and urges that its basic texts be ratified soon.
  o9sfn5:
    'Дополняет Хартию политическим изложением причин создания ШОС и призывает скорее ратифицировать основополагающие документы организации.',
};
