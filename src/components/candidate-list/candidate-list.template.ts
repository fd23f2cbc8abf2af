import { html, nothing, type TemplateResult } from 'lit';
import { visibleOn } from '../../data/queries/visible-on.js';
import { yearOf } from '../../data/queries/dates.js';
import type { Aspiration, PartialDate } from '../../data/types.js';
import type { Locale } from '../../i18n/locale.js';
import { dateInSentence, dateSince } from '../../i18n/date-in-sentence.js';
import { named } from '../../i18n/names.js';
import { counted, fill } from '../../i18n/phrases.js';
import { candidateList } from '../../strings/en/candidate-list.js';
import { disputeNote as disputeWords } from '../../strings/en/dispute-note.js';
import { states } from '../../strings/en/states.js';
import { disputeNote } from '../../templates/dispute-note.js';
import type { DrawingContext } from '../../templates/drawing-context.js';
import { heading } from '../../templates/heading.js';
import { once } from '../../templates/once.js';
import { reportItem } from '../../templates/report-item.js';
import { endedBy, type Row } from './candidate-list.model.js';

export const vocabulary = { candidateList, disputeNote: disputeWords, states };

type ListContext = DrawingContext<typeof vocabulary>;

/**
 * The states whose applications are pending, those that are settled, and those without any: what was applied for and when,
 * and the status on the day; then what was reported. `folds`: a short list shows only what is pending.
 */
export function rowsTemplate(rows: readonly Row[], context: ListContext, folds: boolean): unknown {
  const { day, level, tag } = context;
  const words = context.words.candidateList;
  // A state can have an application that is pending and one that is settled.
  const idOf = once();
  const isFolded = folds && context.isShort;
  const ofKind = (settled: boolean) =>
    rows
      .map((row) => ({
        ...row,
        aspirations: row.aspirations.filter((each) => endedBy(each, day) === settled),
      }))
      .filter(({ aspirations }) => aspirations.length);
  const [open, settled] = [ofKind(false), ofKind(true)];
  const none = rows.filter(({ aspirations }) => !aspirations.length);
  const group = (kind: keyof typeof words.group, some: readonly Row[], isAway = false) => {
    if (!some.length) return nothing;
    const title = counted(some.length, words.group[kind], tag);
    const content = [heading(level, title, 1), table(some, context, kind === 'open' && isFolded, idOf)];
    return context.fold(title, content, isAway);
  };
  const reports = rows.flatMap(({ name, aspirations }) =>
    reportItem(
      named(name),
      aspirations.flatMap(({ event, note }) => [event, note]),
      context,
    ),
  );
  return [
    group('open', open),
    group('settled', settled, open.length > 0 && isFolded),
    group('none', none),
    reports.length
      ? context.fold(
          words.reports,
          html`<ul class="list" part="list">
            ${reports}
          </ul>`,
          isFolded,
        )
      : nothing,
  ];
}

/** The year alone, so that a row of a short list is one line. */
const yearSince = (date: PartialDate, locale: Locale) => dateSince(yearOf(date) as PartialDate, locale);

/** `brief`: the statuses with the years in which they began. */
function table(
  rows: readonly Row[],
  context: ListContext,
  brief: boolean,
  idOf: (id: string) => unknown,
): TemplateResult {
  const { cite, time } = context;
  const words = context.words.candidateList;
  const hasRecords = rows[0]!.aspirations.length > 0;
  const statusOf = ({ status, pending }: Row) =>
    status
      ? [
          fill(words.status[status.status], { date: time(status.from, brief ? yearSince : dateSince) }),
          cite.mark(status),
        ]
      : pending?.decided
        ? [
            fill(words.pending[pending.status], { date: time(pending.decided, dateInSentence) }),
            cite.mark(pending),
          ]
        : words.none;
  return html`<table class=${brief ? 'nums brief' : 'nums'} part="table">
    <thead>
      <tr>
        <th scope="col">${words.state}</th>
        ${hasRecords ? html`<th scope="col">${words.appliedFor}</th>` : nothing}
        <th scope="col">${words.onTheDay}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr id=${idOf(`sco-candidate-list-${row.state.id}`)}>
            <th scope="row">${named(row.name)}</th>
            ${hasRecords ? html`<td>${row.aspirations.map((each) => record(each, context))}</td>` : nothing}
            <td class="muted">${statusOf(row)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** What was applied for, or what interest was voiced in, and when. */
function record(aspiration: Aspiration, context: ListContext): TemplateResult {
  const { day, cite, time } = context;
  const words = context.words.candidateList;
  const { kind, appliedFor = 'unnamed', from, to } = aspiration;
  const disagreement = visibleOn(aspiration.disagreement, day);
  const ended = endedBy(aspiration, day);
  const status = words.wanted[appliedFor];
  return html`<div>
    ${fill(kind === 'applicant' ? '{status}' : words.interest, { status })}${words.comma}${fill(
      ended ? words.span : words.from,
      { from: time(from, ended ? dateInSentence : dateSince), to: to && time(to, dateInSentence) },
    )}${cite.mark(aspiration)}${disagreement && disputeNote(disagreement, 'differ', context)}
  </div>`;
}
