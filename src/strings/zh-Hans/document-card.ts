import type { documentCard } from '../en/document-card.js';

export const words: typeof documentCard = {
  kicker: '{type}',
  lede: '{date} · {number}会议，{place}',
  titleIn: '{language}名称',
  fullTitle: '全称',
  further: '标题、主题和形式',
  press: '媒体报道所用名称',
  ours: '本站译文',
  described: '此名称系内容说明，并非文件正式名称。',
  period: '期限',
  themes: '主题',
  form: '形式',
  text: '文本',
  followUp: '后续情况',
  note: '说明',
  chain: '前后文件',
  others: { other: '另外#份文件' },
};
