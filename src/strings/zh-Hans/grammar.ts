import type { Grammar } from '../../i18n/types.js';

export const grammar: Grammar = {
  year: '{year}年',
  brackets: '（{content}）',
  runIn: '{what}：',
  monthAfterSince: 'stand-alone',
};
