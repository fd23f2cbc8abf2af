import type { Case } from '../cases.js';

export const cases: readonly Case[] = [
  {
    tag: 'sco-participant-list',
    attributes: { summit: '2024-astana', 'as-of': '2024-07-05' },
    facts: {
      en: [
        '10 members, 1 observer, 4 dialogue partners, 1 guest of the chair and 7 organisations',
        'Subrahmanyam Jaishankar',
        'below head of state or government',
        'Islamic Organisation for Food Security',
        'represented; delegate’s name not known',
      ],
      ru: ['Кто участвовал', 'Казахстан', 'исполняющий обязанности президента', '7 организаций'],
      'zh-Hans': ['与会各方', '哈萨克斯坦', '代理总统', '7个国际组织'],
    },
    types: ['Event'],
  },
];
