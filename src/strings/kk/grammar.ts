import type { Grammar } from '../../i18n/types.js';

export const grammar: Grammar = {
  year: '{year}\u00a0жыл',
  brackets: ' ({content})',
  runIn: '{what}. ',
  monthAfterSince: 'stand-alone',
  lowerCaseLanguageNames: true,
};
