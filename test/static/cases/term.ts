import type { Case } from '../cases.js';

export const cases: readonly Case[] = [
  {
    tag: 'sco-term',
    attributes: { term: 'cica', 'as-of': '2024-07-05' },
    inline: true,
    facts: {
      en: ['CICA (Conference on Interaction and Confidence Building Measures in Asia)'],
      ru: ['CICA (Conference on Interaction and Confidence Building Measures in Asia)'],
      'zh-Hans': ['CICA（Conference on Interaction and Confidence Building Measures in Asia）'],
    },
    types: [],
  },
];
