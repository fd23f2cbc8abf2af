import { html } from 'lit';
import { DAY, inAll, type Case } from '../phrase-case.js';

export const cases: readonly Case[] = [
  ...inAll(
    'sco-fact',
    'name="member-count" format="words"',
    (lang) => html`<sco-fact lang=${lang} as-of=${DAY} name="member-count" format="words"></sco-fact>`,
    { en: ['ten'], ru: ['десять'], 'zh-Hans': ['十'] },
  ),
  ...inAll(
    'sco-fact',
    'name="latest-summit"',
    (lang) => html`<sco-fact lang=${lang} as-of="2026-09-15" name="latest-summit"></sco-fact>`,
    {
      en: ['Bishkek 2026'],
      ru: ['саммит 2026 года (Бишкек)'],
      'zh-Hans': ['2026年比什凯克峰会'],
    },
  ),
];
