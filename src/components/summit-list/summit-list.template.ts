import { html, nothing, type TemplateResult } from 'lit';
import { yearOf } from '../../data/queries/dates.js';
import { visibleOn } from '../../data/queries/visible-on.js';
import type { SummitOverview } from '../../data/types.js';
import type { IsoDay, ShanghaiFiveMeeting } from '../../data/types.js';
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

/** The meetings of the Council, and above them those of the Shanghai Five. */
export function listTemplate(
  summits: readonly SummitOverview[],
  five: readonly ShanghaiFiveMeeting[],
  context: ListContext,
): TemplateResult {
  const { level } = context;
  const words = context.words.summitList;
  const meetings = summits.map(({ meeting }) => meeting);
  const counts = [
    meetings.length ? count(words.meetings, meetings, context) : nothing,
    five.length ? count(words.five, five, context) : nothing,
  ].filter((sentence) => sentence !== nothing);
  const subheading = (text: string) => (five.length && summits.length ? heading(level, text, 1) : nothing);

  return html`
    ${context.kicker(words.kicker)} ${heading(level, words.heading)}
    ${counts.length ? nothing : html`<p>${words.none}</p>`}
    ${counts.map((sentence) => html`<p class="lede nums" part="counts">${sentence}</p>`)}
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
}

/** The number of meetings, and the years in which they were held. */
function count(forms: Plural, meetings: readonly Dated[], { words, tag }: ListContext): unknown {
  const [first, last] = [yearOf(meetings[0]!.end), yearOf(meetings.at(-1)!.end)];
  const { years, singleYear } = words.summitList;
  return fill(counted(meetings.length, forms, tag), {
    years: first === last ? fill(singleYear, { year: first }) : fill(years, { first, last }),
  });
}

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
  const { number, note } = meeting;
  const remark = meeting.dispute && visibleOn(note, day);
  return html`<tr role="row">
    <th role="rowheader" scope="row">${new Intl.NumberFormat(tag).format(number)}</th>
    <td role="cell">
      ${place(meeting.place)}<span class="muted">${context.words.summitList.comma}${name(meeting.host)}</span>
    </td>
    <td role="cell">
      ${range(meeting)}${cite.mark(meeting)}${remark ? disputeNote(remark, meeting.dispute!, context) : nothing}
    </td>
  </tr>`;
}

function summitRow(overview: SummitOverview, context: ListContext): TemplateResult {
  const { tag, day, cite, place, name, names, text, office, range } = context;
  const { summitList: words, summitCard: cardWords } = context.words;
  const { meeting, summit } = overview;
  const { placeNow, format } = meeting;
  const { chair } = summit;
  const city = [place(meeting.place), placeNow && fill(cardWords.now, { place: place(placeNow) })];
  const how = format ? [words.separator, words[format]] : nothing;
  return html`<tr role="row">
    <th role="rowheader" scope="row">${new Intl.NumberFormat(tag).format(meeting.number)}</th>
    <td role="cell">${city}<span class="muted">${words.comma}${name(meeting.host)}${how}</span></td>
    <td role="cell">${range(meeting)}${cite.mark(summit)}</td>
    <td role="cell">
      ${
        chair
          ? [
              fill(cardWords.person, {
                name: text({ en: chair.name }),
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
              states: listed(names(records.map((record) => record.state)), tag),
            })}${cite.mark(...records)}
          </p>`,
      )}
    </td>
  </tr>`;
}
