import { html } from 'lit';
import { click, notes, type Scene } from '../scene.js';

export const scenes: readonly Scene[] = [
  {
    template: html`<sco-participant-list summit="2024"></sco-participant-list>`,
    act: click('tools-button', 'sources'),
  },
  {
    template: html`<sco-participant-list summit="2024" sources="facts"></sco-participant-list>`,
    act: notes,
  },
  { template: html`<sco-participant-list summit="1999"></sco-participant-list>` },
];
