import type { chairList as english } from '../en/chair-list.js';

export const words: typeof english = {
  kicker: 'Старшынства',
  heading: 'Старшынства: станам на {date}',
  empty: 'На гэту дату звестак пра старшынства няма.',
  current: 'старшынствуе',
  span: '{from}\u00a0– {to}',
  since: 'з\u00a0{from}',
  from: 'з\u00a0{from}',
  colon: ': ',
  motto: 'Дэвіз',
  capital: 'Турысцкая і культурная сталіца',
  closing: 'Выніковы саміт',
  summit: '{place}, {date}',
  earlier: {
    one: '#\u00a0больш ранняе старшынства',
    few: '#\u00a0больш раннія старшынствы',
    many: '#\u00a0больш ранніх старшынстваў',
    other: '#\u00a0больш ранняга старшынства',
  },
  more: 'Паказана старшынстваў: {shown} з\u00a0{total}',
};
