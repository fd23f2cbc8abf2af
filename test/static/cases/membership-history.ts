import type { Case } from '../cases.js';

export const cases: readonly Case[] = [
  {
    tag: 'sco-membership-history',
    attributes: { 'as-of': '2026-09-15' },
    facts: {
      en: [
        'From 6 to 10 members',
        'China · member since 15 June 2001',
        'dialogue partner 2010–2015, observer 2015–2024, member since 4 July 2024',
        '2001: 6, 2017: 8, 2023: 9, 2024: 10',
        'partner since 1 September 2025',
      ],
      ru: ['Беларусь', 'партнёр по диалогу 2010–2015, наблюдатель 2015–2024, член ШОС с 4 июля 2024 г.'],
      'zh-Hans': ['白俄罗斯', '2015—2024年为观察员国，自2024年7月4日起为成员国'],
    },
    types: ['Organization', 'OrganizationRole', 'Country'],
  },
];
