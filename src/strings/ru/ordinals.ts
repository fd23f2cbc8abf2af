import type { Ordinals } from '../../i18n/types.js';

/** Ordinal numbers of meetings, by CLDR ordinal category. `#` is the placeholder of the number. The word joiner keeps the ending on its line. */
export const ordinals: Ordinals = { other: '#-е' };
