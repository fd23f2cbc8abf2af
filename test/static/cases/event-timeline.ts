import type { Case } from '../cases.js';

export const cases: readonly Case[] = [
  {
    tag: 'sco-event-timeline',
    attributes: { summit: '2024-astana', 'as-of': '2026-09-15', sources: 'facts' },
    facts: {
      en: [
        'Around the summit: Astana 2024',
        '18 March 2026',
        'Belarus becomes the tenth member',
        '4 July 2023',
      ],
      ru: ['Хроника саммита: Астана, 2024', '18 марта 2026 г.', '4 июля 2023 г.'],
      'zh-Hans': ['2024年阿斯塔纳峰会前后', '2026年3月18日', '2023年7月4日'],
    },
    types: [],
  },
];
