import type { claim as english } from '../en/claim.js';

export const words: typeof english = {
  kicker: '对照记录核查 · {category}',
  checked: '对照记录核查',
  verdict: {
    confirmed: '属实',
    imprecise: '不够准确',
    contradicted: '与事实不符',
    unverifiable: '无法核实',
  },
  meaning: {
    confirmed: '该说法有资料来源佐证。',
    imprecise: '该说法只有一部分得到资料来源佐证。',
    contradicted: '资料来源的说法与之相反。',
    unverifiable: '没有资料来源能够判定。',
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
  verdictOf: '{verdict}。{meaning}',
  record: '记录',
  since: '此后',
  note: '备注',
  documents: '相关文件',
  adopted: '{type}，{date}：{title}',
  own: '（仅见于文章本身）',
  piece: '出自{author}的评论文章《{title}》（{outlet}，{date}），由本库转述。',
  heading: '2024年7月一篇文章中的说法',
  ahead: '此处所核查的评论文章发表于{date}。',
};
