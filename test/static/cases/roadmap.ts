import type { Case } from '../cases.js';

export const cases: readonly Case[] = [
  {
    tag: 'sco-roadmap',
    attributes: { theme: 'counter-narcotics', 'as-of': '2024-07-05' },
    facts: {
      en: [
        'What is in force',
        'Anti-drug strategies',
        'in force 2024–2029',
        'expired (2018–2023)',
        'SCO Anti-Drug Strategy for 2024–2029 and the Action Programme for its implementation',
        'adopted 15 June 2011',
      ],
      ru: ['Что действует', 'срок: 2024–2029', '15 июня 2011 г.', '5 июля 2024 г.'],
      'zh-Hans': ['现行有效的文件', '有效：2024—2029年', '2011年6月15日'],
    },
    types: ['CreativeWork'],
  },
  {
    tag: 'sco-roadmap',
    attributes: { summit: '2024-astana', 'as-of': '2026-09-15', sources: 'facts' },
    facts: {
      en: [
        'Astana 2024',
        'Memorandum with CARICC',
        'signed on 18 March 2026 in Almaty',
        '2025–2027 · running',
      ],
      ru: ['Астана, 2024', 'Меморандум с ЦАРИКЦ', 'до 2030 г.'],
      'zh-Hans': ['2024年阿斯塔纳', '至2035年'],
    },
    types: [],
  },
];
