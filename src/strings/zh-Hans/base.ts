import type { base as english } from '../en/base.js';

export const base: typeof english = {
  asOf: '截至{date}',
  data: '数据版本 {version}',
  sources: { other: '#个来源' },
  secondHand: '* 单一来源或转引报道',
  fromCopy: '部分来源仅见转载',
};
