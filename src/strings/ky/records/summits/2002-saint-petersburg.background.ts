// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2002-saint-petersburg.background.ts`, each below the English one. */
export const texts: Texts = {
  // A year old, the body gained a legal basis in the Charter; its counter-terrorism agency came from a separate agreement.
  lemmai:
    'Түзүлгөнүнө бир жыл болгон уюм Хартияда укуктук негиз алды; анын терроризмге каршы органы өзүнчө макулдашуу менен түзүлдү.',
  // In the chair: opened the meeting as host.
  '1lzl627': 'Төрага: кабыл алуучу тарап катары жыйынды ачкан.',
  // Venue: both name the dance hall for the restricted session; newsru quotes Interfax.
  cu42jb: 'Өткөн жери: эки булак тең тар чөйрөдөгү жыйын үчүн бий залын атайт; newsru Интерфаксты келтирет.',
  // Restricted session: Trud, 8 June 2002. There were as yet no guests or observers.
  '1wjoil0':
    'Тар чөйрөдөгү жыйын: «Труд», 2002-жылдын 8-июну. Ал кезде коноктор да, байкоочулар да болгон эмес.',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // President
  zl63xb: 'президент',
  // chair and host; opened the meeting
  '81j4a3': 'төрага жана кабыл алуучу тарап; жыйынды ачкан',
  // Jiang Zemin
  '76esqf': 'Цзян Цзэминь',
  // Nursultan Nazarbayev
  '18abg52': 'Нурсултан Назарбаев',
  // Askar Akayev
  '13w0c4e': 'Аскар Акаев',
  // Emomali Rahmon
  zcp1ao: 'Эмомали Рахмон',
  // Rakhmonov is the form of name used to 2007.
  '1gd7zns': 'Рахмонов — 2007-жылга чейин колдонулган аты-жөнү.',
  // Islam Karimov
  '1lfg1yk': 'Ислам Каримов',
  // Acts as the organisation’s constitution, setting goals, principles, bodies, how members are admitted and what legal force decisions have.
  '1giyow4':
    'Уюмдун негизги мыйзамынын милдетин аткарат: максаттарын, принциптерин, органдарын, мүчөлөрдү кабыл алуу тартибин жана чечимдердин юридикалык күчүн белгилейт.',
  // It has been in force since 19 September 2003.
  '4w4272': '2003-жылдын 19-сентябрынан тартып күчүндө.',
  // Protocols of 5 September 2003 and 15 June 2006 later amended it.
  erifjq:
    'Кийин 2003-жылдын 5-сентябрындагы жана 2006-жылдын 15-июнундагы протоколдор ага өзгөртүү киргизген.',
  // Creates the permanent counter-terrorism body, its seat first planned for Bishkek.
  xtsk9k: 'Терроризмге каршы туруктуу органды түзөт; алгач анын орду Бишкек деп пландалган.',
  // The seat ended up in Tashkent.
  hzvfh1: 'Акырында анын орду Ташкент болгон.',
  // Changed 5 September 2003 and 16 August 2007. The short Chinese title is the one Chinese media use.
  '77f9tr':
    '2003-жылдын 5-сентябрында жана 2007-жылдын 16-августунда өзгөртүлгөн. Кытайча кыска аталышын кытай массалык маалымат каражаттары колдонот.',
  // Sets out in political terms, alongside the Charter, why the SCO was formed, and urges that its basic texts be ratified soon.
  o9sfn5:
    'Хартия менен катар ШКУ эмне үчүн түзүлгөнүн саясий жактан баяндайт жана анын негизги тексттерин тез арада ратификациялоого чакырат.',
};
