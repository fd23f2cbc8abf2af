import { html } from 'lit';
import { inAll, type Case } from '../phrase-case.js';

export const cases: readonly Case[] = [
  ...inAll(
    'sco-summit-list',
    '',
    (lang) => html`<sco-summit-list lang=${lang} as-of="2026-09-15"></sco-summit-list>`,
    {
      en: ['Shanghai Five, before the organisation', '26 meetings of the Council', 'New member: Belarus'],
      ru: ['«Шанхайская пятёрка»', '26 заседаний Совета', 'Новый член ШОС: Беларусь'],
      'zh-Hans': ['“上海五国”', '元首理事会会议26次', '新成员国：白俄罗斯'],
    },
  ),
];
