import type { Grammar } from '../../i18n/types.js';

export const grammar: Grammar = {
  year: '{year}\u00a0г.',
  brackets: ' ({content})',
  runIn: '{what}. ',
  monthAfterSince: 'format',
  lowerCaseLanguageNames: true,
};
