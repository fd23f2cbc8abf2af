import { html, nothing, type TemplateResult } from 'lit';
import { visibleOn } from '../../data/queries/visible-on.js';
import type { Remark } from '../../data/types.js';
import { formatYear } from '../../i18n/date-in-sentence.js';
import { counted, fill } from '../../i18n/phrases.js';
import { capitals } from '../../strings/en/capitals.js';
import { disputeNote as disputeWords } from '../../strings/en/dispute-note.js';
import { organisationList } from '../../strings/en/organisation-list.js';
import { places } from '../../strings/en/places.js';
import { states } from '../../strings/en/states.js';
import { disputeNote } from '../../templates/dispute-note.js';
import type { DrawingContext } from '../../templates/drawing-context.js';
import { heading } from '../../templates/heading.js';
import type { Counterpart, HeadedBody } from './organisation-list.model.js';

export const vocabulary = { organisationList, disputeNote: disputeWords, capitals, places, states };

type ListContext = DrawingContext<typeof vocabulary>;
type Kind = 'bodies' | 'counterparts';

/** What to list. */
interface Listed {
  /** The kind that the attribute names. */
  readonly kind: 'all' | Kind;
  /** Whether the attribute names single ones. Nothing is folded then. */
  readonly picked: boolean;
  readonly counterparts: readonly Counterpart[];
  readonly bodies: readonly HeadedBody[];
}

/** A row of a table, and what is told below it. */
interface Row {
  readonly id: string;
  readonly name: unknown;
  readonly seat?: unknown;
  readonly head?: unknown;
  readonly since?: unknown;
  /** Drawn after the table, because facts are marked in reading order. `isAlone`: no other entry stands beside it. */
  readonly entry: (isAlone: boolean) => TemplateResult;
}

/** How many rows a short list has before what is folded. */
const SHORT = { bodies: 6, counterparts: 8 };

/** The SCO's own bodies, then the organisations that it works with. */
export function listTemplate(
  { kind, picked, counterparts, bodies }: Listed,
  context: ListContext,
): TemplateResult {
  const { level, day, time, tag } = context;
  const words = context.words.organisationList;
  const both = counterparts.length > 0 && bodies.length > 0;
  const shown =
    both || kind !== 'all' ? kind : counterparts.length ? 'counterparts' : bodies.length ? 'bodies' : 'all';
  const isFolded = context.isShort && !picked;
  const title = (which: Kind) => (both ? heading(level, words.heading[which], 1) : nothing);

  /** A table of the first `limit`, then folded the others, and what is known of each. */
  const section = <T>(
    which: Kind,
    all: readonly T[],
    rowOf: (record: T, context: ListContext) => Row,
    limit: number,
  ) => {
    const rows: Row[] = [];
    const draw = (records: readonly T[]) => {
      const drawn = records.map((each) => rowOf(each, context));
      rows.push(...drawn);
      return table(which, drawn, words);
    };
    const others = all.slice(limit);
    return [
      draw(all.slice(0, limit)),
      context.fold(
        others.length ? counted(others.length, words.more[which], tag) : words.details[which],
        [
          others.length ? draw(others) : nothing,
          html`<ul class="list" part="list">
            ${rows.map(({ entry }) => html`<li>${entry(all.length === 1)}</li>`)}
          </ul>`,
        ],
        isFolded,
      ),
    ];
  };
  const limit = (which: Kind) => (isFolded ? SHORT[which] : Infinity);

  return html`
    ${context.kicker(words.kicker)} ${heading(level, words.heading[shown])}
    ${counterparts.length || bodies.length ? nothing : html`<p>${fill(words.none, { date: time(day) })}</p>`}
    ${bodies.length ? [title('bodies'), section('bodies', bodies, bodyRow, limit('bodies'))] : nothing}
    ${
      both
        ? context.fold(
            counted(counterparts.length, words.partners, tag),
            [title('counterparts'), section('counterparts', counterparts, counterpartRow, Infinity)],
            isFolded,
          )
        : counterparts.length
          ? section('counterparts', counterparts, counterpartRow, limit('counterparts'))
          : nothing
    }
  `;
}

/** A table without the columns that would be empty. */
function table(which: Kind, rows: readonly Row[], words: typeof organisationList): TemplateResult {
  const columns = (['seat', 'head', 'since'] as const).filter((column) => rows.some((row) => row[column]));
  return html`<table class="nums ${which}" part="table">
    <thead>
      <tr>
        ${(['name', ...columns] as const).map((column) => html`<th class=${column} scope="col">${words.columns[which][column]}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr id="sco-organisation-list-${row.id}">
            <th scope="row">${row.name}</th>
            ${columns.map((column) => html`<td class=${column}>${row[column]}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** A dispute note with those parts of a remark that may be shown on the day. */
function dispute(remark: Remark | undefined, kind: 'differ' | 'open', context: ListContext): unknown {
  const text = visibleOn(remark, context.day);
  return text ? disputeNote(text, kind, context) : nothing;
}

/** The name at the start of an entry. */
const runIn = (name: unknown, words: typeof organisationList) =>
  html`<strong>${fill(words.runIn, { name })}</strong>`;

function bodyRow({ body, head }: HeadedBody, context: ListContext): Row {
  const { cite, name: stateName, place, prose, time } = context;
  const words = context.words.organisationList;
  const { role, seat, seatOf, founded } = body;
  const name = prose(body.name);
  return {
    id: body.id,
    name,
    seat: seat && (seatOf ? fill(words.seatOf, { place: place(seat) }) : place(seat)),
    head: head && [
      fill(words.headOf, { name: prose(head.name), state: stateName(head.state) }),
      cite.mark(head),
      dispute(head.disagreement, 'differ', context),
    ],
    since: founded && [time(founded, formatYear), cite.mark(body)],
    entry: (isAlone) => html`
      <div>
        ${isAlone ? nothing : runIn(name, words)}${prose(role)}${cite.mark(body)}${dispute(body.gap, 'open', context)}
      </div>
      ${founded ? html`<p class="muted">${fill(words.founded, { date: time(founded) })}</p>` : nothing}
    `,
  };
}

function counterpartRow({ record, seat, background, relations }: Counterpart, context: ListContext): Row {
  const { cite, place, prose, time } = context;
  const words = context.words.organisationList;
  const name =
    record.name === record.acronym
      ? prose(record.name)
      : fill(words.named, {
          name: prose(record.name),
          acronym: record.acronym,
        });
  const [first] = relations;
  return {
    id: record.id,
    name,
    seat: seat && place(seat),
    since: first && [time(first.date, formatYear), cite.mark(first)],
    entry: (isAlone) => html`
      <div>
        ${isAlone ? nothing : runIn(name, words)}${prose(background.description)}${cite.mark(record)}${dispute(background.disagreement, 'differ', context)}
      </div>
      ${relations.map(
        (relation) =>
          html`<div class="relation para">
            ${time(relation.date)}${words.colon}${prose(relation.what)}${cite.mark(relation)}
          </div>`,
      )}
    `,
  };
}
