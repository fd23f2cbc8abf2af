import { html, nothing, type TemplateResult } from 'lit';
import { holdsOn } from '../../data/queries/dates.js';
import { visibleOn } from '../../data/queries/visible-on.js';
import type { Chairmanship, IsoDay, PlaceId, StateId, Summit, Text } from '../../data/types.js';
import type { Citations } from '../../citations/citations.js';
import { formatDate } from '../../i18n/dates.js';
import { fill } from '../../i18n/phrases.js';
import type { chairList } from '../../strings/en/chair-list.js';

/** What the list needs beside the terms: words, names and the marks of its sources. */
export interface ListContext {
  readonly words: typeof chairList;
  readonly tag: string;
  readonly day: IsoDay;
  readonly cite: Citations;
  readonly summits: readonly Summit[];
  readonly state: (id: StateId) => unknown;
  readonly place: (id: PlaceId) => string | undefined;
  readonly text: (text: Text) => unknown;
  readonly disputeNote: (explanation: string, kind: 'differ' | 'open') => TemplateResult;
}

/** One term; how it ends and which summit ends it only once that has come. */
function termTemplate(
  term: Chairmanship,
  { words, tag, day, cite, summits, state, place, text, disputeNote }: ListContext,
): TemplateResult {
  const { from, to, motto, tourismCapital, summit: number } = term;
  const current = holdsOn(term, day);
  const time = (date: IsoDay) => html`<time datetime=${date}>${formatDate(date, tag)}</time>`;
  const closing = summits.find((summit) => summit.number === number && summit.end <= day);
  const note = visibleOn(term.note, day);
  const disagreement = visibleOn(term.disagreement, day);
  const when = [
    fill(current ? words.from : words.span, { from: time(from), to: to && time(to) }),
    cite.mark(term),
    note && disputeNote(note, 'open'),
    disagreement && disputeNote(disagreement, 'differ'),
  ];
  const facts: readonly (readonly [term: string, description: unknown])[] = [
    [
      words.motto,
      motto && [
        text(motto.title),
        cite.mark(motto),
        motto.disagreement && disputeNote(motto.disagreement, 'differ'),
      ],
    ],
    [
      words.capital,
      tourismCapital && [
        text({ en: tourismCapital.name }),
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
        ${state(term.state)}${current ? [' ', html`<span class="current">${words.current}</span>`] : nothing}
      </p>
      ${known.map(
        ([label, description]) =>
          html`<div class="fact"><span class="label">${label}${words.colon}</span>${description}</div>`,
      )}
    </div>
  </li>`;
}

/** Terms in the chair, in the order given. */
export const termsTemplate = (terms: readonly Chairmanship[], context: ListContext): TemplateResult =>
  html`<ul class="terms nums" part="list">
    ${terms.map((term) => termTemplate(term, context))}
  </ul>`;
