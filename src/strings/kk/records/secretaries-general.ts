// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/secretaries-general.ts`, each below the English one. */
export const texts: Texts = {
  // Zhang Deguang
  '13bhva8': 'Чжан Дэгуан',
  // Moscow summit of 29 May 2003 approved the appointment; first title: Executive Secretary
  '1t8m6e2':
    'тағайындауды 2003 жылғы 29 мамырдағы Мәскеу саммиті бекітті; лауазымның алғашқы атауы – атқарушы хатшы',
  // Bolat Nurgaliyev
  '1fxmw9b': 'Болат Нұрғалиев',
  // Muratbek Imanaliev
  e3b1c: 'Мұратбек Иманалиев',
  // Dmitry Mezentsev
  '1jl1c27': 'Дмитрий Мезенцев',
  // Rashid Alimov
  n4vsuc: 'Рашид Алимов',
  // Vladimir Norov
  '14hygrt': 'Владимир Норов',
  // Although the Secretariat list has 2019–2022, the next holder started on 1 January 2022.
  '1conxbj':
    'Хатшылық тізімінде 2019–2022 жылдар тұрғанымен, келесі бас хатшы қызметіне 2022 жылғы 1 қаңтарда кірісті.',
  // Zhang Ming
  '1tpt4h2': 'Чжан Мин',
  // Nurlan Yermekbayev
  gujj7v: 'Нұрлан Ермекбаев',
  // term planned to end 2027
  jt7mqc: 'өкілеттік мерзімі жоспар бойынша 2027 жылы аяқталады',
};
