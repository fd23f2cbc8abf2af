import { html } from 'lit';
import { DAY, inAll, type Case } from '../phrase-case.js';

export const cases: readonly Case[] = [
  ...inAll(
    'sco-chair-list',
    'limit="2"',
    (lang) => html`<sco-chair-list lang=${lang} as-of=${DAY} limit="2"></sco-chair-list>`,
    {
      en: ['China', 'in the chair', 'Qingdao', 'Astana, 4 July 2024', '2 of 23 terms'],
      ru: ['Китай', 'председательствует', 'Циндао', 'Астана, 4 июля 2024 г.'],
      'zh-Hans': ['中国', '现任轮值主席国', '青岛', '2024年7月4日，阿斯塔纳'],
    },
  ),
];
