import type { chairList } from '../en/chair-list.js';

export const words: typeof chairList = {
  kicker: 'Председательство',
  heading: 'Председательство: по состоянию на {date}',
  empty: 'На этот день ни одно председательство не установлено.',
  current: 'председательствует',
  span: '{from} – {to}',
  since: 'с\u00a0{from}',
  from: 'с\u00a0{from}',
  colon: ': ',
  motto: 'Девиз',
  capital: 'Туристическая и культурная столица',
  closing: 'Завершающий саммит',
  summit: '{place}, {date}',
  earlier: {
    one: '# более ранний срок',
    few: '# более ранних срока',
    many: '# более ранних сроков',
    other: '# более раннего срока',
  },
  more: 'Показано сроков: {shown} из {total}',
};
