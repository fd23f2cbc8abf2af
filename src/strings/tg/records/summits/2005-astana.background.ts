// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2005-astana.background.ts`, each below the English one. */
export const texts: Texts = {
  // By taking in India, Iran and Pakistan as observers, the organisation reached past Central Asia and its two large neighbours.
  rtgzuj:
    'Бо додани мақоми нозир ба Ҳиндустон, Эрон ва Покистон созмон аз доираи Осиёи Марказӣ ва ду ҳамсояи бузурги он берун рафт.',
  // In the chair: Xinhua in China Daily of 6 July 2005 says that he presided over the summit.
  '1fuxvji':
    'Раисикунанда: «Синхуа» дар «Чайна дейли» аз 6 июли соли 2005 мегӯяд, ки ӯ ба саммит раисӣ кард.',
  // All six leaders met, so Tajikistan and Uzbekistan were represented; the excerpts read omit their names. For Iran the preview (apn.ru) announced Mohammad Khatami, which no report confirms.
  '19mr9i2':
    'Ҳар шаш роҳбар вохӯрданд, яъне Тоҷикистон ва Узбекистон намоянда доштанд; дар порчаҳои хондашуда номи онҳо нест. Барои Эрон хабари пешакӣ (apn.ru) Муҳаммад Хотамиро эълон карда буд, ки ягон хабар тасдиқ намекунад.',
  // Nursultan Nazarbayev
  '18abg52': 'Нурсултон Назарбоев',
  // President
  zl63xb: 'президент',
  // chair and host; presided
  '189c2s6': 'раисикунанда ва мизбон; ба ҷаласа раисӣ кард',
  // Hu Jintao
  '1r0kdf9': 'Ху Ҷинтао',
  // Kurmanbek Bakiyev
  '15t1b14': 'Қурмонбек Боқиев',
  // Acting President
  ir45z5: 'иҷрокунандаи вазифаи президент',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // Shaukat Aziz
  ep1fu8: 'Шавкат Азиз',
  // Prime Minister
  '1vl5xkn': 'сарвазир',
  // observer status granted at this meeting
  wwzp0u: 'мақоми нозир дар ҳамин ҷаласа дода шуд',
  // Natwar Singh
  '7o6f47': 'Натвар Сингҳ',
  // Minister of External Affairs
  '1g8yzxc': 'вазири корҳои хориҷӣ',
  // Office in the source: Foreign Minister.
  yme1rd: 'Вазифа дар манбаъ: вазири хориҷа.',
  // Reinforces the Secretariat and the anti-terrorist body, stating that most tasks set in Tashkent are done.
  qt42e7:
    'Котибот ва мақомоти зиддитеррористиро тақвият медиҳад ва мегӯяд, ки аксари вазифаҳои дар Тошканд гузошташуда иҷро шуданд.',
  // Lays down common aims, principles and ways of working against what the SCO calls the three evils.
  '3stefh': 'Ҳадафҳо, принсипҳо ва роҳҳои умумии муборизаро бо он чи СҲШ «се бадӣ» меномад, муайян мекунад.',
  // The first three-year programme came after it.
  hauzm7: 'Аввалин барномаи сесола баъд аз он қабул шуд.',
  // Two unofficial English copies have 5 June, but the preamble of the 2009 convention confirms 5 July 2005.
  '9lpzfs':
    'Дар ду нусхаи ғайрирасмии англисӣ 5 июн аст, вале муқаддимаи конвенсияи соли 2009 5 июли соли 2005-ро тасдиқ мекунад.',
  // Gave members national representatives within the Tashkent anti-terrorist body.
  q3f0kw: 'Ба давлатҳои узв дар мақомоти зиддитеррористии Тошканд намояндагони миллӣ дод.',
  // A new regulation replaced it in 2017.
  '1pwglge': 'Соли 2017 низомномаи нав ҷои онро гирифт.',
  // Gave three further states observer status.
  jx889y: 'Ба се давлати дигар мақоми нозир дод.',
};
