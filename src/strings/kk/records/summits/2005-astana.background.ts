// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2005-astana.background.ts`, each below the English one. */
export const texts: Texts = {
  // By taking in India, Iran and Pakistan as observers, the organisation reached past Central Asia and its two large neighbours.
  rtgzuj:
    'Үндістан, Иран және Пәкістанды бақылаушы етіп қабылдап, ұйым Орталық Азия мен оның екі ірі көршісінің шегінен шықты.',
  // In the chair: Xinhua in China Daily of 6 July 2005 says that he presided over the summit.
  '1fuxvji':
    'Төраға: Синьхуа 2005 жылғы 6 шілдедегі China Daily санында оның саммитте төрағалық еткенін айтады.',
  // All six leaders met, so Tajikistan and Uzbekistan were represented; the excerpts read omit their names. For Iran the preview (apn.ru) announced Mohammad Khatami, which no report confirms.
  '19mr9i2':
    'Алты көшбасшының бәрі кездесті, демек Тәжікстан мен Өзбекстан да қатысты; қаралған үзінділерде олардың аты-жөні жоқ. Ираннан Мохаммад Хатами қатысады деп алдын ала хабар (apn.ru) жарияланды, мұны бірде-бір хабар растамайды.',
  // Nursultan Nazarbayev
  '18abg52': 'Нұрсұлтан Назарбаев',
  // President
  zl63xb: 'президент',
  // chair and host; presided
  '189c2s6': 'төраға әрі қабылдаушы тарап; төрағалық етті',
  // Hu Jintao
  '1r0kdf9': 'Ху Цзиньтао',
  // Kurmanbek Bakiyev
  '15t1b14': 'Құрманбек Бакиев',
  // Acting President
  ir45z5: 'президенттің міндетін атқарушы',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // Shaukat Aziz
  ep1fu8: 'Шаукат Азиз',
  // Prime Minister
  '1vl5xkn': 'премьер-министр',
  // observer status granted at this meeting
  wwzp0u: 'осы отырыста бақылаушы мәртебесі берілді',
  // Natwar Singh
  '7o6f47': 'Натвар Сингх',
  // Minister of External Affairs
  '1g8yzxc': 'сыртқы істер министрі',
  // Office in the source: Foreign Minister.
  yme1rd: 'Дереккөздегі лауазымы: Foreign Minister.',
  // Reinforces the Secretariat and the anti-terrorist body, stating that most tasks set in Tashkent are done.
  qt42e7:
    'Хатшылық пен терроризмге қарсы құрылымды күшейтеді және Ташкентте қойылған міндеттердің көбі орындалғанын айтады.',
  // Lays down common aims, principles and ways of working against what the SCO calls the three evils.
  '3stefh':
    'ШЫҰ «үш зұлым күш» деп атайтын құбылыстарға қарсы күрестің ортақ мақсаттарын, қағидаттарын және әдістерін белгілейді.',
  // The first three-year programme came after it.
  hauzm7: 'Одан кейін алғашқы үшжылдық бағдарлама қабылданды.',
  // Two unofficial English copies have 5 June, but the preamble of the 2009 convention confirms 5 July 2005.
  '9lpzfs':
    'Екі бейресми ағылшынша көшірмеде 5 маусым тұр, бірақ 2009 жылғы конвенцияның кіріспесі 2005 жылғы 5 шілдені растайды.',
  // Gave members national representatives within the Tashkent anti-terrorist body.
  q3f0kw: 'Мүше мемлекеттерге Ташкенттегі терроризмге қарсы органда ұлттық өкілдер ұстауға мүмкіндік берді.',
  // A new regulation replaced it in 2017.
  '1pwglge': '2017 жылы оны жаңа ереже алмастырды.',
  // Gave three further states observer status.
  jx889y: 'Тағы үш мемлекетке бақылаушы мәртебесін берді.',
};
