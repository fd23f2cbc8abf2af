import { html } from 'lit';
import { parts, until } from '../../support/tags.js';
import { click, notes, type Scene } from '../scene.js';

export const scenes: readonly Scene[] = [
  {
    template: html`<sco-document-timeline></sco-document-timeline>`,
    act: click('tools-button', 'sources'),
  },
  { template: html`<sco-document-timeline limit="1"></sco-document-timeline>` },
  {
    template: html`<sco-document-timeline summit="2024"></sco-document-timeline>`,
    async act(tag) {
      tag.shadowRoot!.querySelector('summary')!.click();
      await until(() => parts(tag, 'body').length, 'the body');
    },
  },
  {
    template: html`<sco-document-timeline summit="2024" sources="facts"></sco-document-timeline>`,
    act: notes,
  },
  { template: html`<sco-document-timeline as-of="2000-01-01"></sco-document-timeline>` },
  { template: html`<sco-document-timeline summit="1999"></sco-document-timeline>` },
  { template: html`<sco-document-timeline lang="ru" summit="2024"></sco-document-timeline>` },
];
