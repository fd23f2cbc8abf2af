import { html } from 'lit';
import { click, notes, type Scene } from '../scene.js';

export const scenes: readonly Scene[] = [
  {
    template: html`<sco-organisation-list></sco-organisation-list>`,
    act: click('tools-button', 'sources'),
  },
  { template: html`<sco-organisation-list sources="facts"></sco-organisation-list>`, act: notes },
  { template: html`<sco-organisation-list as-of="2001-06-14"></sco-organisation-list>` },
  { template: html`<sco-organisation-list organisation="nato"></sco-organisation-list>` },
];
