import type { Case } from '../cases.js';

export const cases: readonly Case[] = [
  {
    tag: 'sco-claim-list',
    attributes: { 'as-of': '2024-07-08' },
    facts: {
      en: [
        '45 statements: 3 contradicted, 12 imprecise, 8 unverifiable and 22 confirmed.',
        '2 more were too uncertain',
        'The OIC took part.',
        'Islamic Organisation for Food Security',
        'On 4 July a session was called “SCO Plus” for the first time ever.',
      ],
      ru: ['45 утверждений', 'противоречит источникам — 3', '8 июля 2024 г.'],
      'zh-Hans': ['45条说法', '3条与来源不符', '2024年7月8日'],
    },
    types: [],
  },
];
