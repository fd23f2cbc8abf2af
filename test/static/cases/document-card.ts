import type { Case } from '../cases.js';

export const cases: readonly Case[] = [
  {
    tag: 'sco-document-card',
    attributes: { document: 'development-strategy-2025', 'as-of': '2026-09-15' },
    facts: {
      en: ['10 July 2015', '15th meeting, Ufa', '2035'],
      ru: ['10 июля 2015 г.', '15-\u2060е заседание, Уфа'],
      'zh-Hans': ['2015年7月10日', '第十五次会议'],
    },
    types: ['CreativeWork'],
  },
];
