import { html, type TemplateResult } from 'lit';
import type { SummitFile } from '../../data/types.js';
import { attending, kindOf } from '../../data/queries/participants.js';
import type { Sourced, Summit, SummitDocument } from '../../data/types.js';
import { number } from '../../i18n/numbers.js';
import { counted, fill, listed } from '../../i18n/phrases.js';
import { documentTypes } from '../../strings/en/document-types.js';
import { offices } from '../../strings/en/offices.js';
import { ordinals } from '../../strings/en/ordinals.js';
import { places } from '../../strings/en/places.js';
import { states } from '../../strings/en/states.js';
import { summitCard } from '../../strings/en/summit-card.js';
import type { DrawingContext } from '../../templates/drawing-context.js';
import { heading } from '../../templates/heading.js';
import { bareYear } from '../../i18n/date-in-sentence.js';

export const vocabulary = { summitCard, documentTypes, offices, ordinals, places, states };

/** The kinds of participants, in display order. */
const KINDS = ['member', 'observer', 'dialogue-partner', 'partner', 'guest', 'organisation'] as const;

/** How many key documents a short card shows unfolded. */
const FEW = 2;

/** One summit. `next` is the meeting after it, if that was held by the day shown. */
export function cardTemplate(
  { meeting, summit }: SummitFile,
  documents: readonly SummitDocument[],
  next: Summit | undefined,
  context: DrawingContext<typeof vocabulary>,
): TemplateResult {
  const {
    tag,
    level,
    cite,
    place,
    name: stateName,
    names,
    prose,
    text,
    office,
    ordinal,
    range,
    title,
  } = context;
  const { summitCard: words, documentTypes: types } = context.words;
  const { chair, motto, changes, adopted, nextChair, participation, venue } = summit;
  const sourced = <T extends Sourced>(record: T | undefined, content: (record: T) => unknown) =>
    record && [content(record), cite.mark(record)];
  const joined = (parts: readonly unknown[], separator: string) =>
    parts.filter(Boolean).map((part, index) => [index ? separator : '', part]);

  // Facts are marked in reading order, because notes are numbered in the order of the marks.
  const when = [range(meeting), cite.mark(summit)];
  const state = stateName(meeting.host);
  const city = fill(words.city, {
    place: [place(meeting.place), meeting.placeNow && fill(words.now, { place: place(meeting.placeNow) })],
    state,
  });
  const where = venue ? fill(words.at, { venue: sourced(venue, ({ name }) => text(name)), city }) : city;
  const came = attending(summit);
  const attended = (participation === 'unknown' ? [] : KINDS).flatMap((kind) => {
    const present = came.filter((each) => kindOf(each) === kind);
    return present.length
      ? [
          {
            count: number(present.length, tag),
            noun: counted(present.length, words.count[kind], tag),
            sources: cite.sourceMark(...present),
          },
        ]
      : [];
  });

  // Our list includes texts that others signed. Sources do not count those.
  const ours = documents.filter(({ signedBy }) => !signedBy);

  const facts: readonly (readonly [term: string, description: unknown])[] = [
    [
      words.chair,
      sourced(chair, ({ name, office: key, state, title: english }) =>
        fill(words.person, { name: prose(name), office: office(`${key}-${state}`, english) }),
      ),
    ],
    [words.motto, sourced(motto, ({ title: english }) => text(english))],
    [
      words.membership,
      [...new Set(changes.map(({ change }) => change))].map((kind) => {
        const records = changes.filter(({ change }) => change === kind);
        const states = listed(names(records.map((record) => record.state)), tag);
        // 21 states are several, also where the number 21 takes the singular.
        const phrase = counted(Math.min(records.length, 2), words.changes[kind], tag);
        return html`<div class="para">${fill(phrase, { states })}${cite.mark(...records)}</div>`;
      }),
    ],
    [
      words.adopted,
      // The number of documents that sources count, and of how many the titles are known.
      joined(
        [
          sourced(adopted, ({ count, breakdown = {} }) => {
            const kinds = Object.entries(breakdown).map(([type, number]) =>
              counted(number, words.types[type as keyof typeof words.types], tag),
            );
            return [
              counted(count, words.documents, tag),
              kinds.length ? [words.colon, listed(kinds, tag)] : '',
            ];
          }),
          ours.length && ours.length !== adopted?.count && counted(ours.length, words.listed, tag),
        ],
        words.semicolon,
      ),
    ],
    [
      words.next,
      [
        sourced(nextChair, (term) => fill(words.handover, { state: stateName(term.state) })),
        next &&
          fill(words.nextSummit, {
            number: ordinal(next.number),
            dates: range(next),
            place: place(next.place),
          }),
      ]
        .filter(Boolean)
        .map((line) => html`<div class="para">${line}</div>`),
    ],
  ];
  const keyDocuments = documents.filter(({ key }) => key);
  const few = context.isShort ? FEW : keyDocuments.length;
  const list = (some: readonly SummitDocument[]) =>
    some.length
      ? html`<dl part="documents">
          ${some.map(
            (document) =>
              html`<div>
                <dt>${types[document.type]}</dt>
                <dd>${title(document)}${cite.mark(document)}</dd>
              </div>`,
          )}
        </dl>`
      : '';
  const rest = keyDocuments.slice(few);

  return html`
    ${context.kicker(fill(words.kicker, { number: ordinal(meeting.number) }))}
    ${heading(level, fill(words.heading, { place: place(meeting.place), year: bareYear(meeting.end, context) }))}
    <div class="lede para">
      ${fill(words.where, {
        dates: when,
        where: fill(words[meeting.format ?? 'in-person'], { where, state }),
      })}
    </div>
    ${
      attended.length
        ? participation === 'partial'
          ? html`<p class="came nums" part="participants">
              ${fill(words.partial, {
                counts: listed(
                  attended.map(({ count, noun, sources }) => [fill(words.some, { count, noun }), sources]),
                  tag,
                ),
              })}
            </p>`
          : html`<ul class="came figures nums" part="participants">
              ${attended.map(
                ({ count, noun, sources }) =>
                  html`<li>
                    <strong>${count}</strong>
                    <span>${noun}${sources}</span>
                  </li>`,
              )}
            </ul>`
        : ''
    }
    <dl class="nums" part="facts">
      ${facts.map(([term, description]) =>
        description && (description as readonly unknown[]).length
          ? html`<div>
              <dt>${term}</dt>
              <dd>${description}</dd>
            </div>`
          : '',
      )}
    </dl>
    ${
      keyDocuments.length
        ? [
            heading(level, words.keyDocuments, 1),
            list(keyDocuments.slice(0, few)),
            rest.length ? context.fold(counted(rest.length, words.more, tag), list(rest)) : '',
          ]
        : ''
    }
    ${meeting.secondHand ? html`<p class="note">${words.secondHand}</p>` : ''}
  `;
}
