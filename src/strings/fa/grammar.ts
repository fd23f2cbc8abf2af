import type { Grammar } from '../../i18n/types.js';

export const grammar: Grammar = {
  year: '{year}',
  brackets: ' ({content})',
  runIn: '{what}. ',
  monthAfterSince: 'format',
};
