import type { Case } from '../cases.js';

export const cases: readonly Case[] = [
  {
    tag: 'sco-member-list',
    attributes: { status: 'all', 'as-of': '2024-07-05' },
    facts: {
      en: ['10 members', 'Belarus', '2 observers', 'Afghanistan', '14 dialogue partners', 'Sri Lanka'],
      ru: ['Беларусь', 'Афганистан', 'Шри-Ланка', '5 июля 2024 г.'],
      'zh-Hans': ['白俄罗斯', '阿富汗', '斯里兰卡', '2024年7月5日'],
    },
    types: ['Organization', 'OrganizationRole', 'Country'],
  },
  {
    tag: 'sco-member-list',
    attributes: { layout: 'table', size: 'full', 'as-of': '2026-09-15', sources: 'facts' },
    facts: {
      en: ['Belarus', '4 July 2024', 'Minsk', 'Iran', '4 July 2023', 'Tehran', '15 June 2001'],
      ru: ['Беларусь', '4 июля 2024 г.', 'Минск', 'Иран', '15 июня 2001 г.'],
      'zh-Hans': ['白俄罗斯', '2024年7月4日', '明斯克', '伊朗', '2001年6月15日'],
    },
    types: ['Organization', 'OrganizationRole', 'Country'],
  },
  {
    tag: 'sco-member-list',
    attributes: { layout: 'inline', 'as-of': '2017-06-08' },
    inline: true,
    facts: {
      en: ['China, Kazakhstan, Kyrgyzstan, Russia, Tajikistan and Uzbekistan'],
      ru: ['Казахстан, Китай, Кыргызстан, Россия, Таджикистан и Узбекистан'],
      'zh-Hans': ['中国', '哈萨克斯坦', '乌兹别克斯坦'],
    },
    types: [],
  },
];
