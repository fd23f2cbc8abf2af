import { html } from 'lit';
import { DAY, inAll, type Case } from '../phrase-case.js';

export const cases: readonly Case[] = [
  ...inAll(
    'sco-state-card',
    'state="ir"',
    (lang) => html`<sco-state-card lang=${lang} as-of=${DAY} state="ir"></sco-state-card>`,
    {
      en: ['Iran', 'Member since 4 July 2023', 'Tehran', '1.65 million km²'],
      ru: ['Иран', 'Член ШОС с 4 июля 2023 г.', 'Тегеран'],
      'zh-Hans': ['伊朗', '自2023年7月4日起为成员国', '德黑兰'],
    },
  ),
];
