import type { claimList as english } from '../en/claim-list.js';

export const words: typeof english = {
  heading: '一篇评论文章，逐条核对',
  headingOf: '一篇评论文章，逐条核对：{category}',
  total: { other: '#条说法：{verdicts}。' },
  unpublished: { other: '另有#条过于含糊，无法判断，未予列出。' },
  none: '没有此类说法。',
  count: {
    confirmed: { other: '#条已证实' },
    imprecise: { other: '#条不够准确' },
    contradicted: { other: '#条与来源不符' },
    unverifiable: { other: '#条无法核实' },
  },
  said: '{verdict}。{fact}',
  more: { other: '另外#条说法' },
  colon: '：',
  since: '此后',
  note: '备注',
  omissions: '文章未提及的内容',
  facts: { other: '#项事实' },
};
