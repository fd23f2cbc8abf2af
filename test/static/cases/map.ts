import type { Case } from '../cases.js';

export const cases: readonly Case[] = [
  {
    tag: 'sco-map',
    attributes: { 'as-of': '2017-06-10' },
    facts: {
      en: [
        'Eight members, four observers, six dialogue partners',
        'Members',
        'India',
        'Iran',
        'Belarus',
        'Türkiye',
      ],
      ru: ['Восемь государств-членов, четыре наблюдателя, шесть партнёров по диалогу', 'Индия', 'Беларусь'],
      'zh-Hans': ['八个成员国、四个观察员国、六个对话伙伴', '印度', '白俄罗斯'],
    },
    types: ['Organization', 'OrganizationRole', 'Country'],
  },
];
