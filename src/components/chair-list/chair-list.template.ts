import { html, nothing, type TemplateResult } from 'lit';
import { holdsOn } from '../../data/queries/dates.js';
import { visibleOn } from '../../data/queries/visible-on.js';
import type { Chairmanship, Summit } from '../../data/types.js';
import { fill } from '../../i18n/phrases.js';
import { chairList } from '../../strings/en/chair-list.js';
import { disputeNote as disputeWords } from '../../strings/en/dispute-note.js';
import { places } from '../../strings/en/places.js';
import { states } from '../../strings/en/states.js';
import { disputeNote } from '../../templates/dispute-note.js';
import type { DrawingContext } from '../../templates/drawing-context.js';

export const vocabulary = { chairList, disputeNote: disputeWords, places, states };

/** The drawing context, and what only this tag needs. */
interface ListContext extends DrawingContext<typeof vocabulary> {
  /** The meetings that can close a term. */
  readonly summits: readonly Summit[];
  /** The translated name of a city, looked up by its English name. */
  readonly city: (english: string) => unknown;
}

/** One term. Its end and its closing summit are shown only if they lie on or before the day. */
function termTemplate(term: Chairmanship, context: ListContext): TemplateResult {
  const { day, cite, summits, name, place, text, city, time } = context;
  const words = context.words.chairList;
  const { from, to, motto, tourismCapital, summit: number } = term;
  const current = holdsOn(term, day);
  const closing = summits.find((summit) => summit.number === number && summit.end <= day);
  const note = visibleOn(term.note, day);
  const disagreement = visibleOn(term.disagreement, day);
  const when = [
    fill(current ? words.from : words.span, { from: time(from), to: to && time(to) }),
    cite.mark(term),
    note && disputeNote(note, 'open', context),
    disagreement && disputeNote(disagreement, 'differ', context),
  ];
  const facts: readonly (readonly [term: string, description: unknown])[] = [
    [
      words.motto,
      motto && [
        text(motto.title),
        cite.mark(motto),
        motto.disagreement && disputeNote(motto.disagreement, 'differ', context),
      ],
    ],
    [
      words.capital,
      tourismCapital && [
        city(tourismCapital.name),
        tourismCapital.note && html`<span class="when" lang="en"> (${tourismCapital.note})</span>`,
        cite.mark(tourismCapital),
      ],
    ],
    [words.closing, closing && fill(words.summit, { place: place(closing.place), date: time(closing.end) })],
  ];
  const known = facts.filter(([, description]) => description);
  return html`<li aria-current=${current ? 'true' : nothing}>
    <div class="when">${when}</div>
    <div>
      <p class="name">
        ${name(term.state)}${current ? [' ', html`<span class="current">${words.current}</span>`] : nothing}
      </p>
      ${known.map(
        ([label, description]) =>
          html`<div class="fact"><span class="label">${label}${words.colon}</span>${description}</div>`,
      )}
    </div>
  </li>`;
}

/** A list of terms in the chair, in the given order. */
export const termsTemplate = (terms: readonly Chairmanship[], context: ListContext): TemplateResult =>
  html`<ul class="terms nums" part="list">
    ${terms.map((term) => termTemplate(term, context))}
  </ul>`;
