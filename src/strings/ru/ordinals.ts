import type { Ordinals } from '../../i18n/types.js';

/** Ordinal numbers of meetings, by CLDR ordinal category. `#` is the placeholder of the number. */
export const ordinals: Ordinals = { other: '#-е' };
