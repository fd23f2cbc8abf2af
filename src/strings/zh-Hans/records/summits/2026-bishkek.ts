// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2026-bishkek.ts`, each below the English one. */
export const texts: Texts = {
  // Sadyr Japarov
  '1227kq1': '萨德尔·扎帕罗夫',
  // President of Kyrgyzstan
  a9ta0: '吉尔吉斯斯坦总统',
  // 25 years of the SCO: together towards sustainable peace, development and prosperity
  '139ca3d': '上合组织成立25周年：携手迈向可持续和平、发展与繁荣',
};
