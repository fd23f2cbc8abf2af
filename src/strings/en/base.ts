import type { Plural } from '../../i18n/types.js';

/** Words of the footer of every tag. */
export const base = {
  kicker: 'SCO · {subject}',
  asOf: 'As of {date}',
  data: 'data of {version}',
  sources: { one: '# source', other: '# sources' } as Plural,
  secondHand: '* one source or second-hand reports',
  fromCopy: 'for some facts only a copy of the source is known',
  ourTitles: '† title in our translation',
};
