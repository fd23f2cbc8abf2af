import { Component } from '@angular/core';
import { SummitCard } from './summit-card';

@Component({
  selector: 'app-root',
  imports: [SummitCard],
  template: `<sco-summit-card summit="2024-astanaa" as-of="5 July" />`,
})
export class App {}
