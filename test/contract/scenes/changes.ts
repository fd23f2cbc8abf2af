import { html } from 'lit';
import { click, notes, type Scene } from '../scene.js';

export const scenes: readonly Scene[] = [
  {
    template: html`<sco-changes from="2024-07-05"></sco-changes>`,
    act: click('tools-button', 'sources'),
  },
  { template: html`<sco-changes from="2024-07-05" layout="list"></sco-changes>` },
  { template: html`<sco-changes from="2024-07-05" sources="facts"></sco-changes>`, act: notes },
  { template: html`<sco-changes from="2024-07-05" as-of="2024-12-31"></sco-changes>` },
  { template: html`<sco-changes as-of="never"></sco-changes>` },
  { template: html`<sco-changes lang="ru" from="2024-07-03" as-of="2024-07-05"></sco-changes>` },
];
