import { Component, signal } from '@angular/core';
import type { ScoEvents } from 'sco-elements/elements.js';
import { SummitCard } from './summit-card';

@Component({
  selector: 'app-root',
  imports: [SummitCard],
  template: `
    <h1>Astana</h1>
    <sco-summit-card summit="2024-astana" as-of="2024-07-05" (sco-toggle)="hear($event)" />
    <output>{{ heard() }}</output>
  `,
})
export class App {
  readonly heard = signal('');

  hear({ detail }: ScoEvents['sco-toggle']) {
    this.heard.set(`${detail.part} ${detail.open ? 'open' : 'closed'}`);
  }
}
