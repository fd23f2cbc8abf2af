import type { documentCard } from '../en/document-card.js';

export const words: typeof documentCard = {
  kicker: '{type}',
  lede: '{date} · {number}会议，{place}',
  titleIn: '{language}',
  fullTitle: '全称',
  further: '标题、主题和形式',
  press: '媒体译名',
  ours: '本站译文',
  described: '此标题为内容说明，并非文件原题。',
  period: '期限',
  themes: '主题',
  form: '形式',
  text: '文本',
  followUp: '此后',
  note: '说明',
  chain: '前后文件',
  others: { other: '另外#份文件' },
};
