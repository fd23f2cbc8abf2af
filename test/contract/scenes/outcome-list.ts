import { html } from 'lit';
import { click, notes, type Scene } from '../scene.js';

export const scenes: readonly Scene[] = [
  {
    template: html`<sco-outcome-list summit="2024"></sco-outcome-list>`,
    act: click('tools-button', 'sources'),
  },
  { template: html`<sco-outcome-list summit="2024" sources="facts"></sco-outcome-list>`, act: notes },
  { template: html`<sco-outcome-list summit="1999"></sco-outcome-list>` },
  { template: html`<sco-outcome-list lang="ru" summit="2024"></sco-outcome-list>` },
];
