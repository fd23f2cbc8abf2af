// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2005-astana.background.ts`, each below the English one. */
export const texts: Texts = {
  // By taking in India, Iran and Pakistan as observers, the organisation reached past Central Asia and its two large neighbours.
  rtgzuj:
    'Приняв наблюдателями Индию, Иран и Пакистан, организация вышла за пределы Центральной Азии и двух её крупных соседей.',
  // In the chair: Xinhua in China Daily of 6 July 2005 says that he presided over the summit.
  '1fuxvji':
    'Председатель: Синьхуа в China Daily от 6 июля 2005 г. сообщает, что он председательствовал на саммите.',
  // All six leaders met, so Tajikistan and Uzbekistan were represented; the excerpts read omit their names. For Iran the preview (apn.ru) announced Mohammad Khatami, which no report confirms.
  '19mr9i2':
    'Собрались все шесть лидеров, то есть Таджикистан и Узбекистан были представлены; в просмотренных фрагментах имена не названы. В сообщении до саммита (apn.ru) от Ирана назван Мохаммад Хатами; ни одно сообщение о саммите этого не подтверждает.',
  // Nursultan Nazarbayev
  '18abg52': 'Нурсултан Назарбаев',
  // President
  zl63xb: 'президент',
  // chair and host; presided
  '189c2s6': 'председатель и принимающая сторона; вёл заседание',
  // Hu Jintao
  '1r0kdf9': 'Ху Цзиньтао',
  // Kurmanbek Bakiyev
  '15t1b14': 'Курманбек Бакиев',
  // Acting President
  ir45z5: 'исполняющий обязанности президента',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // Shaukat Aziz
  ep1fu8: 'Шаукат Азиз',
  // Prime Minister
  '1vl5xkn': 'премьер-министр',
  // observer status granted at this meeting
  wwzp0u: 'статус наблюдателя предоставлен на этом заседании',
  // Natwar Singh
  '7o6f47': 'Натвар Сингх',
  // Minister of External Affairs
  '1g8yzxc': 'министр иностранных дел',
  // Office in the source: Foreign Minister.
  yme1rd: 'Должность в источнике — Foreign Minister.',
  // Reinforces the Secretariat and the anti-terrorist body, stating that most tasks set in Tashkent are done.
  qt42e7:
    'Усиливает Секретариат и антитеррористическую структуру; констатирует, что большинство задач, поставленных в Ташкенте, выполнено.',
  // Lays down common aims, principles and ways of working against what the SCO calls the three evils.
  '3stefh':
    'Определяет общие цели, принципы и методы борьбы с терроризмом, сепаратизмом и экстремизмом — «тремя силами зла», как их называют в ШОС.',
  // The first three-year programme came after it.
  hauzm7: 'За ней последовала первая трёхлетняя программа.',
  // Two unofficial English copies have 5 June, but the preamble of the 2009 convention confirms 5 July 2005.
  '9lpzfs':
    'В двух неофициальных английских копиях — 5 июня, но преамбула конвенции 2009 г. подтверждает 5 июля 2005 г.',
  // Gave members national representatives within the Tashkent anti-terrorist body.
  q3f0kw:
    'У государств-членов появляются национальные представители при антитеррористической структуре в Ташкенте.',
  // A new regulation replaced it in 2017.
  '1pwglge': 'В 2017 г. заменено новым положением.',
  // Gave three further states observer status.
  jx889y: 'Статус наблюдателя предоставлен ещё трём государствам.',
};
