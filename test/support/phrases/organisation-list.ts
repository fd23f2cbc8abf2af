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
      ru: [
        'Организация Договора о коллективной безопасности (ОДКБ)',
        '5 октября 2007 г.',
        'Чжан Мин',
        'Пекин',
      ],
      'zh-Hans': ['集体安全条约组织（集安组织）', '2007年10月5日', '张明', '北京'],
    },
  ),
];
