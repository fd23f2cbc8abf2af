import { html } from 'lit';
import { inAll, type Case } from '../phrase-case.js';

export const cases: readonly Case[] = [
  ...inAll(
    'sco-participant-list',
    'summit="2024-astana"',
    (lang) => html`<sco-participant-list lang=${lang} summit="2024-astana"></sco-participant-list>`,
    {
      en: ['Who attended', '7 organisations', 'in the chair'],
      ru: [
        'Кто участвовал',
        '7 организаций',
        'председатель заседания',
        'Касым-Жомарт Токаев',
        'председатель КНР',
      ],
      'zh-Hans': ['与会各方', '7个国际组织', '主持会议', '习近平', '国家主席'],
    },
  ),
];
