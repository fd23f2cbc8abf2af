import type { chairList as english } from '../en/chair-list.js';

export const words: typeof english = {
  kicker: 'Төрагалык',
  heading: 'Төрагалык (абал: {date})',
  empty: 'Бул күнгө чейин төрагалык катталган эмес.',
  current: 'төрагалык кылууда',
  span: '{from}\u00a0– {to}',
  since: 'башталышы: {from}',
  from: 'башталышы: {from}',
  colon: ': ',
  motto: 'Урааны',
  capital: 'Туристтик жана маданий борбор',
  closing: 'Жыйынтыктоочу саммит',
  summit: '{place}, {date}',
  earlier: {
    one: 'Мурдагы # төрагалык',
    other: 'Мурдагы # төрагалык',
  },
  more: 'Көрсөтүлгөн төрагалык: {shown}, баары: {total}',
};
