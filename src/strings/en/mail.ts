import type { Plural } from '../../i18n/types.js';

/** Words of the form for mail. */
export const mail = {
  /** Below a list that was shortened. */
  more: { other: 'and # more' } as Plural,
};
