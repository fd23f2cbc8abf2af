import { html, nothing, type TemplateResult } from 'lit';
import type { CorrectionEntry } from '../../templates/correction-notes.js';
import type { Change } from '../../data/queries/changes.js';
import type { IsoDay, PartialDate } from '../../data/types.js';
import { dateInSentence } from '../../i18n/date-in-sentence.js';
import { formatDate } from '../../i18n/dates.js';
import { counted, fill, listed } from '../../i18n/phrases.js';
import { capitalised } from '../../i18n/spelled-number.js';
import { changes } from '../../strings/en/changes.js';
import { places } from '../../strings/en/places.js';
import { states } from '../../strings/en/states.js';
import type { DrawingContext } from '../../templates/drawing-context.js';
import { heading } from '../../templates/heading.js';
import { once } from '../../templates/once.js';
import { statesInSentence } from '../../templates/states-in-sentence.js';
import { byDate } from './changes.model.js';

export const vocabulary = { changes, places, states };

/** The drawing context, and what only this tag needs. */
export interface ChangesContext extends DrawingContext<typeof vocabulary> {
  /** The day after which changes are told. */
  readonly from: IsoDay;
  /** How many changes are told first. */
  readonly limit: number;
}

/** A phrase about a change, and the values of its placeholders. */
function phraseOf(
  change: Change,
  documents: typeof changes.document,
  context: ChangesContext,
): readonly [phrase: string, values: { readonly [name: string]: unknown }] {
  const { words, tag, place, title } = context;
  const { secretaryGeneral, summit, states: phrases } = words.changes;
  switch (change.kind) {
    case 'secretary-general':
      return [secretaryGeneral, { person: context.prose(change.person) }];
    case 'summit':
      return [summit[change.summit.format ?? 'in-person'], { place: place(change.summit.place) }];
    case 'adopted':
    case 'expired':
      return [documents[change.kind], { title: html`<cite>${title(change.document)}</cite>` }];
    default: {
      const { kind, states } = change;
      const { length } = states;
      // 21 states that are named are several, also where the number 21 takes the singular.
      const number = kind === 'merged' ? length : Math.min(length, 2);
      return [counted(number, phrases[kind], tag), { states: statesInSentence(states, context) }];
    }
  }
}

/** A change as a line of its own, with its source mark. */
function lineOf(change: Change, context: ChangesContext): unknown {
  const { words, tag, cite } = context;
  const [phrase, values] = phraseOf(change, words.changes.document, context);
  return [
    fill(capitalised(phrase, tag), values),
    change.kind === 'merged' ? [words.changes.colon, statesInSentence(change.states, context)] : nothing,
    cite.mark(...change.records),
  ];
}

/** What an entry is named by: the document, or else the day. */
const keyOf = (change: Change): string =>
  `sco-changes-${change.kind}-${'document' in change ? change.document.id : change.date}`;

/** Lines with the date before each of them, or after it in a plain list; with the id of each. */
function list(
  all: readonly (readonly [date: PartialDate, line: unknown, id: unknown])[],
  plain: boolean,
  { words, time }: ChangesContext,
): TemplateResult {
  return html`<ul class=${plain ? 'plain nums' : 'rows nums'} part="list">
    ${all.map(([day, line, id]) => {
      const date = time(day);
      return plain
        ? html`<li id=${id}>${fill(words.changes.dated, { change: line, date })}</li>`
        : html`<li id=${id}><span class="muted">${date}</span> <span>${line}</span></li>`;
    })}
  </ul>`;
}

/**
 * The weightiest changes; the others folded below them, or in a plain list only their number. Below them, apart, what was
 * corrected in the dataset.
 */
export function changesTemplate(
  all: readonly Change[],
  corrections: readonly CorrectionEntry[],
  plain: boolean,
  context: ChangesContext,
): TemplateResult {
  const {
    words: { changes: words },
    level,
    tag,
    from,
    day,
    limit,
    time,
    kicker,
    fold,
    isShort,
  } = context;
  const others = all.slice(limit);
  const idOf = once();
  const lines = (some: readonly Change[]) =>
    list(
      some.map((change) => [change.date, lineOf(change, context), idOf(keyOf(change))]),
      plain,
      context,
    );
  const corrected = () => [
    heading(level, words.corrected, 1),
    list(
      corrections.map(({ record, text }) => [
        record.corrected,
        [text, context.cite.sourceMark(record)],
        idOf(`sco-changes-corrected-${record.record.replaceAll('/', '-')}`),
      ]),
      plain,
      context,
    ),
  ];
  const date = html`<span class="unbroken">${formatDate(from, tag)}</span>`;
  return html`
    ${kicker(words.kicker)} ${heading(level, fill(words.heading, { from: date }))}
    ${
      all.length
        ? lines(all.slice(0, limit))
        : html`<p>${fill(words.none, { from: time(from), day: time(day) })}</p>`
    }
    ${
      !others.length
        ? nothing
        : plain
          ? html`<p class="muted nums" part="status">
              ${fill(words.shown, { shown: limit, total: all.length })}
            </p>`
          : fold(counted(others.length, words.more, tag), lines(others))
    }
    ${
      !corrections.length
        ? nothing
        : fold(counted(corrections.length, words.corrections, tag), corrected(), isShort && !plain)
    }
  `;
}

/** The weightiest changes as one sentence, in the order in which they happened. */
export function sentenceOf(all: readonly Change[], context: ChangesContext): unknown {
  const {
    words: { changes: words },
    tag,
    from,
    day,
    limit,
    time,
  } = context;
  const joined = (parts: readonly unknown[], separator: string) =>
    parts.map((part, index) => [index ? separator : '', part]);
  const days = byDate(all.slice(0, limit)).map(([date, changes]) => {
    const clauses = changes.map((change) => fill(...phraseOf(change, words.quoted, context)));
    return fill(date.length === 10 ? words.onDay : words.inPeriod, {
      date: time(date, dateInSentence),
      // Where the "and" of a list cannot join clauses, they are only separated.
      changes: words.clause ? joined(clauses, words.clause) : listed(clauses, tag),
    });
  });
  if (!days.length) return fill(words.none, { from: time(from), day: time(day) });
  return fill(all.length > limit ? words.selection : words.sentence, {
    from: time(from),
    days: joined(days, words.semicolon),
  });
}
