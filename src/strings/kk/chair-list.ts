import type { chairList as english } from '../en/chair-list.js';

export const words: typeof english = {
  kicker: 'Төрағалық',
  heading: 'Төрағалық: {date} күнгі жағдай',
  empty: 'Бұл күнге дейін төрағалық туралы дерек жоқ.',
  current: 'төрағалық етуде',
  span: '{from}\u00a0– {to}',
  since: 'басталуы: {from}',
  from: 'басталуы: {from}',
  colon: ': ',
  motto: 'Ұраны',
  capital: 'Туристік және мәдени астана',
  closing: 'Қорытынды саммит',
  summit: '{place}, {date}',
  earlier: {
    one: 'Бұрынғы # төрағалық',
    other: 'Бұрынғы # төрағалық',
  },
  more: 'Көрсетілген төрағалық: {shown}, барлығы: {total}',
};
