import { html, nothing, type TemplateResult } from 'lit';
import { visibleOn } from '../../data/queries/visible-on.js';
import type { Remark } from '../../data/types.js';
import { fill } from '../../i18n/phrases.js';
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

/** What to list. */
interface Listed {
  /** The kind that the attribute names. */
  readonly kind: 'all' | 'counterparts' | 'bodies';
  readonly counterparts: readonly Counterpart[];
  readonly bodies: readonly HeadedBody[];
}

/** The organisations that the SCO works with, and its own bodies. */
export function listTemplate({ kind, counterparts, bodies }: Listed, context: ListContext): TemplateResult {
  const { level, day, time } = context;
  const words = context.words.organisationList;
  const both = counterparts.length > 0 && bodies.length > 0;
  const shown =
    both || kind !== 'all' ? kind : counterparts.length ? 'counterparts' : bodies.length ? 'bodies' : 'all';
  const part = (title: string, items: readonly TemplateResult[]) =>
    items.length
      ? html`${both ? heading(level, title, 1) : nothing}
          <ul class="list" part="list">
            ${items}
          </ul>`
      : nothing;
  return html`
    ${context.kicker(words.kicker)} ${heading(level, words.heading[shown])}
    ${counterparts.length || bodies.length ? nothing : html`<p>${fill(words.none, { date: time(day) })}</p>`}
    ${part(
      words.heading.counterparts,
      counterparts.map((each) => counterpartRow(each, context)),
    )}
    ${part(
      words.heading.bodies,
      bodies.map((each) => bodyRow(each, context)),
    )}
  `;
}

/** A dispute note with those parts of a remark that may be shown on the day. */
function dispute(remark: Remark | undefined, kind: 'differ' | 'open', context: ListContext): unknown {
  const text = visibleOn(remark, context.day);
  return text ? disputeNote(text, kind, context) : nothing;
}

function counterpartRow(
  { record, seat, background, relations }: Counterpart,
  context: ListContext,
): TemplateResult {
  const { words, cite, place, text, time } = context;
  const { name, acronym } = record;
  return html`<li>
    <p><span class="name">${text({ en: `${name} (${acronym})` })}</span>${cite.mark(record)}</p>
    ${
      background.description
        ? html`<p>
            ${text({ en: background.description })}${dispute(background.disagreement, 'differ', context)}
          </p>`
        : nothing
    }
    ${
      seat ? html`<p class="muted">${fill(words.organisationList.seat, { place: place(seat) })}</p>` : nothing
    }
    ${relations.map(
      (relation) =>
        html`<p class="relation">
          ${time(relation.date)}: ${text({ en: relation.what })}${cite.mark(relation)}
        </p>`,
    )}
  </li>`;
}

function bodyRow({ body, head }: HeadedBody, context: ListContext): TemplateResult {
  const { cite, name: stateName, place, text, time } = context;
  const words = context.words.organisationList;
  const { name, role, seat, seatOf, founded } = body;
  return html`<li>
    <p><span class="name">${text({ en: name })}</span>${cite.mark(body)}</p>
    <p>${text({ en: role })}${dispute(body.gap, 'open', context)}</p>
    ${founded ? html`<p class="muted">${fill(words.founded, { date: time(founded) })}</p>` : nothing}
    ${
      seat
        ? html`<p class="muted">${fill(seatOf ? words.seatOf : words.seat, { place: place(seat) })}</p>`
        : nothing
    }
    ${
      head
        ? html`<p>
            ${fill(words.head, {
              name: text({ en: head.name }),
              state: stateName(head.state),
            })}${cite.mark(head)}${dispute(head.disagreement, 'differ', context)}
          </p>`
        : nothing
    }
  </li>`;
}
