import type { Grammar } from '../../i18n/types.js';

export const grammar: Grammar = {
  year: '{year} г.',
  brackets: ' ({content})',
  monthAfterSince: 'format',
  lowerCaseLanguageNames: true,
};
