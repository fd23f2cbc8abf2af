import type { base as english } from '../en/base.js';

export const base: typeof english = {
  kicker: '上合组织 · {subject}',
  asOf: '截至{date}',
  data: '数据版本：{version}',
  sources: { other: '#个来源' },
  tools: '引用与使用',
  secondHand: '* 单一来源或转引报道',
  fromCopy: '部分事实仅找到来源的转载件',
  translation: '† 本站译文',
};
