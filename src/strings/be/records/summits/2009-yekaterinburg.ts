// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2009-yekaterinburg.ts`, each below the English one. */
export const texts: Texts = {
  // Dmitry Medvedev
  ypo4dw: 'Дзмітрый Мядзведзеў',
  // President of Russia
  '1jcxsch': 'Прэзідэнт Расіі',
  // Hyatt Regency hotel
  '185vr6i': 'Гатэль Hyatt Regency',
};
