// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/secretaries-general.ts`, each below the English one. */
export const texts: Texts = {
  // Zhang Deguang
  '13bhva8': 'Чжан Дэгуан',
  // Moscow summit of 29 May 2003 approved the appointment; first title: Executive Secretary
  '1t8m6e2':
    'прызначэнне зацверджана на саміце ў Маскве 29 мая 2003 года; першапачаткова пасада называлася «выканаўчы сакратар»',
  // Bolat Nurgaliyev
  '1fxmw9b': 'Балат Нургаліеў',
  // Muratbek Imanaliev
  e3b1c: 'Муратбек Іманаліеў',
  // Dmitry Mezentsev
  '1jl1c27': 'Дзмітрый Мезенцаў',
  // Rashid Alimov
  n4vsuc: 'Рашыд Алімаў',
  // Vladimir Norov
  '14hygrt': 'Уладзімір Нораў',
  // Although the Secretariat list has 2019–2022, the next holder started on 1 January 2022.
  '1conxbj': 'У спісе Сакратарыята – 2019–2022 гады, аднак наступнік пачаў работу 1 студзеня 2022 года.',
  // Zhang Ming
  '1tpt4h2': 'Чжан Мін',
  // Nurlan Yermekbayev
  gujj7v: 'Нурлан Ермекбаеў',
  // term planned to end 2027
  jt7mqc: 'тэрмін павінен скончыцца ў канцы 2027 года',
};
