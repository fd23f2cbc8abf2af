// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/summit-overviews.ts`, each below the English one. */
export const texts: Texts = {
  // Jiang Zemin
  '76esqf': '江泽民',
  // President of China
  '1xbiv43': '中国国家主席',
  // Vladimir Putin
  '19in0m9': '弗拉基米尔·普京',
  // President of Russia
  '1jcxsch': '俄罗斯总统',
  // Nursultan Nazarbayev
  '18abg52': '努尔苏丹·纳扎尔巴耶夫',
  // President of Kazakhstan
  '1p4b10i': '哈萨克斯坦总统',
  // Islam Karimov
  '1lfg1yk': '伊斯拉姆·卡里莫夫',
  // President of Uzbekistan
  '1n05yum': '乌兹别克斯坦总统',
  // Hu Jintao
  '1r0kdf9': '胡锦涛',
  // Kurmanbek Bakiyev
  '15t1b14': '库尔曼别克·巴基耶夫',
  // President of Kyrgyzstan
  a9ta0: '吉尔吉斯斯坦总统',
  // Emomali Rahmon
  zcp1ao: '埃莫马利·拉赫蒙',
  // President of Tajikistan
  xi3782: '塔吉克斯坦总统',
  // Dmitry Medvedev
  ypo4dw: '德米特里·梅德韦杰夫',
  // Almazbek Atambayev
  '1y903h4': '阿尔马兹别克·阿坦巴耶夫',
  // Xi Jinping
  '1m22oiv': '习近平',
  // Sooronbay Jeenbekov
  q9hh74: '索隆拜·热恩别科夫',
  // Shavkat Mirziyoyev
  '2vjwye': '沙夫卡特·米尔济约耶夫',
  // Narendra Modi
  '1tiqful': '纳伦德拉·莫迪',
  // Prime Minister of India
  k0osxv: '印度总理',
  // Kassym-Jomart Tokayev
  m8u0ps: '卡瑟姆若马尔特·托卡耶夫',
  // Sadyr Japarov
  '1227kq1': '萨德尔·扎帕罗夫',
};
