import { html } from 'lit';
import { inAll, type Case } from '../phrase-case.js';

export const cases: readonly Case[] = [
  ...inAll(
    'sco-summit-card',
    'summit="2024-astana"',
    (lang) => html`<sco-summit-card lang=${lang} summit="2024-astana"></sco-summit-card>`,
    {
      en: ['Astana 2024', '24th meeting', '3–4 July 2024', 'President of Kazakhstan', '25 documents'],
      ru: [
        'Астана, 2024',
        '24-\u2060е заседание',
        '3–4 июля 2024 г.',
        'президент Казахстана',
        '25 документов',
      ],
      'zh-Hans': ['2024年阿斯塔纳', '第二十四次会议', '2024年7月3日至4日', '哈萨克斯坦总统', '25份文件'],
    },
  ),
  ...inAll(
    'sco-summit-card',
    '',
    (lang) => html`<sco-summit-card lang=${lang} as-of="2026-09-15"></sco-summit-card>`,
    {
      en: ['Bishkek 2026'],
      ru: ['Бишкек, 2026'],
      'zh-Hans': ['2026年比什凯克'],
    },
  ),
];
