import { html, type TemplateResult } from 'lit';
import { visibleOn } from '../../data/queries/visible-on.js';
import type { Aspiration } from '../../data/types.js';
import { dateInSentence, dateSince } from '../../i18n/date-in-sentence.js';
import { named } from '../../i18n/names.js';
import { fill } from '../../i18n/phrases.js';
import { candidateList } from '../../strings/en/candidate-list.js';
import { disputeNote as disputeWords } from '../../strings/en/dispute-note.js';
import { states } from '../../strings/en/states.js';
import { disputeNote } from '../../templates/dispute-note.js';
import type { DrawingContext } from '../../templates/drawing-context.js';
import { endedBy, type Row } from './candidate-list.model.js';

export const vocabulary = { candidateList, disputeNote: disputeWords, states };

/** A list of states, each with its status on the day and its applications or voiced interest. */
export function rowsTemplate(
  rows: readonly Row[],
  context: DrawingContext<typeof vocabulary>,
): TemplateResult {
  const { day, cite, time } = context;
  const words = context.words.candidateList;
  const aspiration = (record: Aspiration) => {
    const { kind, appliedFor, from, to } = record;
    const texts = [visibleOn(record.event, day), visibleOn(record.note, day)];
    const disagreement = visibleOn(record.disagreement, day);
    const ended = endedBy(record, day);
    return html`<div>
        ${appliedFor && kind === 'applicant' ? words.applicantFor[appliedFor] : words.kind[kind]}&nbsp;·
        ${fill(ended ? words.span : words.from, {
          from: time(from, ended ? dateInSentence : dateSince),
          to: to && time(to, dateInSentence),
        })}${cite.mark(record)}${disagreement && disputeNote(disagreement, 'differ', context)}
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
                        fill(words.pending[pending.status], { date: time(pending.decided, dateInSentence) }),
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
