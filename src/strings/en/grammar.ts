import type { Grammar } from '../../i18n/types.js';

export const grammar: Grammar = { year: '{year}', monthAfterSince: 'stand-alone' };
