import { html } from 'lit';
import { parts, until } from '../../support/tags.js';
import { click, notes, type Scene } from '../scene.js';

export const scenes: readonly Scene[] = [
  { template: html`<sco-member-list></sco-member-list>`, act: click('tools-button', 'sources') },
  { template: html`<sco-member-list status="partner"></sco-member-list>` },
  {
    template: html`<sco-member-list flags></sco-member-list>`,
    act: (tag) => until(() => parts(tag, 'flag').length, 'the flags'),
  },
  { template: html`<sco-member-list layout="table" sources="facts"></sco-member-list>`, act: notes },
  { template: html`<sco-member-list layout="table" status="all"></sco-member-list>` },
  { template: html`<sco-member-list status="observer"></sco-member-list>` },
  { template: html`<sco-member-list as-of="never"></sco-member-list>` },
];
