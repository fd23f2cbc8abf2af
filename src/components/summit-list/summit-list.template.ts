import { html, nothing, type TemplateResult } from 'lit';
import { visibleOn } from '../../data/queries/visible-on.js';
import type { SummitOverview } from '../../data/types.js';
import type { IsoDay, ShanghaiFiveMeeting, StatusChange } from '../../data/types.js';
import { number } from '../../i18n/numbers.js';
import { counted, fill, listed, type Plural } from '../../i18n/phrases.js';
import { capitals } from '../../strings/en/capitals.js';
import { disputeNote as disputeWords } from '../../strings/en/dispute-note.js';
import { offices } from '../../strings/en/offices.js';
import { places } from '../../strings/en/places.js';
import { states } from '../../strings/en/states.js';
import { summitCard } from '../../strings/en/summit-card.js';
import { summitList } from '../../strings/en/summit-list.js';
import { disputeNote } from '../../templates/dispute-note.js';
import type { DrawingContext } from '../../templates/drawing-context.js';
import { heading } from '../../templates/heading.js';
import { changesBy } from './summit-list.model.js';
import { bareYear } from '../../i18n/date-in-sentence.js';

export const vocabulary = {
  summitList,
  summitCard,
  disputeNote: disputeWords,
  capitals,
  offices,
  places,
  states,
};

type ListContext = DrawingContext<typeof vocabulary>;

interface Dated {
  readonly start: IsoDay;
  readonly end: IsoDay;
}

/** How many summits a short list shows unfolded. */
const LATEST = 6;

/** What a short list leaves out: decisions after which a state still had no other status. */
const STEPS: readonly StatusChange['change'][] = [
  'accession-started',
  'memorandum-signed',
  'dialogue-partner-granted',
];

/** The most states that a short list names for one kind of change. More are counted. */
const NAMED = 3;

/** The meetings of the Council, and below them those of the Shanghai Five; of each the newest first. */
export function listTemplate(
  summits: readonly SummitOverview[],
  five: readonly ShanghaiFiveMeeting[],
  context: ListContext,
): TemplateResult {
  const { level, isShort } = context;
  const words = context.words.summitList;
  const newest = summits.toReversed();
  const latest = newest.slice(0, isShort ? LATEST : Infinity);
  const earlier = newest.slice(latest.length);
  const meetingsOf = (list: readonly SummitOverview[]) => list.map(({ meeting }) => meeting);
  const newestFive = five.toReversed();
  const lede = newest.length
    ? count(words.meetings, meetingsOf(newest), context)
    : five.length
      ? count(words.five, newestFive, context)
      : words.none;
  const rest = [
    earlier.length ? counted(earlier.length, words.earlier, context.tag) : nothing,
    newest.length && five.length ? count(words.five, newestFive, context) : nothing,
  ].filter((label) => label !== nothing);
  // Called in reading order, because notes are numbered in the order of the marks.
  const tables = () => [
    earlier.length ? councilTable(earlier, context) : nothing,
    newest.length && five.length ? heading(level, words.fiveHeading, 1) : nothing,
    five.length
      ? table(
          [words.number, words.place, words.dates],
          newestFive.map((meeting) => fiveRow(meeting, context)),
        )
      : nothing,
  ];

  return html`
    ${context.kicker(words.kicker)} ${heading(level, words.heading)}
    <p class="lede nums" part="counts">${lede}</p>
    ${latest.length ? councilTable(latest, context) : nothing}
    ${rest.length ? context.fold(listed(rest, context.tag), tables()) : tables()}
  `;
}

/** The number of meetings, newest first, and the years in which they were held. */
function count(forms: Plural, meetings: readonly Dated[], { words, tag }: ListContext): unknown {
  const [first, last] = [meetings.at(-1)!, meetings[0]!].map(({ end }) => bareYear(end, { tag }));
  const { years, singleYear } = words.summitList;
  return fill(counted(meetings.length, forms, tag), {
    years: html`<span class="unbroken"
      >${first === last ? fill(singleYear, { year: first }) : fill(years, { first, last })}</span
    >`,
  });
}

const councilTable = (summits: readonly SummitOverview[], context: ListContext): TemplateResult => {
  const { number, meeting, chair } = context.words.summitList;
  return table(
    [number, meeting, chair],
    summits.map((summit) => summitRow(summit, context)),
  );
};

/** ARIA roles are explicit because narrow tables get `display: block`, which removes table semantics in some browsers. */
function table(labels: readonly string[], rows: readonly TemplateResult[]): TemplateResult {
  return html`<table class="nums" part="table" role="table">
    <thead role="rowgroup">
      <tr role="row">
        ${labels.map((label) => html`<th role="columnheader" scope="col">${label}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows}
    </tbody>
  </table>`;
}

function fiveRow(meeting: ShanghaiFiveMeeting, context: ListContext): TemplateResult {
  const { tag, cite, day, place, name, range } = context;
  const { note } = meeting;
  const remark = meeting.dispute && visibleOn(note, day);
  return html`<tr id="sco-summit-list-${meeting.id}" role="row">
    <th role="rowheader" scope="row">${number(meeting.number, tag)}</th>
    <td role="cell">
      ${fill(context.words.summitList.where, {
        place: place(meeting.place),
        state: html`<span class="muted">${name(meeting.host)}</span>`,
      })}
    </td>
    <td role="cell">
      ${range(meeting)}${cite.mark(meeting)}${remark ? disputeNote(remark, meeting.dispute!, context) : nothing}
    </td>
  </tr>`;
}

function summitRow(overview: SummitOverview, context: ListContext): TemplateResult {
  const { tag, day, isShort, cite, place, name, names, prose, office, range } = context;
  const { summitList: words, summitCard: cardWords } = context.words;
  const { meeting, summit } = overview;
  const { placeNow, format, host } = meeting;
  const { chair } = summit;
  const city = [place(meeting.place), placeNow && fill(cardWords.now, { place: place(placeNow) })];
  const how = format ? [words.separator, words[format]] : nothing;
  const chairName = chair && prose(chair.name);
  return html`<tr id="sco-summit-list-${meeting.id}" role="row">
    <th role="rowheader" scope="row">${number(meeting.number, tag)}</th>
    <td role="cell">
      ${fill(words.where, { place: city, state: html`<span class="muted">${name(host)}</span>` })}
      <div class="muted para">${range(meeting)}${cite.mark(summit)}${how}</div>
      ${changesBy(overview, day)
        .filter(([kind]) => !(isShort && STEPS.includes(kind)))
        .map(([kind, records]) => {
          const { length } = records;
          const isCounted = isShort && length > NAMED;
          const states = isCounted
            ? counted(length, words.states, tag)
            : listed(names(records.map((record) => record.state)), tag);
          const phrase =
            isCounted && kind === 'merged'
              ? counted(length, words.merged, tag)
              : // 21 states are several, also where the number 21 takes the singular.
                counted(Math.min(length, 2), cardWords.changes[kind], tag);
          return html`<div class="para">${fill(phrase, { states })}${cite.mark(...records)}</div>`;
        })}
    </td>
    <td role="cell">
      ${
        chair
          ? [
              // In a short list the state that presided is only written if it was not the host.
              isShort && chair.state === host
                ? chairName
                : fill(cardWords.person, {
                    name: chairName,
                    office: html`<span class="muted"
                      >${office(`${chair.office}-${chair.state}`, chair.title)}</span
                    >`,
                  }),
              cite.mark(chair),
            ]
          : nothing
      }
    </td>
  </tr>`;
}
