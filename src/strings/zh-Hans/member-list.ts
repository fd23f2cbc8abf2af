import type { memberList as english } from '../en/member-list.js';

export const memberList: typeof english = {
  kicker: '上海合作组织',
  heading: {
    member: '{date}的成员国',
    observer: '{date}的观察员国',
    'dialogue-partner': '{date}的对话伙伴',
    partner: '{date}的伙伴',
    several: '{date}的成员国与伙伴',
  },
  count: {
    member: { other: '#个成员国' },
    observer: { other: '#个观察员国' },
    'dialogue-partner': { other: '#个对话伙伴' },
    partner: { other: '#个伙伴' },
  },
  founder: '{year}，创始成员国',
  none: {
    member: '当日没有成员国。',
    observer: '当日没有观察员国。',
    'dialogue-partner': '当日没有对话伙伴。',
    partner: '当日没有伙伴。',
  },
  merged: '自{date}起，观察员国和对话伙伴合并为上合组织伙伴。',
  unfounded: '该组织成立于{date}。',
  state: '国家',
  status: '地位',
  since: '起始日期',
  capital: '首都',
  population: '人口',
  statusOf: {
    member: '成员国',
    observer: '观察员国',
    'dialogue-partner': '对话伙伴',
    partner: '伙伴',
  },
};
