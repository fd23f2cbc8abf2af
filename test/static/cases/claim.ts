import type { Case } from '../cases.js';

export const cases: readonly Case[] = [
  {
    tag: 'sco-claim',
    attributes: { claim: 'mou-signing', 'as-of': '2026-03-18', sources: 'facts' },
    facts: {
      en: [
        'Imprecise',
        'CARICC and the SCO Secretariat signed a memorandum.',
        'Makhmud Khamidov',
        '18 March 2026',
        'Decision, 4 July 2024: Decision on signing a Memorandum of Understanding',
        '8 July 2024',
      ],
      ru: ['Неточно', 'С тех пор', '8 июля 2024 г.', 'Решение, 4 июля 2024 г.'],
      'zh-Hans': ['不够准确', '此后', '2024年7月8日', '2024年7月4日'],
    },
    types: ['CreativeWork'],
  },
];
