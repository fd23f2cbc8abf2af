import { html } from 'lit';
import { click, notes, type Scene } from '../scene.js';

export const scenes: readonly Scene[] = [
  { template: html`<sco-event-timeline></sco-event-timeline>`, act: click('tools-button', 'sources') },
  {
    template: html`<sco-event-timeline summit="2024" sources="facts"></sco-event-timeline>`,
    act: notes,
  },
  { template: html`<sco-event-timeline summit="2024"></sco-event-timeline>` },
  { template: html`<sco-event-timeline from="2040"></sco-event-timeline>` },
  { template: html`<sco-event-timeline summit="1999"></sco-event-timeline>` },
];
