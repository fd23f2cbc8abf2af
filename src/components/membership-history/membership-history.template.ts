import { html, nothing, svg, type TemplateResult } from 'lit';
import { firstDayOf, lastDayOf, yearOf } from '../../data/queries/dates.js';
import type { FormalStatus, StatusInterval } from '../../data/types.js';
import { formatDate } from '../../i18n/dates.js';
import { named } from '../../i18n/names.js';
import { counted, fill } from '../../i18n/phrases.js';
import { disputeNote } from '../../strings/en/dispute-note.js';
import { memberList } from '../../strings/en/member-list.js';
import { membershipHistory } from '../../strings/en/membership-history.js';
import { states } from '../../strings/en/states.js';
import type { DrawingContext } from '../../templates/drawing-context.js';
import { box, keyTemplate, sample, STATUS_LOOKS } from '../../templates/looks.js';
import { STATUSES } from '../../templates/state-rows.js';
import { axisTemplate, barIn, lane, percent, type Axis } from '../../templates/time-axis.js';
import { byYear, isRecent, lasts, type Row, type Step } from './membership-history.model.js';

export const vocabulary = { membershipHistory, memberList, disputeNote, states };

/** The drawing context, and what only this tag needs. */
interface HistoryContext extends DrawingContext<typeof vocabulary> {
  readonly axis: Axis;
  /** Whether bars and step charts are drawn beside the text. */
  readonly drawn: boolean;
  /** Whether marks are note numbers, which follow each status, or an asterisk, which follows the name. */
  readonly linked: boolean;
}

/** More rows do not fit a sheet of paper as a drawing: they are printed as text. */
const MOST_LINES = 36;

/** States below the scale, with the key to the bars of all states in `key`. */
export function chartTemplate(
  rows: readonly Row[],
  context: HistoryContext,
  parts: { readonly key?: readonly Row[]; readonly axisBelow?: boolean },
): TemplateResult {
  const { linked, day, tag } = context;
  const tall = rows.length * (linked ? 3 : 1) > MOST_LINES;
  return html`<div class="chart ${linked ? 'seen' : ''} ${tall ? 'tall' : ''}">
    ${parts.key ? key(parts.key, context) : nothing} ${axisTemplate(context, { day: formatDate(day, tag) })}
    <ul class="rows nums" part="rows">
      ${rows.map((row) => rowTemplate(row, context))}
    </ul>
    ${parts.axisBelow ? axisTemplate(context) : nothing}
  </div>`;
}

/** What the bars mean. */
function key(rows: readonly Row[], { words: { membershipHistory: words } }: HistoryContext): TemplateResult {
  const all = rows.flatMap(({ statuses }) => statuses);
  const held = STATUSES.filter((each) => all.some(({ status }) => status === each));
  return keyTemplate([
    ...held.map((kind) => ({ look: STATUS_LOOKS[kind], kind, text: words.statusOf[kind] })),
    ...(all.some(({ from }) => from.length < 10)
      ? [{ look: 'dotted' as const, kind: '', text: words.uncertain }]
      : []),
  ]);
}

/** A status as text: `dialogue partner 2010–2015`, `member since 4 July 2024`. */
function statusInWords(
  interval: StatusInterval,
  { words: { membershipHistory: words }, day, time }: HistoryContext,
): unknown {
  const { from, to } = interval;
  const status = words.statusOf[interval.status];
  if (lasts(interval, day) || !to)
    return fill(from.length < 10 ? words.sincePart : words.since, { status, from: time(from) });
  const [begin, end] = [from, to].map((date) => time(date, yearOf));
  const years = yearOf(from) === yearOf(to) ? begin : fill(words.years, { from: begin, to: end });
  return fill(words.over, { status, years: html`<span class="unbroken">${years}</span>` });
}

/** A state with its statuses in words, of which the drawing shows only the last, and as bars. */
function rowTemplate({ name, statuses }: Row, context: HistoryContext): TemplateResult {
  const { linked, cite, day, words } = context;
  const { separator, never } = words.membershipHistory;
  const said = statuses.map(
    (interval) => html`${statusInWords(interval, context)}${linked ? cite.mark(interval) : nothing}`,
  );
  const last = said.pop();
  const isNew = isRecent(statuses.at(-1), day);
  return html`<li class="track ${isNew ? 'new' : ''}" part="row">
    <span class="name">${named(name)}${linked ? nothing : cite.mark(...statuses)}</span>
    <span class="words"
      >${said.length ? html`<span class="earlier">${said.map((each) => [each, separator])}</span>` : nothing}${
        last ?? never
      }</span
    >
    ${context.drawn ? lane(context, bars(statuses, context)) : nothing}
  </li>`;
}

/** The bars of one state. A start known only to the month or year is dotted up to the last day it can have been. */
function bars(statuses: readonly StatusInterval[], { axis, day }: HistoryContext): readonly unknown[] {
  return statuses.map((interval) => {
    const { status, from, to } = interval;
    const [open, sure] = [percent(axis, firstDayOf(from)), percent(axis, lastDayOf(from))];
    const end = to && to <= day ? percent(axis, to) : 100;
    const isNew = isRecent(interval, day);
    // What has just begun would be a hairline. It is drawn wide enough to be seen, and as high as the row.
    const x = isNew ? Math.min(sure, 97.5) : sure;
    return [
      from.length < 10 ? barIn({ x: open, width: rounded(sure - open) }, 'dotted', status) : nothing,
      barIn(
        { x, width: Math.max(0.3, rounded(end - x)) },
        STATUS_LOOKS[status],
        status,
        isNew ? 'full' : 'mid',
      ),
    ];
  });
}

const rounded = (value: number) => Math.round(value * 100) / 100;

/** How many states had each status over time. */
export function countsTemplate(
  steps: { readonly [status in FormalStatus]: readonly Step[] },
  context: HistoryContext,
): TemplateResult {
  const { tag, drawn } = context;
  const { membershipHistory: words, memberList } = context.words;
  const most = Math.max(...STATUSES.flatMap((status) => steps[status].map(({ count }) => count)));
  const number = new Intl.NumberFormat(tag);
  return html`<div class="chart counting">
    ${drawn ? axisTemplate(context) : nothing}
    <dl class="counts nums" part="counts">
      ${STATUSES.filter((status) => steps[status].length).map((status) => {
        const list = steps[status];
        const numbers = byYear(list).map(({ year, count }) => `${year}: ${number.format(count)}`);
        return html`<div class="track">
          <dt>
            ${drawn ? sample(STATUS_LOOKS[status], status) : nothing}
            ${counted(list.at(-1)!.count, memberList.count[status], tag)}
          </dt>
          <dd>
            ${drawn ? staircase(list, status, most, context) : nothing}<span class="words"
              >${numbers.join(words.separator)}</span
            >
          </dd>
        </div>`;
      })}
    </dl>
  </div>`;
}

/** A step chart of the number of states with one status, labelled with the number at the end of each year. */
function staircase(
  steps: readonly Step[],
  status: FormalStatus,
  most: number,
  context: HistoryContext,
): TemplateResult {
  const { axis, tag } = context;
  const number = new Intl.NumberFormat(tag);
  const top = (count: number) => rounded(100 - (count / most) * 62);
  return lane(context, [
    steps.map(({ from, count }, index) => {
      const next = steps[index + 1]?.from;
      const x = percent(axis, from);
      const width = rounded((next ? percent(axis, next) : 100) - x);
      return count
        ? box(
            STATUS_LOOKS[status],
            status,
            `${x}%`,
            `${top(count)}%`,
            `${width}%`,
            `${rounded(100 - top(count))}%`,
          )
        : nothing;
    }),
    byYear(steps).map(({ from, count }) => {
      const x = percent(axis, from);
      return svg`<text x="${x > 96 ? 100 : x}%" y="${rounded(top(count) - 6)}%"
        text-anchor=${x > 96 ? 'end' : 'start'}>${number.format(count)}</text>`;
    }),
  ]);
}
