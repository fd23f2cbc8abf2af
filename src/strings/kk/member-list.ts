import type { memberList as english } from '../en/member-list.js';

export const words: typeof english = {
  kicker: 'Құрамы',
  heading: {
    member: '{date} күнгі мүше мемлекеттер',
    observer: '{date} күнгі бақылаушылар',
    'dialogue-partner': '{date} күнгі диалог бойынша серіктестер',
    partner: '{date} күнгі серіктестер',
    several: '{date} күнгі ұйым және оның серіктестері',
  },
  count: {
    member: {
      one: '# мүше мемлекет',
      other: '# мүше мемлекет',
    },
    observer: {
      one: '# бақылаушы',
      other: '# бақылаушы',
    },
    'dialogue-partner': {
      one: 'диалог бойынша # серіктес',
      other: 'диалог бойынша # серіктес',
    },
    partner: {
      one: '# серіктес',
      other: '# серіктес',
    },
  },
  tied: '{first}\u00a0жылдан бері, осы мәртебеде {year}\u00a0жылдан бері',
  ties: 'Бәрінің осы мәртебесі бір күні басталды: {date}. Жылдар алғашқы мәртебе алған уақытты көрсетеді.',
  founder: '{year}, құрылтайшы',
};
