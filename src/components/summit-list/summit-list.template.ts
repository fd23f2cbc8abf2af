import { html, nothing, type TemplateResult } from 'lit';
import { visibleOn } from '../../data/queries/visible-on.js';
import type { SummitOverview } from '../../data/summit-overviews.js';
import type { IsoDay, PlaceId, ShanghaiFiveMeeting, StateId } from '../../data/types.js';
import type { Citations } from '../../citations/citations.js';
import { heading } from '../../templates/heading.js';
import { counted, fill, listed, type Plural } from '../../i18n/phrases.js';
import { formatDays } from '../../i18n/date-range.js';
import { disputeNote } from '../../templates/dispute-note.js';
import type { disputeNote as disputeNoteWords } from '../../strings/en/dispute-note.js';
import type { summitCard } from '../../strings/en/summit-card.js';
import type { summitList } from '../../strings/en/summit-list.js';
import { changesBy } from './summit-list.model.js';

/** What the list needs beside the meetings: words, names and the marks of their sources. */
export interface ListContext {
  readonly words: typeof summitList;
  readonly cardWords: typeof summitCard;
  readonly disputeWords: typeof disputeNoteWords;
  readonly tag: string;
  readonly level: string;
  readonly day: IsoDay;
  readonly cite: Citations;
  readonly open: boolean;
  readonly place: (id: PlaceId) => string;
  readonly state: (id: StateId) => unknown;
  /** Names of several, in the order of the reader's alphabet. */
  readonly states: (ids: readonly StateId[]) => readonly unknown[];
  readonly person: (name: string) => unknown;
  readonly office: (key: string, english: string) => unknown;
}

interface Dated {
  readonly start: IsoDay;
  readonly end: IsoDay;
}

/** The meetings of the Council, and above them those of the Shanghai Five. */
export function listTemplate(
  summits: readonly SummitOverview[],
  five: readonly ShanghaiFiveMeeting[],
  context: ListContext,
): TemplateResult {
  const { words, tag, level } = context;
  const counts = [
    phrase(
      words.meetings,
      summits.map(({ meeting }) => meeting),
      context,
    ),
    phrase(words.five, five, context),
  ].filter((count) => count !== nothing);
  const subheading = (text: string) => (five.length && summits.length ? heading(level, text, 1) : nothing);

  return html`
    <p class="kicker" part="kicker">${words.kicker}</p>
    ${heading(level, words.heading)} ${counts.length ? nothing : html`<p>${words.none}</p>`}
    ${counts.map((count) => html`<p class="lede nums" part="counts">${count}</p>`)}
    ${
      five.length
        ? [
            subheading(words.fiveHeading),
            table(
              [words.number, words.place, words.dates],
              five.map((meeting) => fiveRow(meeting, context)),
            ),
          ]
        : nothing
    }
    ${
      summits.length
        ? [
            subheading(words.councilHeading),
            table(
              [words.number, words.place, words.dates, words.chair, words.membership],
              summits.map((summit) => summitRow(summit, context)),
            ),
          ]
        : nothing
    }
  `;

  function phrase(forms: Plural, meetings: readonly Dated[], { words: w }: ListContext): unknown {
    if (!meetings.length) return nothing;
    const [first, last] = [meetings[0]!.end.slice(0, 4), meetings.at(-1)!.end.slice(0, 4)];
    // A single year is its own first and last.
    const years = first === last ? w.years.replace('{first}–', '') : w.years;
    return fill(counted(meetings.length, forms, tag), { years: fill(years, { first, last }) });
  }
}

/** Roles are spelled out because a narrow table sets its cells below each other: some browsers then see none. */
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

const dates = ({ start, end }: Dated, tag: string) =>
  html`<time datetime=${end}>${formatDays(start, end, tag)}</time>`;

function fiveRow(meeting: ShanghaiFiveMeeting, context: ListContext): TemplateResult {
  const { words, disputeWords, tag, cite, day, open, place, state } = context;
  const { number, note, doubt } = meeting;
  const remark = visibleOn(note, day);
  return html`<tr role="row">
    <th role="rowheader" scope="row">${new Intl.NumberFormat(tag).format(number)}</th>
    <td role="cell">
      ${place(meeting.place)}<span class="muted">${words.comma}${state(meeting.host)}</span>
    </td>
    <td role="cell">
      ${dates(meeting, tag)}${cite.mark(meeting)}${doubt && remark ? disputeNote(remark, doubt, disputeWords, open) : nothing}
    </td>
  </tr>`;
}

function summitRow(overview: SummitOverview, context: ListContext): TemplateResult {
  const { words, cardWords, tag, day, cite, place, state, states, person, office } = context;
  const { meeting, summit } = overview;
  const { placeNow, format } = meeting;
  const { chair } = summit;
  const city = [place(meeting.place), placeNow && fill(cardWords.now, { place: place(placeNow) })];
  const how = format ? [words.separator, words[format]] : nothing;
  return html`<tr role="row">
    <th role="rowheader" scope="row">${new Intl.NumberFormat(tag).format(meeting.number)}</th>
    <td role="cell">${city}<span class="muted">${words.comma}${state(meeting.host)}${how}</span></td>
    <td role="cell">${dates(meeting, tag)}${cite.mark(summit)}</td>
    <td role="cell">
      ${
        chair
          ? [
              fill(cardWords.person, {
                name: person(chair.name),
                office: html`<span class="muted"
                  >${office(`${chair.office}-${chair.state}`, chair.title)}</span
                >`,
              }),
              cite.mark(chair),
            ]
          : nothing
      }
    </td>
    <td role="cell">
      ${changesBy(overview, day).map(
        ([kind, records]) =>
          html`<p>
            ${fill(counted(records.length, cardWords.changes[kind], tag), {
              states: listed(states(records.map((record) => record.state)), tag),
            })}${cite.mark(...records)}
          </p>`,
      )}
    </td>
  </tr>`;
}
