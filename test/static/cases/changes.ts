import type { Case } from '../cases.js';

export const cases: readonly Case[] = [
  {
    tag: 'sco-changes',
    attributes: { from: '2024-07-05', 'as-of': '2026-11-24', sources: 'facts' },
    facts: {
      en: [
        'Changes since 5 July 2024',
        '16 observers and dialogue partners became SCO partners',
        'Laos became an SCO partner',
        'Pakistan',
        'Kyrgyzstan',
        '1 January 2025',
        'Nurlan Yermekbayev',
        'Tianjin',
        'SCO Development Strategy until 2035',
      ],
      ru: ['5 июля 2024 г.', 'Лаос становится партнёром ШОС', 'Пакистан', '1 сентября 2025 г.', 'Тяньцзинь'],
      'zh-Hans': ['2024年7月5日以来的变化', '老挝成为上合组织伙伴', '巴基斯坦', '2025年9月1日', '天津'],
    },
    types: [],
  },
  {
    tag: 'sco-changes',
    attributes: { from: '2024-07-03', 'as-of': '2024-07-05', layout: 'list' },
    facts: {
      en: ['Belarus became an SCO member', '4 July 2024', 'The chair passed to China', '5 of 26 changes'],
      ru: ['Беларусь становится членом ШОС', '4 июля 2024 г.', 'Китай'],
      'zh-Hans': ['白俄罗斯成为上合组织成员国', '2024年7月4日', '中国接任轮值主席国'],
    },
    types: [],
  },
  {
    tag: 'sco-changes',
    attributes: { from: '2024-07-03', 'as-of': '2024-07-05', layout: 'inline', limit: '2' },
    inline: true,
    facts: {
      en: ['on 4 July 2024, Belarus became an SCO member and the chair passed to China'],
      ru: ['4 июля 2024 г. Беларусь становится членом ШОС', 'Китай'],
      'zh-Hans': ['2024年7月4日，白俄罗斯成为上合组织成员国'],
    },
    types: [],
  },
];
