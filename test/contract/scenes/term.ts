import { html } from 'lit';
import { parts, until } from '../../support/tags.js';
import type { Scene } from '../scene.js';

export const scenes: readonly Scene[] = [
  {
    template: html`<sco-term></sco-term>`,
    async act(tag) {
      parts(tag, 'word')[0]!.click();
      await until(() => parts(tag, 'sources').length, 'who it comes from');
    },
  },
  { template: html`<sco-term term="sco-plus" as-of="2024-07-03"></sco-term>` },
];
