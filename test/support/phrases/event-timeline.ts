import { html } from 'lit';
import { inAll, type Case } from '../phrase-case.js';

export const cases: readonly Case[] = [
  ...inAll(
    'sco-event-timeline',
    'summit="2022-samarkand"',
    (lang) => html`<sco-event-timeline lang=${lang} summit="2022-samarkand"></sco-event-timeline>`,
    { en: ['Uzbekistan takes the chair'], ru: ['Узбекистан'], 'zh-Hans': ['乌兹别克斯坦接任轮值主席国'] },
  ),
];
