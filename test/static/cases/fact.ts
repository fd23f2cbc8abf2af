import type { Case } from '../cases.js';

export const cases: readonly Case[] = [
  {
    tag: 'sco-fact',
    attributes: { name: 'document-count', summit: '2024-astana', 'as-of': '2024-07-05' },
    inline: true,
    facts: { en: ['25'], ru: ['25'], 'zh-Hans': ['25'] },
    types: [],
  },
  {
    tag: 'sco-fact',
    attributes: { name: 'newest-member-date', 'as-of': '2024-07-05' },
    inline: true,
    facts: { en: ['4 July 2024'], ru: ['4 июля 2024 г.'], 'zh-Hans': ['2024年7月4日'] },
    types: [],
  },
];
