import type { Case } from '../cases.js';

export const cases: readonly Case[] = [
  {
    tag: 'sco-outcome-list',
    attributes: { summit: '2025-tianjin', group: 'theme', 'as-of': '2026-09-15' },
    facts: {
      en: [
        'What was adopted',
        '31 August – 1 September 2025',
        '24 documents adopted',
        'Statement of the SCO Council of Heads of State on sustainable energy development',
        'Trade and investment',
      ],
      ru: ['Что принято', 'принято 24 документа', 'Торговля и инвестиции'],
      'zh-Hans': ['峰会成果文件', '通过24份文件', '贸易与投资'],
    },
    types: ['Event', 'CreativeWork'],
  },
];
