import { html } from 'lit';
import { click, notes, type Scene } from '../scene.js';

export const scenes: readonly Scene[] = [
  { template: html`<sco-quote-list></sco-quote-list>`, act: click('tools-button', 'sources') },
  { template: html`<sco-quote-list sources="facts"></sco-quote-list>`, act: notes },
  { template: html`<sco-quote-list summit="2018"></sco-quote-list>` },
  { template: html`<sco-quote-list summit="1999"></sco-quote-list>` },
  { template: html`<sco-quote-list lang="ru"></sco-quote-list>` },
];
