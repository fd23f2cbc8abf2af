import { html } from 'lit';
import { click, notes, type Scene } from '../scene.js';

export const scenes: readonly Scene[] = [
  { template: html`<sco-chair-list limit="3"></sco-chair-list>`, act: click('tools-button', 'sources') },
  { template: html`<sco-chair-list sources="facts"></sco-chair-list>`, act: notes },
  { template: html`<sco-chair-list as-of="2002-06-06"></sco-chair-list>` },
  { template: html`<sco-chair-list as-of="never"></sco-chair-list>` },
];
