import { html, nothing, type TemplateResult } from 'lit';
import { firstDayOf, holdsOn, lastDayOf, yearOf } from '../../data/queries/dates.js';
import type { FormalStatus, StatusInterval } from '../../data/types.js';
import { formatDate } from '../../i18n/dates.js';
import { named } from '../../i18n/names.js';
import { inDigits, number } from '../../i18n/numbers.js';
import { counted, fill } from '../../i18n/phrases.js';
import { disputeNote } from '../../strings/en/dispute-note.js';
import { memberList } from '../../strings/en/member-list.js';
import { membershipHistory } from '../../strings/en/membership-history.js';
import { states } from '../../strings/en/states.js';
import type { DrawingContext } from '../../templates/drawing-context.js';
import { keyTemplate, STATUS_LOOKS } from '../../templates/looks.js';
import { STATUSES } from '../../templates/state-rows.js';
import { axisTemplate, barIn, lane, percent, type Axis } from '../../templates/time-axis.js';
import { isRecent, type Count, type Row } from './membership-history.model.js';
import { bareYear } from '../../i18n/date-in-sentence.js';

export const vocabulary = { membershipHistory, memberList, disputeNote, states };

/** The drawing context, and what only this tag needs. */
interface HistoryContext extends DrawingContext<typeof vocabulary> {
  readonly axis: Axis;
  /** Whether marks are note numbers, which follow each status, or an asterisk, which follows the name. */
  readonly linked: boolean;
}

/** More rows do not fit a sheet of paper as a drawing: they are printed as text. */
const MOST_LINES = 36;

/** States below the scale; and if `all` is given, all states of the tag, above it the key to their bars. */
export function chartTemplate(
  rows: readonly Row[],
  context: HistoryContext,
  all?: readonly Row[],
): TemplateResult {
  const { linked, day, tag } = context;
  const tall = rows.length * (linked ? 3 : 1) > MOST_LINES;
  return html`<div class="chart ${linked ? 'seen' : ''} ${tall ? 'tall' : ''}">
    ${all && key(all, context)} ${axisTemplate(context, { day: formatDate(day, tag) })}
    <ul class="rows nums" part="rows">
      ${rows.map((row) => rowTemplate(row, context))}
    </ul>
    ${all && rows.length < all.length ? nothing : axisTemplate(context)}
  </div>`;
}

/** Whether the beginning is known only to the month or year. */
const isVague = ({ from }: StatusInterval): boolean => from.length < 10;

/** What the bars mean. */
function key(rows: readonly Row[], { words: { membershipHistory: words } }: HistoryContext): TemplateResult {
  const all = rows.flatMap(({ statuses }) => statuses);
  return keyTemplate([
    ...STATUSES.filter((each) => all.some(({ status }) => status === each)).map((kind) => ({
      look: STATUS_LOOKS[kind],
      kind,
      text: words.statusOf[kind],
    })),
    ...(all.some(isVague) ? [{ look: 'dotted' as const, kind: '', text: words.uncertain }] : []),
  ]);
}

/** A status as text: `dialogue partner 2010–2015`, `member since 4 July 2024`. */
function statusInWords(
  interval: StatusInterval,
  { words: { membershipHistory: words }, day, time }: HistoryContext,
): unknown {
  const { from, to } = interval;
  const status = words.statusOf[interval.status];
  if (holdsOn(interval, day) || !to)
    return fill(isVague(interval) ? words.sincePart : words.since, { status, from: time(from) });
  const [begin, end] = [from, to].map((date) => time(date, bareYear));
  const years = yearOf(from) === yearOf(to) ? begin : fill(words.years, { from: begin, to: end });
  return fill(words.over, { status, years: html`<span class="unbroken">${years}</span>` });
}

/** A state with its statuses in words, of which the drawing shows only the last, and as bars. */
function rowTemplate({ state, name, statuses }: Row, context: HistoryContext): TemplateResult {
  const { linked, cite, day, words } = context;
  const { separator, never } = words.membershipHistory;
  const said = statuses.map(
    (interval) => html`${statusInWords(interval, context)}${linked ? cite.mark(interval) : nothing}`,
  );
  const last = said.pop();
  const isNew = isRecent(statuses.at(-1), day);
  return html`<li id="sco-membership-history-${state.id}" class="track ${isNew ? 'new' : ''}" part="row">
    <span class="name">${named(name)}${linked ? nothing : cite.mark(...statuses)}</span>
    <span class="words"
      >${said.length ? html`<span class="earlier">${said.map((each) => [each, separator])}</span>` : nothing}${
        last ?? never
      }</span
    >
    ${lane(context, bars(statuses, context))}
  </li>`;
}

/** The bars of one state. A start known only to the month or year is dotted up to the last day it can have been. */
function bars(statuses: readonly StatusInterval[], context: HistoryContext): readonly unknown[] {
  const { axis, day } = context;
  return statuses.map((interval) => {
    const { status, from, to } = interval;
    const [open, sure] = [percent(axis, firstDayOf(from)), percent(axis, lastDayOf(from))];
    const end = to && to <= day ? percent(axis, to) : 100;
    const isNew = isRecent(interval, day);
    // What has just begun would be a hairline. It is drawn wide enough to be seen, and as high as the row.
    const x = isNew ? Math.min(sure, 97.5) : sure;
    return [
      isVague(interval) ? barIn(context, { x: open, width: sure - open }, 'dotted', status) : nothing,
      barIn(context, { x, width: end - x }, STATUS_LOOKS[status], status, isNew ? 'full' : 'mid'),
    ];
  });
}

/** How many states had each status over the years. */
export const countsTemplate = (
  counts: { readonly [status in FormalStatus]: readonly Count[] },
  { tag, words: { membershipHistory: words, memberList } }: DrawingContext<typeof vocabulary>,
): TemplateResult =>
  html`<dl class="counts nums" part="counts">
    ${STATUSES.map((status) => {
      const list = counts[status];
      const last = list.at(-1);
      const numbers = list.map(({ year, count }) =>
        fill(words.countIn, { year: inDigits(year, tag), count: number(count, tag) }).join(''),
      );
      return last
        ? html`<div>
            <dt>${counted(last.count, memberList.count[status], tag)}</dt>
            <dd>${numbers.join(words.separator)}</dd>
          </div>`
        : nothing;
    })}
  </dl>`;
