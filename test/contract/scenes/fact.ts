import { html } from 'lit';
import { type Scene } from '../scene.js';

export const scenes: readonly Scene[] = [
  { template: html`<sco-fact></sco-fact>` },
  { template: html`<sco-fact name="chair" as-of="2002-06-06"></sco-fact>` },
];
