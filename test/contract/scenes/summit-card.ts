import { html } from 'lit';
import { click, notes, type Scene } from '../scene.js';

export const scenes: readonly Scene[] = [
  {
    template: html`<sco-summit-card as-of="2026-09-15"></sco-summit-card>`,
    act: click('tools-button', 'sources'),
  },
  { template: html`<sco-summit-card summit="2024" sources="facts"></sco-summit-card>`, act: notes },
  { template: html`<sco-summit-card summit="1999"></sco-summit-card>` },
  { template: html`<sco-summit-card lang="ru" summit="2024"></sco-summit-card>` },
];
