import { html } from 'lit';
import { inAll, type Case } from '../phrase-case.js';

export const cases: readonly Case[] = [
  ...inAll(
    'sco-claim-list',
    'category="membership"',
    (lang) => html`<sco-claim-list lang=${lang} as-of="2024-07-09" category="membership"></sco-claim-list>`,
    {
      en: ['5 statements: 1 imprecise, 3 unverifiable and 1 confirmed', 'What the piece leaves out'],
      ru: ['5 утверждений', 'состав', 'О чём в статье не сказано'],
      'zh-Hans': ['5条说法', '成员构成', '文章未提及的内容'],
    },
  ),
];
