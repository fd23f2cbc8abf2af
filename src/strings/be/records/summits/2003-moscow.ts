// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2003-moscow.ts`, each below the English one. */
export const texts: Texts = {
  // Nursultan Nazarbayev
  '18abg52': 'Нурсултан Назарбаеў',
  // President of Kazakhstan
  '1p4b10i': 'Прэзідэнт Казахстана',
  // Kremlin (restricted session in the Catherine Hall, formal session in the Alexander Hall)
  '1g3mauv':
    'Крэмль (пасяджэнне ў вузкім складзе – у Кацярынінскай зале, урачыстае – у Аляксандраўскай зале)',
};
