import type { memberTable as english } from '../en/member-table.js';

export const memberTable: typeof english = {
  state: '国家',
  status: '地位',
  since: '起始日期',
  tied: '{first}；自{since}起为现地位',
  capital: '首都',
  population: '人口',
  statusOf: {
    member: '成员国',
    observer: '观察员国',
    'dialogue-partner': '对话伙伴',
    partner: '伙伴',
  },
};
