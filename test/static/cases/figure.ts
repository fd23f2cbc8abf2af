import type { Case } from '../cases.js';

export const cases: readonly Case[] = [
  {
    tag: 'sco-figure',
    attributes: { 'as-of': '2024-07-05', sources: 'facts' },
    facts: {
      en: [
        'The ten members’ share of the world',
        'figures for 2024',
        '42.1%',
        '24.3%',
        '26.8% excluding Antarctica',
        '23.5%',
        '33.6%',
        '3.43 billion of 8.14 billion people',
      ],
      ru: [
        'Доля десяти государств-членов в мире',
        '42,1',
        '5 июля 2024 г.',
        '3,43 миллиарда; в мире — 8,14 миллиарда человек',
      ],
      'zh-Hans': ['十个成员国占世界的比重', '42.1%', '2024年7月5日', '34.3亿'],
    },
    types: ['Organization', 'OrganizationRole', 'Country'],
  },
];
