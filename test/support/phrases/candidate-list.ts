import { html } from 'lit';
import { DAY, inAll, type Case } from '../phrase-case.js';

export const cases: readonly Case[] = [
  ...inAll(
    'sco-candidate-list',
    'outcome="open"',
    (lang) => html`<sco-candidate-list lang=${lang} as-of=${DAY} outcome="open"></sco-candidate-list>`,
    {
      en: ['Bangladesh', 'no formal status', 'Sri Lanka', 'dialogue partner since 2010'],
      ru: ['Бангладеш', 'нет статуса', 'Шри-Ланка', 'партнёр по диалогу с 2010 г.'],
      'zh-Hans': ['孟加拉国', '无正式地位', '斯里兰卡', '自2010年起为对话伙伴'],
    },
  ),
];
