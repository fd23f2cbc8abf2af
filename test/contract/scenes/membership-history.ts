import { html } from 'lit';
import { click, notes, type Scene } from '../scene.js';

export const scenes: readonly Scene[] = [
  {
    template: html`<sco-membership-history></sco-membership-history>`,
    act: click('tools-button', 'sources'),
  },
  {
    template: html`<sco-membership-history layout="table" sources="facts"></sco-membership-history>`,
    act: notes,
  },
  { template: html`<sco-membership-history as-of="2001-06-14"></sco-membership-history>` },
  { template: html`<sco-membership-history states="xx"></sco-membership-history>` },
];
