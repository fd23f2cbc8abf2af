import { html } from 'lit';
import { DAY, inAll, type Case } from '../phrase-case.js';

export const cases: readonly Case[] = [
  ...inAll(
    'sco-changes',
    'from="2024-07-03"',
    (lang) => html`<sco-changes lang=${lang} from="2024-07-03" as-of=${DAY}></sco-changes>`,
    {
      en: ['Changes since 3 July 2024', 'Belarus became an SCO member', '4 July 2024', '21 more changes'],
      ru: [
        'Изменения с 3 июля 2024 г.',
        'Беларусь становится членом ШОС',
        '4 июля 2024 г.',
        'Ещё 21 изменение',
      ],
      'zh-Hans': ['2024年7月3日以来的变化', '白俄罗斯成为上合组织成员国', '2024年7月4日', '另有21项变化'],
    },
  ),
];
