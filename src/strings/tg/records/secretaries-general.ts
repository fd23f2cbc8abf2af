// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/secretaries-general.ts`, each below the English one. */
export const texts: Texts = {
  // Zhang Deguang
  '13bhva8': 'Чжан Дегуан',
  // Moscow summit of 29 May 2003 approved the appointment; first title: Executive Secretary
  '1t8m6e2': 'саммити Москва 29 майи соли 2003 таъинотро тасдиқ кард; номи аввали вазифа: котиби иҷроия',
  // Bolat Nurgaliyev
  '1fxmw9b': 'Болат Нурғалиев',
  // Muratbek Imanaliev
  e3b1c: 'Муратбек Иманалиев',
  // Dmitry Mezentsev
  '1jl1c27': 'Дмитрий Мезентсев',
  // Rashid Alimov
  n4vsuc: 'Рашид Олимов',
  // Vladimir Norov
  '14hygrt': 'Владимир Норов',
  // Although the Secretariat list has 2019–2022, the next holder started on 1 January 2022.
  '1conxbj':
    'Ҳарчанд дар рӯйхати Котибот солҳои 2019–2022 аст, нафари баъдӣ 1 январи соли 2022 ба кор шурӯъ кард.',
  // Zhang Ming
  '1tpt4h2': 'Чжан Мин',
  // Nurlan Yermekbayev
  gujj7v: 'Нурлан Ермекбаев',
  // term planned to end 2027
  jt7mqc: 'муҳлат бояд соли 2027 ба анҷом расад',
};
