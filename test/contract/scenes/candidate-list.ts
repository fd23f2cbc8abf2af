import { html } from 'lit';
import { click, notes, type Scene } from '../scene.js';

export const scenes: readonly Scene[] = [
  { template: html`<sco-candidate-list></sco-candidate-list>`, act: click('tools-button', 'sources') },
  { template: html`<sco-candidate-list sources="facts"></sco-candidate-list>`, act: notes },
  { template: html`<sco-candidate-list as-of="2001-06-14"></sco-candidate-list>` },
  { template: html`<sco-candidate-list states="nowhere"></sco-candidate-list>` },
];
