import { html } from 'lit';
import { DAY, inAll, type Case } from '../phrase-case.js';

export const cases: readonly Case[] = [
  ...inAll(
    'sco-quote-list',
    'speaker="tokayev"',
    (lang) => html`<sco-quote-list lang=${lang} as-of=${DAY} speaker="tokayev"></sco-quote-list>`,
    {
      en: ['Said at the summit'],
      ru: ['Цитаты с саммита', 'Касым-Жомарт Токаев президент Казахстана'],
      'zh-Hans': ['峰会发言摘录', '卡瑟姆若马尔特·托卡耶夫 哈萨克斯坦总统'],
    },
  ),
];
