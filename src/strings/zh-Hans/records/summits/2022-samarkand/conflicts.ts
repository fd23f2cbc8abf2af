// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2022-samarkand/conflicts.ts`, each below the English one. */
export const texts: Texts = {
  // Day of Iran’s memorandum
  vgq7c5: '伊朗备忘录的日期',
  // The official text bears the date of 16 September 2022, and Xinhua has it signed at the Council that day. According to the foreign ministry of Uzbekistan it was signed on 15 September, by Iran’s foreign minister and the Secretary-General.
  '1ftgelh':
    '正式文本所署日期为2022年9月16日，新华社称当日在元首理事会会议上签署。据乌兹别克斯坦外交部，备忘录于9月15日由伊朗外交部长和秘书长签署。',
};
