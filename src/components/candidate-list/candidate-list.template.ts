import { html, type TemplateResult } from 'lit';
import { visibleOn } from '../../data/queries/visible-on.js';
import type { Aspiration, IsoDay, PartialDate } from '../../data/types.js';
import type { Citations } from '../../citations/citations.js';
import { formatDate } from '../../i18n/dates.js';
import { named } from '../../i18n/names.js';
import { fill } from '../../i18n/phrases.js';
import { dateSince } from '../../i18n/date-since.js';
import type { candidateList } from '../../strings/en/candidate-list.js';
import { endedBy, type Row } from './candidate-list.model.js';

/** What the list needs beside its rows. */
export interface ListContext {
  readonly words: typeof candidateList;
  readonly tag: string;
  readonly day: IsoDay;
  readonly cite: Citations;
  readonly disputeNote: (explanation: string) => TemplateResult;
}

/** States, the status of each on the day, and what is on record of its wish. */
export function rowsTemplate(
  rows: readonly Row[],
  { words, tag, day, cite, disputeNote }: ListContext,
): TemplateResult {
  const time = (date: PartialDate, write = formatDate) =>
    html`<time datetime=${date}
      >${date.length === 4 ? fill(words.year, { year: date }) : write(date, tag)}</time
    >`;
  const aspiration = (record: Aspiration) => {
    const { kind, appliedFor, from, to } = record;
    const texts = [visibleOn(record.event, day), visibleOn(record.note, day)];
    const disagreement = visibleOn(record.disagreement, day);
    const ended = endedBy(record, day);
    return html`<div>
        ${appliedFor && kind === 'applicant' ? words.applicantFor[appliedFor] : words.kind[kind]}&nbsp;·
        ${fill(ended ? words.span : words.from, {
          from: time(from, ended ? formatDate : dateSince),
          to: to && time(to),
        })}${cite.mark(record)}${disagreement && disputeNote(disagreement)}
      </div>
      ${texts.map((text) => text && html`<p class="small" lang="en">${text}</p>`)}`;
  };
  return html`<ul class="rows nums" part="list">
    ${rows.map(
      ({ name, status, pending, aspirations }) =>
        html`<li>
          <div>
            <p class="name">${named(name)}</p>
            <p class="small">
              ${
                status
                  ? [
                      fill(words.status[status.status], { date: time(status.from, dateSince) }),
                      cite.mark(status),
                    ]
                  : pending?.decided
                    ? [
                        fill(words.pending[pending.status], { date: time(pending.decided) }),
                        cite.mark(pending),
                      ]
                    : words.none
              }
            </p>
          </div>
          ${
            aspirations.length
              ? html`<div>
                  ${aspirations.map((record) => html`<div class="record">${aspiration(record)}</div>`)}
                </div>`
              : html`<p class="small">${words.unrecorded}</p>`
          }
        </li>`,
    )}
  </ul>`;
}
