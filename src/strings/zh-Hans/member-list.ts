import type { memberList as english } from '../en/member-list.js';

export const memberList: typeof english = {
  kicker: '成员构成',
  heading: {
    member: '成员国（截至{date}）',
    observer: '观察员国（截至{date}）',
    'dialogue-partner': '对话伙伴（截至{date}）',
    partner: '上合组织伙伴（截至{date}）',
    several: '成员国与伙伴（截至{date}）',
  },
  count: {
    member: { other: '#个成员国' },
    observer: { other: '#个观察员国' },
    'dialogue-partner': { other: '#个对话伙伴' },
    partner: { other: '#个伙伴' },
  },
  tied: '始于{first}，{year}起为现地位',
  ties: '均自{date}起具有现地位，所列年份为最初建立关系之年。',
  founder: '{year}，创始成员国',
};
