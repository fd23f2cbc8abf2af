import type { Plural } from '../../i18n/types.js';

/** Which meeting of a row, by CLDR ordinal category; `#` stands for the number. */
export const ordinals: Plural = { one: '#st', two: '#nd', few: '#rd', other: '#th' };
