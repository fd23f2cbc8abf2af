// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2022-samarkand.ts`, each below the English one. */
export const texts: Texts = {
  // Shavkat Mirziyoyev
  '2vjwye': '沙夫卡特·米尔济约耶夫',
  // President of Uzbekistan
  '1n05yum': '乌兹别克斯坦总统',
  // Congress Center, Silk Road Samarkand tourist complex
  '182y7ih': '撒马尔罕国际会议中心（“丝绸之路撒马尔罕”旅游综合体）',
};
