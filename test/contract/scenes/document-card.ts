import { html } from 'lit';
import { click, notes, type Scene } from '../scene.js';

export const scenes: readonly Scene[] = [
  {
    template: html`<sco-document-card document="ct-programme-2025-2027"></sco-document-card>`,
    act: click('tools-button', 'sources'),
  },
  { template: html`<sco-document-card sources="facts"></sco-document-card>`, act: notes },
  { template: html`<sco-document-card document="initiative-of-another-2024"></sco-document-card>` },
  {
    template: html`<sco-document-card lang="ru" document="strategy-2035-decision-2024"></sco-document-card>`,
  },
];
