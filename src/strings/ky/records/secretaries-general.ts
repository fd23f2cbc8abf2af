// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/secretaries-general.ts`, each below the English one. */
export const texts: Texts = {
  // Zhang Deguang
  '13bhva8': 'Чжан Дэгуан',
  // Moscow summit of 29 May 2003 approved the appointment; first title: Executive Secretary
  '1t8m6e2':
    'дайындоону 2003-жылдын 29-майындагы Москва саммити бекиткен; кызматтын алгачкы аталышы — аткаруучу катчы',
  // Bolat Nurgaliyev
  '1fxmw9b': 'Болат Нургалиев',
  // Muratbek Imanaliev
  e3b1c: 'Муратбек Иманалиев',
  // Dmitry Mezentsev
  '1jl1c27': 'Дмитрий Мезенцев',
  // Rashid Alimov
  n4vsuc: 'Рашид Алимов',
  // Vladimir Norov
  '14hygrt': 'Владимир Норов',
  // Although the Secretariat list has 2019–2022, the next holder started on 1 January 2022.
  '1conxbj':
    'Катчылыктын тизмесинде 2019–2022-жылдар турса да, кийинки башкы катчы 2022-жылдын 1-январында киришкен.',
  // Zhang Ming
  '1tpt4h2': 'Чжан Мин',
  // Nurlan Yermekbayev
  gujj7v: 'Нурлан Ермекбаев',
  // term planned to end 2027
  jt7mqc: 'мөөнөтү план боюнча 2027-жылы аяктайт',
};
