import { html } from 'lit';
import { inAll, type Case } from '../phrase-case.js';

export const cases: readonly Case[] = [
  ...inAll(
    'sco-document-card',
    'document="sco-charter-2002"',
    (lang) => html`<sco-document-card lang=${lang} document="sco-charter-2002"></sco-document-card>`,
    {
      en: ['2nd meeting, Saint Petersburg'],
      ru: ['Хартия Шанхайской организации сотрудничества'],
      'zh-Hans': ['上海合作组织宪章'],
    },
  ),
];
