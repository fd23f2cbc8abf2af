import type { membershipHistory as english } from '../en/membership-history.js';

export const words: typeof english = {
  kicker: '成员构成',
  heading: '从{first}个到{now}',
  headingOne: '成员国与伙伴',
  headingOf: '历年地位',
  members: { other: '#个成员国' },
  statusOf: {
    member: '成员国',
    observer: '观察员国',
    'dialogue-partner': '对话伙伴',
    partner: '伙伴',
  },
  over: '{years}年为{status}',
  since: '自{from}起为{status}',
  sincePart: '自{from}起为{status}',
  years: '{from}—{to}',
  separator: '，',
  never: '无正式地位',
  none: '截至当日没有国家拥有正式地位。',
  uncertain: '起始时间仅精确到月或年',
  countIn: '{year}年：{count}',
  counts: '总数',
  table: '以表格显示',
  state: '国家',
  statuses: '地位',
  fromTo: '{from}至{to}',
};
