import type { chairList as english } from '../en/chair-list.js';

export const words: typeof english = {
  kicker: 'Раисӣ',
  heading: 'Раисӣ то {date}',
  empty: 'То ин сана ягон раисӣ сабт нашудааст.',
  current: 'раисикунанда',
  span: '{from}\u00a0– {to}',
  since: 'аз {from}',
  from: 'аз {from}',
  colon: ': ',
  motto: 'Шиор',
  capital: 'Пойтахти сайёҳӣ ва фарҳангӣ',
  closing: 'Саммити хотимавӣ',
  summit: '{place}, {date}',
  earlier: {
    other: '# давраи пештара',
  },
  more: '{shown} аз {total} давра',
};
