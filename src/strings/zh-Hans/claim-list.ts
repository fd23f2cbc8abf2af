import type { claimList as english } from '../en/claim-list.js';

export const words: typeof english = {
  kicker: '对照记录核查',
  heading: '一篇评论文章，逐条核对',
  headingOf: '一篇评论文章，逐条核对：{category}',
  piece: '文章发表于{date}，谈阿斯塔纳峰会。文中说法由本库转述。',
  ahead: '此处所核查的评论文章发表于{date}。',
  total: { other: '#条说法：{verdicts}。' },
  unpublished: { other: '另有#条过于含糊，无法判断，未予列出。' },
  none: '没有此类说法。',
  count: {
    confirmed: { other: '#条属实' },
    imprecise: { other: '#条不够准确' },
    contradicted: { other: '#条与事实不符' },
    unverifiable: { other: '#条无法核实' },
  },
  group: '{verdict} · {count}',
  verdict: {
    confirmed: '属实',
    imprecise: '不够准确',
    contradicted: '与事实不符',
    unverifiable: '无法核实',
  },
  category: {
    bibliographic: '文章本身',
    documents: '文件',
    event: '峰会',
    kazakhstan: '哈萨克斯坦',
    membership: '成员构成',
    participants: '与会者',
    roadmap: '后续规划',
  },
  record: '记录：',
  since: '此后：',
  note: '备注：',
  own: '（仅见于文章本身）',
  omissions: '文章未提及的内容 · {count}',
};
