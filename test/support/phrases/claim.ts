import { html } from 'lit';
import { inAll, type Case } from '../phrase-case.js';

export const cases: readonly Case[] = [
  ...inAll(
    'sco-claim',
    'claim="doc-strategy-2025"',
    (lang) => html`<sco-claim lang=${lang} claim="doc-strategy-2025"></sco-claim>`,
    {
      en: ['Contradicted', 'It was Ufa, on 10 July 2015', 'Tianjin adopted', 'Sources differ'],
      ru: ['Противоречит источникам', 'С тех пор', 'Источники расходятся', 'Решение'],
      'zh-Hans': ['与来源不符', '此后', '评论文章'],
    },
  ),
];
