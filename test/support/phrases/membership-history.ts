import { html } from 'lit';
import { DAY, inAll, type Case } from '../phrase-case.js';

export const cases: readonly Case[] = [
  ...inAll(
    'sco-membership-history',
    'layout="table"',
    (lang) =>
      html`<sco-membership-history lang=${lang} as-of=${DAY} layout="table"></sco-membership-history>`,
    {
      en: ['observer, 10 July 2015 – 4 July 2024', 'member since 4 July 2024', '14 dialogue partners'],
      ru: [
        'наблюдатель, 10 июля 2015 г. – 4 июля 2024 г.',
        'член ШОС с 4 июля 2024 г.',
        '14 партнёров по диалогу',
      ],
      'zh-Hans': ['观察员国', '2015年7月10日至2024年7月4日', '自2024年7月4日起为成员国'],
    },
  ),
];
