import { html, nothing, svg, type TemplateResult } from 'lit';
import { firstDayOf, lastDayOf, yearOf } from '../../data/queries/dates.js';
import type { FormalStatus, StatusInterval } from '../../data/types.js';
import { named } from '../../i18n/names.js';
import { counted, fill } from '../../i18n/phrases.js';
import { disputeNote } from '../../strings/en/dispute-note.js';
import { memberList } from '../../strings/en/member-list.js';
import { membershipHistory } from '../../strings/en/membership-history.js';
import { states } from '../../strings/en/states.js';
import type { DrawingContext } from '../../templates/drawing-context.js';
import { STATUSES } from '../../templates/state-rows.js';
import { bar, grid, percent, tickRow, type Axis, type Look } from '../../templates/time-axis.js';
import { byYear, lasts, type Row, type Step } from './membership-history.model.js';

export const vocabulary = { membershipHistory, memberList, disputeNote, states };

/** The drawing context, and what only this tag needs. */
interface HistoryContext extends DrawingContext<typeof vocabulary> {
  readonly axis: Axis;
  /** Whether bars and step charts are drawn beside the text. */
  readonly drawn: boolean;
  /** Whether marks are note numbers, which follow each status, or an asterisk, which follows the name. */
  readonly linked: boolean;
}

const LOOKS: { readonly [status in FormalStatus]: Look } = {
  member: 'filled',
  observer: 'hatched',
  'dialogue-partner': 'outlined',
  partner: 'ruled',
};

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

/** All states, each with its statuses as text and as bars. */
export const rowsTemplate = (rows: readonly Row[], context: HistoryContext): TemplateResult =>
  html`<ul class="rows nums" part="rows">
    ${rows.map((row) => {
      const { name, statuses } = row;
      const { linked, cite, drawn } = context;
      const { membershipHistory: words } = context.words;
      return html`<li class="row" part="row">
        <span class="name">${named(name)}${linked ? nothing : cite.mark(...statuses)}</span>
        ${drawn ? lane(statuses, context) : nothing}
        <span class="words"
          >${
            statuses.length
              ? statuses.map(
                  (interval, index) =>
                    html`${index ? words.separator : nothing}${statusInWords(interval, context)}${linked ? cite.mark(interval) : nothing}`,
                )
              : words.never
          }</span
        >
      </li>`;
    })}
  </ul>`;

/** The bars of one state. A start known only to the month or year is dotted up to the last day it can have been. */
function lane(statuses: readonly StatusInterval[], { axis, day }: HistoryContext): TemplateResult {
  return html`<span class="lane"
    ><svg part="drawing" aria-hidden="true">
      ${grid(axis)}
      ${statuses.map((interval) => {
        const { status, from, to } = interval;
        const [open, sure] = [percent(axis, firstDayOf(from)), percent(axis, lastDayOf(from))];
        const end = to && to <= day ? percent(axis, to) : 100;
        const width = Math.max(0.3, Math.round((end - sure) * 100) / 100);
        return svg`
          ${from.length < 10 ? bar({ x: open, width: Math.round((sure - open) * 100) / 100 }, 'dotted', status, '0.28em', '0.76em') : nothing}
          ${bar({ x: sure, width }, LOOKS[status], status, '0.28em', '0.76em')}`;
      })}
    </svg></span
  >`;
}

/** How many states had each status over time. Also the key to the bars. */
export function countsTemplate(
  steps: { readonly [status in FormalStatus]: readonly Step[] },
  context: HistoryContext,
): TemplateResult {
  const { tag, drawn } = context;
  const { membershipHistory: words, memberList } = context.words;
  const most = Math.max(...STATUSES.flatMap((status) => steps[status].map(({ count }) => count)));
  const number = new Intl.NumberFormat(tag);
  return html`<dl class="counts nums" part="counts">
    ${STATUSES.filter((status) => steps[status].length).map((status) => {
      const list = steps[status];
      const numbers = byYear(list).map(({ year, count }) => `${year}: ${number.format(count)}`);
      return html`<div>
        <dt>
          ${drawn ? html`<svg aria-hidden="true">${bar({ x: 0, width: 100 }, LOOKS[status], status, '0', '100%')}</svg>` : nothing}${counted(list.at(-1)!.count, memberList.count[status], tag)}
        </dt>
        <dd>
          ${drawn ? staircase(list, status, most, context) : nothing}<span class="words"
            >${numbers.join(words.separator)}</span
          >
        </dd>
      </div>`;
    })}
  </dl>`;
}

/** A step chart of the number of states with one status, labelled with the number at the end of each year. */
function staircase(
  steps: readonly Step[],
  status: FormalStatus,
  most: number,
  { axis, tag }: HistoryContext,
): TemplateResult {
  const number = new Intl.NumberFormat(tag);
  const round = (value: number) => Math.round(value * 100) / 100;
  const top = (count: number) => round(100 - (count / most) * 62);
  return html`<div class="lane">
    <svg part="drawing" aria-hidden="true">
      ${grid(axis)}
      ${steps.map(({ from, count }, index) => {
        const next = steps[index + 1]?.from;
        const x = percent(axis, from);
        const width = round((next ? percent(axis, next) : 100) - x);
        return count
          ? bar({ x, width }, LOOKS[status], status, `${top(count)}%`, `${round((count / most) * 62)}%`)
          : nothing;
      })}
      ${byYear(steps).map(({ from, count }) => {
        const x = percent(axis, from);
        return svg`<text x="${x > 96 ? 100 : x}%" y="${top(count) - 6}%"
          text-anchor=${x > 96 ? 'end' : 'start'}>${number.format(count)}</text>`;
      })}
    </svg>
  </div>`;
}

/** The labels of the years. */
export const axisTemplate = ({ axis }: HistoryContext): TemplateResult =>
  html`<div class="axis nums" aria-hidden="true"><span></span><svg>${tickRow(axis)}</svg></div>`;
