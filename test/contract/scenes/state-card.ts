import { html } from 'lit';
import { click, notes, type Scene } from '../scene.js';

export const scenes: readonly Scene[] = [
  { template: html`<sco-state-card state="by"></sco-state-card>`, act: click('tools-button', 'sources') },
  { template: html`<sco-state-card sources="facts"></sco-state-card>`, act: notes },
  { template: html`<sco-state-card as-of="2001-06-14"></sco-state-card>` },
  { template: html`<sco-state-card state="nowhere"></sco-state-card>` },
  { template: html`<sco-state-card lang="ru" state="by"></sco-state-card>` },
];
