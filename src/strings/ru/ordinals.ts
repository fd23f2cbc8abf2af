import type { Plural } from '../../internal/text.js';

/** Which meeting of a row, by CLDR ordinal category; `#` stands for the number. */
export const ordinals: Plural = { other: '#-е' };
