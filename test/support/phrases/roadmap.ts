import { html } from 'lit';
import { DAY, inAll, type Case } from '../phrase-case.js';

export const cases: readonly Case[] = [
  ...inAll(
    'sco-roadmap',
    'theme="counter-narcotics"',
    (lang) => html`<sco-roadmap lang=${lang} as-of=${DAY} theme="counter-narcotics"></sco-roadmap>`,
    {
      en: ['Anti-drug strategies', 'in force 2024–2029', 'expired (2011–2016)'],
      ru: ['Антинаркотические стратегии', 'срок: 2024–2029', 'срок истёк (2011–2016)'],
      'zh-Hans': ['禁毒战略', '有效：2024—2029年', '已到期：2011—2016年'],
    },
  ),
  ...inAll(
    'sco-roadmap',
    'summit="2024-astana"',
    (lang) => html`<sco-roadmap lang=${lang} as-of=${DAY} summit="2024-astana"></sco-roadmap>`,
    {
      en: ['Astana 2024', 'to come: 2025–2027', 'until 2035', 'no date set'],
      ru: ['Астана, 2024', 'предстоит: 2025–2027', 'до 2035 г.', 'срок не указан'],
      'zh-Hans': ['2024年阿斯塔纳', '未开始：2025—2027年', '至2035年', '未定期限'],
    },
  ),
];
