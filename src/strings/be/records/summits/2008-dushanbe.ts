// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2008-dushanbe.ts`, each below the English one. */
export const texts: Texts = {
  // Emomali Rahmon
  zcp1ao: 'Эмамалі Рахмон',
  // President of Tajikistan
  xi3782: 'прэзідэнт Таджыкістана',
  // Somoni Palace (state guest house)
  '1mh92fe': 'Палац «Самані» (дзяржаўны дом прыёмаў)',
};
