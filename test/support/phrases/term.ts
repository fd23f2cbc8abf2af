import { html } from 'lit';
import { inAll, type Case } from '../phrase-case.js';

export const cases: readonly Case[] = [
  ...inAll('sco-term', 'term="RATS"', (lang) => html`<sco-term lang=${lang} term="RATS"></sco-term>`, {
    en: ['RATS (Regional Anti-Terrorist Structure)', 'An agreement of 7 June 2002'],
    ru: ['РАТС (Региональная антитеррористическая структура)'],
    'zh-Hans': ['地区反恐怖机构', '2002年6月7日'],
  }),
  ...inAll('sco-term', '', (lang) => html`<sco-term lang=${lang}></sco-term>`, {
    en: ['SCO (Shanghai Cooperation Organisation)', 'Founded in Shanghai on 15 June 2001'],
    ru: ['Шанхайская организация сотрудничества', 'Основана в Шанхае'],
    'zh-Hans': ['上海合作组织', '2001年6月15日'],
  }),
];
