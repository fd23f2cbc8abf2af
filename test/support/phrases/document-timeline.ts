import { html } from 'lit';
import { DAY, inAll, type Case } from '../phrase-case.js';

export const cases: readonly Case[] = [
  ...inAll(
    'sco-document-timeline',
    '',
    (lang) => html`<sco-document-timeline lang=${lang}></sco-document-timeline>`,
    {
      en: ['What the summits adopted', '1st meeting, Shanghai'],
      ru: ['Что приняли саммиты', '1-\u2060е заседание, Шанхай'],
      'zh-Hans': ['历届峰会通过的文件', '第一次会议，上海'],
    },
  ),
  ...inAll(
    'sco-document-timeline',
    'theme="energy" limit="2"',
    (lang) =>
      html`<sco-document-timeline
        lang=${lang}
        as-of=${DAY}
        theme="energy"
        limit="2"
      ></sco-document-timeline>`,
    { en: ['2 of ', 'energy'], ru: ['2 из ', 'энергетика'], 'zh-Hans': ['显示2份', '能源'] },
  ),
];
