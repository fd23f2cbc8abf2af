import type { Case } from '../cases.js';

export const cases: readonly Case[] = [
  {
    tag: 'sco-summit-list',
    attributes: { from: '2021', 'as-of': '2024-07-05' },
    facts: {
      en: [
        '4 meetings of the Council of Heads of State, 2021–2024',
        'New Delhi, India · by video link',
        '15–16 September 2022',
        'Kassym-Jomart Tokayev, President of Kazakhstan',
        'New member: Belarus',
      ],
      ru: ['4 заседания Совета глав государств', 'Нью-Дели', 'президент Казахстана', 'Новый член: Беларусь'],
      'zh-Hans': ['元首理事会会议4次', '新德里', '哈萨克斯坦总统', '新成员国：白俄罗斯'],
    },
    types: [],
  },
];
