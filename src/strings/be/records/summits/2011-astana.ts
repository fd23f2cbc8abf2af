// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2011-astana.ts`, each below the English one. */
export const texts: Texts = {
  // Nursultan Nazarbayev
  '18abg52': 'Нурсултан Назарбаеў',
  // President of Kazakhstan
  '1p4b10i': 'Прэзідэнт Казахстана',
  // Palace of Independence
  '1dt3mnc': 'Палац Незалежнасці',
};
