import type { Case } from '../cases.js';

export const cases: readonly Case[] = [
  {
    tag: 'sco-state-card',
    attributes: { state: 'by', 'as-of': '2024-07-05' },
    facts: {
      en: [
        'Belarus',
        'Member since 4 July 2024',
        '10 July 2015',
        'Decided at the Yekaterinburg summit, 16 June 2009',
        'Minsk',
        '208,000 km²',
      ],
      ru: ['Беларусь', 'Член ШОС с 4 июля 2024 г.', '10 июля 2015 г.', 'Минск'],
      'zh-Hans': ['白俄罗斯', '自2024年7月4日起为成员国', '2015年7月10日', '明斯克'],
    },
    types: ['Organization', 'OrganizationRole', 'Country', 'CreativeWork'],
  },
];
