import { html } from 'lit';
import { click, notes, type Scene } from '../scene.js';

export const scenes: readonly Scene[] = [
  { template: html`<sco-figure></sco-figure>`, act: click('tools-button', 'sources') },
  { template: html`<sco-figure measure="land" sources="facts"></sco-figure>`, act: notes },
  { template: html`<sco-figure status="partner"></sco-figure>` },
  { template: html`<sco-figure as-of="2001-06-14"></sco-figure>` },
  { template: html`<sco-figure as-of="never"></sco-figure>` },
];
