import { html } from 'lit';
import { DAY, inAll, type Case } from '../phrase-case.js';

export const cases: readonly Case[] = [
  ...inAll('sco-map', '', (lang) => html`<sco-map lang=${lang} as-of=${DAY}></sco-map>`, {
    en: ['Ten members, two observers, fourteen dialogue partners', 'Sri Lanka', 'As of 5 July 2024'],
    ru: ['Десять государств-членов, два наблюдателя, четырнадцать партнёров по диалогу', 'Шри-Ланка'],
    'zh-Hans': ['十个成员国、两个观察员国、十四个对话伙伴', '斯里兰卡'],
  }),
];
