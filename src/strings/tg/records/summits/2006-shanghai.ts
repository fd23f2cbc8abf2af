// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2006-shanghai.ts`, each below the English one. */
export const texts: Texts = {
  // Hu Jintao
  '1r0kdf9': 'Ху Ҷинтао',
  // President of China
  '1xbiv43': 'раиси ҶМЧ',
  // Shanghai International Convention Center, Pudong
  gixb5l: 'Маркази байналмилалии конгрессҳои Шанхай, Пудун',
};
