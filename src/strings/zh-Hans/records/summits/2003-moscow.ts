// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2003-moscow.ts`, each below the English one. */
export const texts: Texts = {
  // Nursultan Nazarbayev
  '18abg52': '努尔苏丹·纳扎尔巴耶夫',
  // President of Kazakhstan
  '1p4b10i': '哈萨克斯坦总统',
  // Kremlin (restricted session in the Catherine Hall, formal session in the Alexander Hall)
  '1g3mauv': '克里姆林宫（小范围会谈在叶卡捷琳娜厅，正式会议在亚历山大厅）',
};
