// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2005-astana.background.ts`, each below the English one. */
export const texts: Texts = {
  // By taking in India, Iran and Pakistan as observers, the organisation reached past Central Asia and its two large neighbours.
  rtgzuj:
    'Индия, Иран жана Пакистанды байкоочу кылып алып, уюм Борбордук Азиянын жана анын эки ири коңшусунун чегинен чыкты.',
  // In the chair: Xinhua in China Daily of 6 July 2005 says that he presided over the summit.
  '1fuxvji':
    'Төрага: Синьхуа 2005-жылдын 6-июлундагы China Daily гезитинде ал саммитке төрагалык кылганын айтат.',
  // All six leaders met, so Tajikistan and Uzbekistan were represented; the excerpts read omit their names. For Iran the preview (apn.ru) announced Mohammad Khatami, which no report confirms.
  '19mr9i2':
    'Алты лидердин баары жолуккан, демек Тажикстан жана Өзбекстан да катышкан; окулган үзүндүлөрдө алардын аты-жөнү жок. Ирандан Мохаммад Хатами келет деп алдын ала кабар (apn.ru) айткан, муну бир да кабар ырастабайт.',
  // Nursultan Nazarbayev
  '18abg52': 'Нурсултан Назарбаев',
  // President
  zl63xb: 'президент',
  // chair and host; presided
  '189c2s6': 'төрага жана кабыл алуучу тарап; төрагалык кылган',
  // Hu Jintao
  '1r0kdf9': 'Ху Цзиньтао',
  // Kurmanbek Bakiyev
  '15t1b14': 'Курманбек Бакиев',
  // Acting President
  ir45z5: 'президенттин милдетин аткаруучу',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // Shaukat Aziz
  ep1fu8: 'Шаукат Азиз',
  // Prime Minister
  '1vl5xkn': 'премьер-министр',
  // observer status granted at this meeting
  wwzp0u: 'ушул жыйында байкоочу макамы берилген',
  // Natwar Singh
  '7o6f47': 'Натвар Сингх',
  // Minister of External Affairs
  '1g8yzxc': 'тышкы иштер министри',
  // Office in the source: Foreign Minister.
  yme1rd: 'Булактагы кызматы: Foreign Minister.',
  // Reinforces the Secretariat and the anti-terrorist body, stating that most tasks set in Tashkent are done.
  qt42e7:
    'Катчылыкты жана антитеррордук органды күчөтөт, Ташкентте коюлган милдеттердин көбү аткарылганын айтат.',
  // Lays down common aims, principles and ways of working against what the SCO calls the three evils.
  '3stefh':
    'ШКУ «үч зулум күч» деп атаган көрүнүштөргө каршы күрөштүн жалпы максаттарын, принциптерин жана жолдорун белгилейт.',
  // The first three-year programme came after it.
  hauzm7: 'Андан кийин биринчи үч жылдык программа кабыл алынган.',
  // Two unofficial English copies have 5 June, but the preamble of the 2009 convention confirms 5 July 2005.
  '9lpzfs':
    'Эки бейрасмий англисче көчүрмөдө 5-июнь турат, бирок 2009-жылдагы конвенциянын киришүүсү 2005-жылдын 5-июлун ырастайт.',
  // Gave members national representatives within the Tashkent anti-terrorist body.
  q3f0kw: 'Мүчөлөргө Ташкенттеги антитеррордук органда улуттук өкүлдөрүн дайындоого мүмкүндүк берген.',
  // A new regulation replaced it in 2017.
  '1pwglge': '2017-жылы аны жаңы жобо алмаштырган.',
  // Gave three further states observer status.
  jx889y: 'Дагы үч мамлекетке байкоочу макамын берген.',
};
