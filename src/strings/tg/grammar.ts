import type { Grammar } from '../../i18n/types.js';

export const grammar: Grammar = {
  year: 'соли\u00a0{year}',
  brackets: ' ({content})',
  runIn: '{what}. ',
  monthAfterSince: 'stand-alone',
  lowerCaseLanguageNames: true,
};
