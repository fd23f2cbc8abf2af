import { html } from 'lit';
import { click, notes, type Scene } from '../scene.js';

export const scenes: readonly Scene[] = [
  { template: html`<sco-summit-list></sco-summit-list>`, act: click('tools-button', 'sources') },
  { template: html`<sco-summit-list sources="facts"></sco-summit-list>`, act: notes },
  { template: html`<sco-summit-list as-of="1990-01-01"></sco-summit-list>` },
  { template: html`<sco-summit-list as-of="never"></sco-summit-list>` },
];
