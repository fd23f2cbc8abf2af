import { html } from 'lit';
import { click, notes, type Scene } from '../scene.js';

export const scenes: readonly Scene[] = [
  { template: html`<sco-claim-list></sco-claim-list>`, act: click('tools-button', 'sources') },
  { template: html`<sco-claim-list sources="facts"></sco-claim-list>`, act: notes },
  { template: html`<sco-claim-list as-of="2024-07-07"></sco-claim-list>` },
  { template: html`<sco-claim-list size="full"></sco-claim-list>` },
  { template: html`<sco-claim-list as-of="never"></sco-claim-list>` },
];
