// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2022-samarkand.ts`, each below the English one. */
export const texts: Texts = {
  // Shavkat Mirziyoyev
  '2vjwye': 'Шаўкат Мірзіёеў',
  // President of Uzbekistan
  '1n05yum': 'Прэзідэнт Узбекістана',
  // Congress Center, Silk Road Samarkand tourist complex
  '182y7ih': 'Кангрэс-цэнтр турысцкага комплексу Silk Road Samarkand',
};
