import { html } from 'lit';
import { DAY, inAll, type Case } from '../phrase-case.js';

export const cases: readonly Case[] = [
  ...inAll(
    'sco-figure',
    'measure="population"',
    (lang) => html`<sco-figure lang=${lang} as-of=${DAY} measure="population"></sco-figure>`,
    {
      en: ['The ten members’ share of the world', '42.1%', 'figures for 2024'],
      ru: ['Доля десяти государств-членов в мире', '42,1', 'показатели за 2024 год'],
      'zh-Hans': ['十个成员国占世界的比重', '42.1%', '2024年数据'],
    },
  ),
];
