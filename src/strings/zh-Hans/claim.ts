import type { claim as english } from '../en/claim.js';

export const words: typeof english = {
  kicker: '事实核查 · {category}',
  checked: '事实核查',
  verdict: {
    confirmed: '已证实',
    imprecise: '不够准确',
    contradicted: '与来源不符',
    unverifiable: '无法核实',
  },
  meaning: {
    confirmed: '该说法有资料来源佐证。',
    imprecise: '该说法只有一部分得到资料来源佐证。',
    contradicted: '资料来源另有说法。',
    unverifiable: '现有资料来源无法判定。',
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
  record: '来源显示',
  since: '此后',
  note: '备注',
  documents: '相关文件',
  adopted: '{type}，{date}：{title}',
  own: '（仅见于文章本身）',
  piece: '出自{author}的评论文章《{title}》（{outlet}，{date}），文中说法为转述。',
  heading: '2024年7月一篇文章中的说法',
  ahead: '此处所核查的评论文章发表于{date}。',
};
