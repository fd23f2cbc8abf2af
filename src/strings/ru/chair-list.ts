import type { chairList } from '../en/chair-list.js';

export const words: typeof chairList = {
  kicker: 'Председательство',
  heading: 'Председательство: по\u00a0состоянию на {date}',
  empty: 'На эту дату сведений о председательстве нет.',
  current: 'председательствует',
  span: '{from}\u00a0– {to}',
  since: 'с\u00a0{from}',
  from: 'с\u00a0{from}',
  colon: ': ',
  motto: 'Девиз',
  capital: 'Туристическая и культурная столица',
  closing: 'Итоговый саммит',
  summit: '{place}, {date}',
  earlier: {
    one: '# более раннее председательство',
    few: '# более ранних председательства',
    many: '# более ранних председательств',
    other: '# более раннего председательства',
  },
  more: 'Показано председательств: {shown} из\u00a0{total}',
};
