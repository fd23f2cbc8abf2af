import { css, html, nothing, type TemplateResult } from 'lit';
import { datasetInfo } from '../../data/dataset-info.js';
import { visibleOn } from '../../data/queries/visible-on.js';
import type { IsoDay, StateBackground, StateId, StatusInterval } from '../../data/types.js';
import { formatDate } from '../../i18n/dates.js';
import { named } from '../../i18n/names.js';
import { fill } from '../../i18n/phrases.js';
import { disputeNote, disputeNoteStyles } from '../../templates/dispute-note.js';
import type { disputeNote as disputeWords } from '../../strings/en/dispute-note.js';
import type { membershipHistory } from '../../strings/en/membership-history.js';
import { tableStyles } from '../../styles/table.styles.js';
import { lasts, type Row } from './membership-history.model.js';

export interface TableOptions {
  readonly rows: readonly Row[];
  readonly day: IsoDay;
  readonly tag: string;
  readonly words: typeof membershipHistory;
  readonly disputeWords: typeof disputeWords;
  readonly backgrounds: { readonly [id in StateId]?: StateBackground };
  readonly print: boolean;
  /** Marks of sources, where the table stands alone. */
  readonly mark: (interval: StatusInterval) => unknown;
}

/** `10 July 2015 – 4 July 2024`, `since 4 July 2024`: one status as it was known on the day. */
export function dates(
  interval: StatusInterval,
  day: IsoDay,
  words: typeof membershipHistory,
  tag: string,
): unknown {
  const date = (value: string) => html`<time datetime=${value}>${formatDate(value as IsoDay, tag)}</time>`;
  const status = words.statusOf[interval.status];
  const from = date(interval.from);
  if (lasts(interval, day) || !interval.to)
    return fill(interval.from.length < 10 ? words.sincePart : words.since, { status, from });
  return html`${status}${words.separator}${fill(words.fromTo, { from, to: date(interval.to) })}`;
}

/** Every state with its statuses from day to day. */
export function historyTable(options: TableOptions): TemplateResult {
  const { rows, day, tag, words, backgrounds, disputeWords, print, mark } = options;
  // What sources disagree on was established for the newest day; on an earlier one it was not known.
  const newest = day >= datasetInfo.newestEvent;
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
          html`<tr>
            <th scope="row">${named(name)}</th>
            <td>
              ${
                statuses.length
                  ? html`<ul>
                      ${statuses.map((interval) => {
                        const text = visibleOn(disagreement(state.id, interval), day);
                        return html`<li>
                          ${dates(interval, day, words, tag)}${mark(interval)}${
                            text ? disputeNote(text, 'differ', disputeWords, print) : nothing
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
    tbody th {
      inline-size: 30%;
      overflow-wrap: break-word;
    }
  `,
];
