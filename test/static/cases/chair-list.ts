import type { Case } from '../cases.js';

export const cases: readonly Case[] = [
  {
    tag: 'sco-chair-list',
    attributes: { 'as-of': '2024-07-05', limit: '3', sources: 'facts' },
    facts: {
      en: [
        'China',
        'in the chair',
        '4 July 2023',
        'Kazakhstan',
        'Almaty',
        'Varanasi',
        'New Delhi, 4 July 2023',
        '3 of 23 terms',
      ],
      ru: ['Китай', 'председательствует', 'Казахстан', 'Алматы', '4 июля 2023 г.'],
      'zh-Hans': ['中国', '现任轮值主席国', '哈萨克斯坦', '阿拉木图'],
    },
    types: [],
  },
];
