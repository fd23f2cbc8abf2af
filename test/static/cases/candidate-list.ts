import type { Case } from '../cases.js';

export const cases: readonly Case[] = [
  {
    tag: 'sco-candidate-list',
    attributes: { 'as-of': '2024-07-08' },
    facts: {
      en: [
        'Bangladesh',
        'no formal status',
        'February 2015',
        'Belarus',
        'member since 4 July 2024',
        'Türkiye',
      ],
      ru: ['Бангладеш', 'нет статуса', 'Беларусь', 'член ШОС с 4 июля 2024 г.'],
      'zh-Hans': ['孟加拉国', '无正式地位', '白俄罗斯', '自2024年7月4日起为成员国'],
    },
    types: ['Organization', 'OrganizationRole', 'Country'],
  },
];
