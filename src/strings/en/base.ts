import type { Plural } from '../../i18n/types.js';

/** Words of the footer of every tag. */
export const base = {
  asOf: 'As of {date}',
  data: 'data {version}',
  sources: { one: '# source', other: '# sources' } as Plural,
  secondHand: '* one source or second-hand reports',
  fromCopy: 'some sources known from a copy',
};
