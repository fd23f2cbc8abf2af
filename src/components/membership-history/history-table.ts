import { css, html, nothing, type TemplateResult } from 'lit';
import { datasetInfo } from '../../data/dataset-info.js';
import { holdsOn } from '../../data/queries/dates.js';
import { visibleOn } from '../../data/queries/visible-on.js';
import type { StateBackground, StateId, StatusInterval } from '../../data/types.js';
import { dateInSentence, dateSince } from '../../i18n/date-in-sentence.js';
import { named } from '../../i18n/names.js';
import { fill } from '../../i18n/phrases.js';
import { tableStyles } from '../../styles/table.styles.js';
import { disputeNote, disputeNoteStyles } from '../../templates/dispute-note.js';
import type { DrawingContext } from '../../templates/drawing-context.js';
import type { Row } from './membership-history.model.js';
import type { vocabulary } from './membership-history.template.js';

/** The drawing context, and what only the table needs. */
interface TableContext extends DrawingContext<typeof vocabulary> {
  readonly backgrounds: { readonly [id in StateId]?: StateBackground };
  /**
   * Whether the table marks its facts with sources and its rows have addresses. Not below the drawing, which has done so
   * already.
   */
  readonly marked: boolean;
}

/** The dates of a status as known on the day: `10 July 2015 – 4 July 2024`, `since 4 July 2024`. */
function datesOf(
  interval: StatusInterval,
  { day, time, words: { membershipHistory: words } }: TableContext,
): unknown {
  const status = words.statusOf[interval.status];
  if (holdsOn(interval, day) || !interval.to)
    return fill(words.since, { status, from: time(interval.from, dateSince) });
  return html`${status}${words.separator}${fill(words.fromTo, {
    from: time(interval.from, dateInSentence),
    to: time(interval.to, dateInSentence),
  })}`;
}

/** A table of all states, with the exact dates of their statuses. */
export function historyTable(rows: readonly Row[], context: TableContext): TemplateResult {
  const { day, cite, backgrounds, marked } = context;
  const { membershipHistory: words } = context.words;
  // Notes on disagreements may mention later events, so they are shown for the newest day only.
  const newest = day >= datasetInfo.undatedRemarksFrom;
  const disagreement = (id: StateId, { status, from }: StatusInterval) =>
    newest
      ? backgrounds[id]?.statuses.find((each) => each.status === status && each.from === from)?.disagreement
      : undefined;
  return html`<table class="nums" part="table">
    <thead>
      <tr>
        <th scope="col">${words.state}</th>
        <th scope="col">${words.statuses}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ state, name, statuses }) =>
          html`<tr id=${marked ? `sco-membership-history-${state.id}` : nothing}>
            <th scope="row">${named(name)}</th>
            <td>
              ${
                statuses.length
                  ? html`<ul>
                      ${statuses.map((interval) => {
                        const text = visibleOn(disagreement(state.id, interval), day);
                        return html`<li>
                          ${datesOf(interval, context)}${marked ? cite.mark(interval) : nothing}${
                            text ? disputeNote(text, 'differ', context) : nothing
                          }
                        </li>`;
                      })}
                    </ul>`
                  : words.never
              }
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

export const historyTableStyles = [
  disputeNoteStyles,
  tableStyles,
  css`
    tbody :is(th, td) {
      padding-block: calc(var(--_space) * 0.7);
    }
    tbody th {
      inline-size: 30%;
      overflow-wrap: break-word;
    }
  `,
];
