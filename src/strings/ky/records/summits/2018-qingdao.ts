// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2018-qingdao.ts`, each below the English one. */
export const texts: Texts = {
  // Xi Jinping
  '1m22oiv': 'Си Цзиньпин',
  // President of China
  '1xbiv43': 'Кытайдын төрагасы',
  // Qingdao International Convention Center
  '1f16gzg': 'Циндао эл аралык конгресс-борбору',
};
