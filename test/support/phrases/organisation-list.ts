import { html } from 'lit';
import { DAY, inAll, type Case } from '../phrase-case.js';

export const cases: readonly Case[] = [
  ...inAll(
    'sco-organisation-list',
    'organisation="csto secretariat"',
    (lang) =>
      html`<sco-organisation-list
        lang=${lang}
        as-of=${DAY}
        organisation="csto secretariat"
      ></sco-organisation-list>`,
    {
      en: ['Collective Security Treaty Organisation', '5 October 2007', 'Zhang Ming', 'Beijing'],
      ru: ['5 октября 2007 г.', 'Zhang Ming', 'Пекин'],
      'zh-Hans': ['2007年10月5日', 'Zhang Ming', '北京'],
    },
  ),
];
