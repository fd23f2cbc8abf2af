import type { Grammar } from '../../i18n/types.js';

export const grammar: Grammar = {
  year: '{year}-жыл',
  brackets: ' ({content})',
  runIn: '{what}. ',
  monthAfterSince: 'stand-alone',
  lowerCaseLanguageNames: true,
};
