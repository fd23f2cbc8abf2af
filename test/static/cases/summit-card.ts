import type { Case } from '../cases.js';

export const cases: readonly Case[] = [
  {
    tag: 'sco-summit-card',
    attributes: { summit: '2024-astana', 'as-of': '2024-07-05' },
    facts: {
      en: [
        'Astana 2024',
        '3–4 July 2024',
        'Kassym-Jomart Tokayev, President of Kazakhstan',
        'New member: Belarus',
        'SCO Anti-Drug Strategy for 2024–2029',
        '25 documents: 1 declaration, 20 decisions, 3 statements and 1 agreement',
        'As of 5 July 2024',
      ],
      ru: ['Астана, 2024', '3–4 июля 2024 г.', 'Беларусь', '25 документов', '5 июля 2024 г.'],
      'zh-Hans': ['2024年阿斯塔纳', '2024年7月3日至4日', '白俄罗斯', '25份', '2024年7月5日'],
    },
    types: ['Event', 'CreativeWork'],
  },
  {
    tag: 'sco-summit-card',
    attributes: { summit: '2025-tianjin', 'as-of': '2026-09-15', sources: 'facts' },
    facts: {
      en: ['Tianjin 2025', '31 August – 1 September 2025', 'Xi Jinping', 'New partner: Laos'],
      ru: ['Тяньцзинь, 2025', '31 августа – 1 сентября 2025 г.', 'Новый партнёр ШОС: Лаос'],
      'zh-Hans': ['2025年天津', '老挝', '2025年8月31日至9月1日'],
    },
    types: ['Event', 'CreativeWork', 'Legislation'],
  },
];
