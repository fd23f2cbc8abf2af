// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2003-moscow.ts`, each below the English one. */
export const texts: Texts = {
  // Nursultan Nazarbayev
  '18abg52': 'Нурсултон Назарбоев',
  // President of Kazakhstan
  '1p4b10i': 'Президенти Қазоқистон',
  // Kremlin (restricted session in the Catherine Hall, formal session in the Alexander Hall)
  '1g3mauv': 'Кремл (ҷаласаи маҳдуд дар толори Екатерина, ҷаласаи тантанавӣ дар толори Александр)',
};
