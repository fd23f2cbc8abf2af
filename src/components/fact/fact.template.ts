import { html } from 'lit';
import { percent } from '../../i18n/amounts.js';
import { inDigits, number } from '../../i18n/numbers.js';
import { fill, listed } from '../../i18n/phrases.js';
import type { Numbers } from '../../i18n/types.js';
import { amounts } from '../../strings/en/amounts.js';
import { fact as words } from '../../strings/en/fact.js';
import { places } from '../../strings/en/places.js';
import { states } from '../../strings/en/states.js';
import type { DrawingContext } from '../../templates/drawing-context.js';
import { inWords, type Fact } from './fact.model.js';

export const vocabulary = { amounts, fact: words, places, states };

/** A fact as part of a sentence. A count is written in words if `numbers` is given and the count is at most 100. */
export function factTemplate(
  fact: Fact,
  numbers: Numbers | undefined,
  { words: { fact: words }, tag, names, place, range, prose }: DrawingContext<typeof vocabulary>,
): unknown {
  if ('number' in fact) {
    const word = numbers && inWords(fact.number, numbers);
    return word ?? html`<span class="nums">${number(fact.number, tag)}</span>`;
  }
  if ('share' in fact) return html`<span class="unbroken">${percent(fact.share, tag)}</span>`;
  if ('start' in fact) return range(fact);
  if ('states' in fact) return listed(names(fact.states), tag);
  if ('place' in fact) return place(fact.place);
  if ('person' in fact) return prose(fact.person);
  return fill(words.summit, { place: place(fact.summit.place), year: inDigits(fact.summit.year, tag) }).join(
    '',
  );
}
