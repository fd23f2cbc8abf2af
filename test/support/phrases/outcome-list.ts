import { html } from 'lit';
import { inAll, type Case } from '../phrase-case.js';

export const cases: readonly Case[] = [
  ...inAll(
    'sco-outcome-list',
    'summit="2024-astana"',
    (lang) => html`<sco-outcome-list lang=${lang} summit="2024-astana"></sco-outcome-list>`,
    {
      en: ['What was adopted', '25 documents adopted', 'adopted without signature'],
      ru: ['Что принято', 'принято 25 документов', '3 принято без подписания'],
      'zh-Hans': ['峰会成果文件', '通过25份文件', '通过但未签署'],
    },
  ),
];
