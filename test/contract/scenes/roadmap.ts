import { html } from 'lit';
import { click, notes, type Scene } from '../scene.js';

export const scenes: readonly Scene[] = [
  { template: html`<sco-roadmap></sco-roadmap>`, act: click('tools-button', 'sources') },
  { template: html`<sco-roadmap summit="2024" sources="facts"></sco-roadmap>`, act: notes },
  { template: html`<sco-roadmap as-of="2001-06-14"></sco-roadmap>` },
  { template: html`<sco-roadmap summit="1999"></sco-roadmap>` },
  { template: html`<sco-roadmap lang="ru"></sco-roadmap>` },
];
