import type { Grammar } from '../../i18n/types.js';

export const grammar: Grammar = {
  year: '{year} г.',
  monthAfterSince: 'format',
  lowerCaseLanguageNames: true,
};
