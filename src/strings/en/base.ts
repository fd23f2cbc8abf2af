import type { Plural } from '../../i18n/types.js';

/** Words of the footer of every tag. */
export const base = {
  kicker: 'SCO · {subject}',
  asOf: 'As of {date}',
  data: 'dataset of {version}',
  sources: { one: '# source', other: '# sources' } as Plural,
  tools: 'Cite or reuse',
  secondHand: '* single source or second-hand reports',
  fromCopy: 'some sources seen only as copies',
  translation: '† our translation',
};
