import type { Plural } from '../../i18n/types.js';

/** Words of `<sco-chair-list>`. */
export const chairList = {
  kicker: 'Chairmanship',
  heading: 'Chairmanships up to {date}',
  empty: 'No chairmanship is on record by this date.',
  current: 'in the chair',
  span: '{from} – {to}',
  since: 'since {from}',
  from: 'from {from}',
  colon: ': ',
  motto: 'Motto',
  capital: 'Tourism and cultural capital',
  closing: 'Closing summit',
  summit: '{place}, {date}',
  earlier: { one: '# earlier term', other: '# earlier terms' } as Plural,
  more: '{shown} of {total} terms',
};
