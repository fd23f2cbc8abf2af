import type { Case } from '../cases.js';

export const cases: readonly Case[] = [
  {
    tag: 'sco-term',
    attributes: { term: 'cica', 'as-of': '2024-07-05' },
    inline: true,
    facts: {
      en: ['CICA (Conference on Interaction and Confidence Building Measures in Asia)'],
      ru: ['СВМДА (Совещание по взаимодействию и мерам доверия в Азии)'],
      'zh-Hans': ['亚信（亚洲相互协作与信任措施会议）'],
    },
    types: [],
  },
];
