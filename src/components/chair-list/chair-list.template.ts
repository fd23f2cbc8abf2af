import { html, nothing, type TemplateResult } from 'lit';
import { holdsOn, yearOf } from '../../data/queries/dates.js';
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
}

/** Stands for a note that several terms of a list share. It follows the list. */
const SHARED = '†';

/** One term. Its end and its closing summit are shown only if they lie on or before the day. `shared` are notes of several terms. */
function termTemplate(term: Chairmanship, shared: readonly string[], context: ListContext): TemplateResult {
  const { locale, day, cite, summits, name, place, prose, text, time } = context;
  const words = context.words.chairList;
  const { from, to, motto, tourismCapital, summit: number } = term;
  const current = holdsOn(term, day);
  const closing = summits.find((summit) => summit.number === number && summit.end <= day);
  const note = visibleOn(term.note, day);
  const disagreement = visibleOn(term.disagreement, day);
  // The end of a term is the day of its closing summit, which has a line of its own.
  const phrase = current ? words.since : closing?.end === to ? words.from : words.span;
  const when = [
    fill(phrase, { from: time(from), to: to && time(to) }),
    cite.mark(term),
    note && (shared.includes(note) ? SHARED : disputeNote(note, 'open', context)),
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
        prose(tourismCapital.name),
        tourismCapital.note &&
          html`<span class="when"
            >${fill(locale.grammar.brackets, { content: prose(tourismCapital.note) })}</span
          >`,
        cite.mark(tourismCapital),
      ],
    ],
    [words.closing, closing && fill(words.summit, { place: place(closing.place), date: time(closing.end) })],
  ];
  const known = facts.filter(([, description]) => description);
  return html`<li
    id="sco-chair-list-${term.state}-${yearOf(from)}"
    aria-current=${current ? 'true' : nothing}
  >
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

/** A list of terms in the chair, in the given order, and below it the notes that several of them share. */
export function termsTemplate(terms: readonly Chairmanship[], context: ListContext): TemplateResult {
  const notes = terms.map(({ note }) => visibleOn(note, context.day) ?? '');
  const shared = [...new Set(notes.filter((note, index) => note && notes.indexOf(note) < index))];
  return html`<ul class="terms nums" part="list">
      ${terms.map((term) => termTemplate(term, shared, context))}
    </ul>
    ${shared.map(
      (note) =>
        html`<p class="more" part="note">
          ${SHARED} ${context.words.disputeNote.open}${context.words.chairList.colon}${context.prose(note)}
        </p>`,
    )}`;
}
