import type { memberTable as english } from '../en/member-table.js';

export const words: typeof english = {
  state: '国家',
  since: '起始日期',
  same: '均自{date}起具有现地位。',
  tie: '最初建立关系',
  tied: '最初建立关系：{first}',
  capital: '首都',
  population: '人口',
  populationOf: '人口（{year}年）',
  figures: 'long',
  statusOf: {
    member: '成员国',
    observer: '观察员国',
    'dialogue-partner': '对话伙伴',
    partner: '伙伴',
  },
};
