import type { Grammar } from '../../i18n/types.js';

export const grammar: Grammar = {
  year: '{year}年',
  brackets: '（{content}）',
  monthAfterSince: 'stand-alone',
};
