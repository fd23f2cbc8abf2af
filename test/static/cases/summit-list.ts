import type { Case } from '../cases.js';

export const cases: readonly Case[] = [
  {
    tag: 'sco-summit-list',
    attributes: { from: '2021', 'as-of': '2024-07-05', size: 'full' },
    facts: {
      en: [
        '4 meetings of the Council of Heads of State, 2021–2024',
        '4 July 2023 · by video link',
        '15–16 September 2022',
        'Kassym-Jomart Tokayev, President of Kazakhstan',
        'New member: Belarus',
      ],
      ru: [
        '4 заседания Совета глав государств',
        'Нью-Дели',
        'президент Казахстана',
        'Новый член ШОС: Беларусь',
      ],
      'zh-Hans': ['元首理事会会议4次', '新德里', '哈萨克斯坦总统', '新成员国：白俄罗斯'],
    },
    types: [],
  },
  {
    tag: 'sco-summit-list',
    attributes: { 'as-of': '2024-07-05' },
    facts: {
      en: [
        '24 meetings',
        '3–4 July 2024',
        'Narendra Modi',
        'Nursultan Nazarbayev, President of Kazakhstan',
        '26 April 1996',
      ],
      ru: ['24 заседания', '3–4 июля 2024 г.', 'Новый член ШОС: Иран', 'Алматы'],
      'zh-Hans': ['元首理事会会议24次', '2024年7月3日至4日', '阿拉木图'],
    },
    types: [],
  },
];
