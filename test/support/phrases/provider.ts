import { html } from 'lit';
import type { Case } from '../phrase-case.js';

export const cases: readonly Case[] = [
  {
    markup: '<sco-provider as-of="2017-06-08" order="charter"><sco-member-list>',
    tag: 'sco-provider',
    template: html`<sco-provider as-of="2017-06-08" order="charter"
      ><sco-member-list></sco-member-list
    ></sco-provider>`,
    phrases: ['Members on 8 June 2017', '6 members', 'As of 8 June 2017'],
  },
];
