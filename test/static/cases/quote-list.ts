import type { Case } from '../cases.js';

export const cases: readonly Case[] = [
  {
    tag: 'sco-quote-list',
    attributes: { summit: '2024-astana', 'as-of': '2024-07-05' },
    facts: {
      en: ['Said at the summit: Astana 2024', 'António Guterres', 'UN Secretary-General', '4 July 2024'],
      ru: ['Цитаты с саммита: Астана, 2024', 'António Guterres', '4 июля 2024 г.'],
      'zh-Hans': ['2024年阿斯塔纳峰会上的言论', 'António Guterres', '2024年7月4日'],
    },
    types: [],
  },
];
