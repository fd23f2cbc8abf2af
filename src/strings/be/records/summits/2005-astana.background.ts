// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2005-astana.background.ts`, each below the English one. */
export const texts: Texts = {
  // By taking in India, Iran and Pakistan as observers, the organisation reached past Central Asia and its two large neighbours.
  rtgzuj:
    'Прыняўшы назіральнікамі Індыю, Іран і Пакістан, арганізацыя выйшла за межы Цэнтральнай Азіі і двух яе вялікіх суседзяў.',
  // In the chair: Xinhua in China Daily of 6 July 2005 says that he presided over the summit.
  '1fuxvji':
    'Старшыня: Сіньхуа ў China Daily ад 6 ліпеня 2005 года паведамляе, што ён старшынстваваў на саміце.',
  // All six leaders met, so Tajikistan and Uzbekistan were represented; the excerpts read omit their names. For Iran the preview (apn.ru) announced Mohammad Khatami, which no report confirms.
  '19mr9i2':
    'Сустрэліся ўсе шэсць лідараў, значыць, Таджыкістан і Узбекістан былі прадстаўлены; у прагледжаных фрагментах імёнаў няма. Анонс (apn.ru) называў ад Ірана Махамада Хатамі; ніводнае паведамленне гэтага не пацвярджае.',
  // Nursultan Nazarbayev
  '18abg52': 'Нурсултан Назарбаеў',
  // President
  zl63xb: 'прэзідэнт',
  // chair and host; presided
  '189c2s6': 'старшыня і гаспадар саміту; вёў пасяджэнне',
  // Hu Jintao
  '1r0kdf9': 'Ху Цзіньтао',
  // Kurmanbek Bakiyev
  '15t1b14': 'Курманбек Бакіеў',
  // Acting President
  ir45z5: 'выконваючы абавязкі прэзідэнта',
  // Vladimir Putin
  '19in0m9': 'Уладзімір Пуцін',
  // Shaukat Aziz
  ep1fu8: 'Шаўкат Азіз',
  // Prime Minister
  '1vl5xkn': 'прэм’ер-міністр',
  // observer status granted at this meeting
  wwzp0u: 'статус назіральніка нададзены на гэтым пасяджэнні',
  // Natwar Singh
  '7o6f47': 'Натвар Сінгх',
  // Minister of External Affairs
  '1g8yzxc': 'міністр замежных спраў',
  // Office in the source: Foreign Minister.
  yme1rd: 'Пасада ў крыніцы: Foreign Minister.',
  // Reinforces the Secretariat and the anti-terrorist body, stating that most tasks set in Tashkent are done.
  qt42e7:
    'Узмацняе Сакратарыят і антытэрарыстычную структуру; канстатуе, што большасць задач, пастаўленых у Ташкенце, выканана.',
  // Lays down common aims, principles and ways of working against what the SCO calls the three evils.
  '3stefh':
    'Вызначае агульныя мэты, прынцыпы і метады барацьбы з тым, што ў ШАС называюць «трыма сіламі зла».',
  // The first three-year programme came after it.
  hauzm7: 'За ёй з’явілася першая трохгадовая праграма.',
  // Two unofficial English copies have 5 June, but the preamble of the 2009 convention confirms 5 July 2005.
  '9lpzfs':
    'У дзвюх неафіцыйных англійскіх копіях – 5 чэрвеня, але прэамбула канвенцыі 2009 года пацвярджае 5 ліпеня 2005 года.',
  // Gave members national representatives within the Tashkent anti-terrorist body.
  q3f0kw: 'Дае дзяржавам-членам нацыянальных прадстаўнікоў пры антытэрарыстычнай структуры ў Ташкенце.',
  // A new regulation replaced it in 2017.
  '1pwglge': 'У 2017 годзе заменена новым палажэннем.',
  // Gave three further states observer status.
  jx889y: 'Статус назіральніка нададзены яшчэ тром дзяржавам.',
};
