import { html } from 'lit';
import { click, notes, type Scene } from '../scene.js';

export const scenes: readonly Scene[] = [
  { template: html`<sco-claim></sco-claim>`, act: click('tools-button', 'sources') },
  { template: html`<sco-claim claim="laos" sources="facts"></sco-claim>`, act: notes },
  { template: html`<sco-claim claim="laos"></sco-claim>` },
  { template: html`<sco-claim as-of="2024-07-07"></sco-claim>` },
  { template: html`<sco-claim claim="nothing"></sco-claim>` },
  { template: html`<sco-claim lang="ru" claim="mou-signing"></sco-claim>` },
];
