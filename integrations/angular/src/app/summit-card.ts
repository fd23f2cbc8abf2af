import { Directive, input } from '@angular/core';
import type { TagAttributes } from 'sco-elements/elements.js';
import 'sco-elements/components/summit-card.js';

type Card = TagAttributes['sco-summit-card'];

/** With it Angular knows the tag: a wrong id in a template is an error, and no schema is needed. */
@Directive({
  selector: 'sco-summit-card',
  host: { '[attr.summit]': 'summit()', '[attr.as-of]': 'asOf()' },
})
export class SummitCard {
  readonly summit = input<Card['summit']>();
  readonly asOf = input<Card['as-of']>(undefined, { alias: 'as-of' });
}
