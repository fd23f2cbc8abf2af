import type { Case } from '../cases.js';

export const cases: readonly Case[] = [
  {
    tag: 'sco-organisation-list',
    attributes: { organisation: 'caricc rats', 'as-of': '2026-09-15', sources: 'facts' },
    facts: {
      en: [
        'Central Asian Regional Information and Coordination Centre',
        '18 March 2026',
        'signed in Almaty',
        'Tashkent',
      ],
      ru: ['18 марта 2026 г.', 'Алматы', 'Ташкент'],
      'zh-Hans': ['2026年3月18日', '阿拉木图', '塔什干'],
    },
    types: [],
  },
];
