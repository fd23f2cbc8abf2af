import type { memberList as english } from '../en/member-list.js';

export const memberList: typeof english = {
  kicker: '成员构成',
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
  tied: '{first}年起，{year}年起为现地位',
  ties: '均自{date}起具有现地位，所列年份为最初建立关系之年。',
  founder: '{year}，创始成员国',
};
