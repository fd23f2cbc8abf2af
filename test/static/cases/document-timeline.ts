import type { Case } from '../cases.js';

export const cases: readonly Case[] = [
  {
    tag: 'sco-document-timeline',
    attributes: { summit: '2024-astana', limit: '6', 'as-of': '2024-07-05' },
    facts: {
      en: [
        'What the summit adopted: Astana 2024',
        '6 of 24 documents',
        'Astana Declaration of the Council of Heads of State of the Shanghai Cooperation Organisation',
        '4 July 2024',
      ],
      ru: ['4 июля 2024 г.', 'Декларация'],
      'zh-Hans': ['2024年7月4日', '宣言'],
    },
    types: ['CreativeWork'],
  },
  {
    tag: 'sco-document-timeline',
    attributes: { theme: 'energy', 'as-of': '2026-09-15', sources: 'facts' },
    facts: {
      en: [
        'Strategy for the Development of Energy Cooperation of the Shanghai Cooperation Organisation Member States until 2030',
        '1 September 2025',
        '16 September 2022',
      ],
      ru: ['1 сентября 2025 г.', '16 сентября 2022 г.'],
      'zh-Hans': ['上合组织成员国2030年前能源合作发展战略', '2025年9月1日', '2022年9月16日'],
    },
    types: ['CreativeWork'],
  },
];
