// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/secretaries-general.ts`, each below the English one. */
export const texts: Texts = {
  // Zhang Deguang
  '13bhva8': '张德广',
  // Moscow summit of 29 May 2003 approved the appointment; first title: Executive Secretary
  '1t8m6e2': '2003年5月29日莫斯科峰会批准任命；最初职衔为执行秘书',
  // Bolat Nurgaliyev
  '1fxmw9b': '博拉特·努尔加利耶夫',
  // Muratbek Imanaliev
  e3b1c: '穆拉特别克·伊马纳利耶夫',
  // Dmitry Mezentsev
  '1jl1c27': '德米特里·梅津采夫',
  // Rashid Alimov
  n4vsuc: '拉希德·阿利莫夫',
  // Vladimir Norov
  '14hygrt': '弗拉基米尔·诺罗夫',
  // Although the Secretariat list has 2019–2022, the next holder started on 1 January 2022.
  '1conxbj': '秘书处名单所列任期为2019—2022年，但下一任已于2022年1月1日就职。',
  // Zhang Ming
  '1tpt4h2': '张明',
  // Nurlan Yermekbayev
  gujj7v: '努尔兰·叶尔梅克巴耶夫',
  // term planned to end 2027
  jt7mqc: '任期预计于2027年结束',
};
