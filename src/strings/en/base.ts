import type { Plural } from '../../i18n/types.js';

/** Words that every tag needs: its footer, and the states of a state. */
export const base = {
  asOf: 'As of {date}',
  data: 'data {version}',
  sources: { one: '# source', other: '# sources' } as Plural,
  secondHand: '* one source or second-hand reports',
  fromCopy: 'some sources known from a copy',
};
