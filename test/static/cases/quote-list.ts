import type { Case } from '../cases.js';

export const cases: readonly Case[] = [
  {
    tag: 'sco-quote-list',
    attributes: { summit: '2024-astana', 'as-of': '2024-07-05' },
    facts: {
      en: ['Said at the summit: Astana 2024', 'António Guterres', 'UN Secretary-General', '4 July 2024'],
      ru: ['Цитаты с саммита: Астана, 2024', 'Антониу Гутерриш', '4 июля 2024 г.'],
      'zh-Hans': ['2024年阿斯塔纳峰会发言摘录', '安东尼奥·古特雷斯', '2024年7月4日'],
    },
    types: [],
  },
];
