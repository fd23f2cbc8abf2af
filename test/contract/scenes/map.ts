import { html } from 'lit';
import { click, notes, type Scene } from '../scene.js';

export const scenes: readonly Scene[] = [
  { template: html`<sco-map></sco-map>`, act: click('tools-button', 'sources') },
  { template: html`<sco-map as-of="2012-06-07" sources="facts"></sco-map>`, act: notes },
  { template: html`<sco-map layout="dots"></sco-map>` },
  { template: html`<sco-map layout="list"></sco-map>` },
  { template: html`<sco-map as-of="2001-06-14"></sco-map>` },
  { template: html`<sco-map as-of="never"></sco-map>` },
];
