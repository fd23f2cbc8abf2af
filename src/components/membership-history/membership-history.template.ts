import { html, nothing, svg, type TemplateResult } from 'lit';
import { firstDayOf, lastDayOf } from '../../data/queries/dates.js';
import type { FormalStatus, IsoDay, StatusInterval } from '../../data/types.js';
import { formatDate } from '../../i18n/dates.js';
import { named } from '../../i18n/names.js';
import { counted, fill, type Plural } from '../../i18n/phrases.js';
import { STATUSES } from '../../templates/state-rows.js';
import { bar, grid, percent, tickRow, type Axis, type Look } from '../../templates/time-axis.js';
import type { membershipHistory } from '../../strings/en/membership-history.js';
import { byYear, lasts, type Row, type Step } from './membership-history.model.js';

export interface Context {
  readonly words: typeof membershipHistory;
  readonly counts: { readonly [status in FormalStatus]: Plural };
  readonly tag: string;
  readonly day: IsoDay;
  readonly axis: Axis;
  readonly drawn: boolean;
  /** Marks are numbers that stand in the words, else stars that stand at the name. */
  readonly linked: boolean;
  readonly mark: (...intervals: readonly StatusInterval[]) => unknown;
}

const LOOKS: { readonly [status in FormalStatus]: Look } = {
  member: 'filled',
  observer: 'hatched',
  'dialogue-partner': 'outlined',
  partner: 'ruled',
};

/** `dialogue partner 2010–2015`, `member since 4 July 2024`. */
export function said(interval: StatusInterval, { words, tag, day }: Context): unknown {
  const { from, to } = interval;
  const status = words.statusOf[interval.status];
  if (lasts(interval, day) || !to) {
    const date = html`<time datetime=${from}>${formatDate(from, tag)}</time>`;
    return fill(from.length < 10 ? words.sincePart : words.since, { status, from: date });
  }
  const [begin, end] = [from, to].map((date) => html`<time datetime=${date}>${date.slice(0, 4)}</time>`);
  const years = from.slice(0, 4) === to.slice(0, 4) ? begin : fill(words.years, { from: begin, to: end });
  return fill(words.over, { status, years: html`<span class="unbroken">${years}</span>` });
}

/** All states, each with its statuses in words and as a bar. */
export const rowsTemplate = (rows: readonly Row[], context: Context): TemplateResult =>
  html`<ul class="rows nums" part="rows">
    ${rows.map((row) => {
      const { name, statuses } = row;
      const { words, linked, mark, drawn } = context;
      return html`<li class="row" part="row">
        <span class="name">${named(name)}${linked ? nothing : mark(...statuses)}</span>
        ${drawn ? lane(statuses, context) : nothing}
        <span class="words"
          >${
            statuses.length
              ? statuses.map(
                  (interval, index) =>
                    html`${index ? words.separator : nothing}${said(interval, context)}${linked ? mark(interval) : nothing}`,
                )
              : words.never
          }</span
        >
      </li>`;
    })}
  </ul>`;

/** The statuses of one state on the axis. A beginning known to the month or year only is dotted until it is certain. */
function lane(statuses: readonly StatusInterval[], { axis, day }: Context): TemplateResult {
  return html`<svg part="drawing" aria-hidden="true">
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
  </svg>`;
}

/** How many states held each status over time; also says how each status is drawn. */
export function countsTemplate(
  steps: { readonly [status in FormalStatus]: readonly Step[] },
  context: Context,
): TemplateResult {
  const { counts, words, tag, drawn } = context;
  const most = Math.max(...STATUSES.flatMap((status) => steps[status].map(({ count }) => count)));
  const number = new Intl.NumberFormat(tag);
  return html`<dl class="counts nums" part="counts">
    ${STATUSES.filter((status) => steps[status].length).map((status) => {
      const list = steps[status];
      const said = byYear(list).map(({ year, count }) => `${year}: ${number.format(count)}`);
      return html`<div>
        <dt>
          ${drawn ? html`<svg aria-hidden="true">${bar({ x: 0, width: 100 }, LOOKS[status], status, '0', '100%')}</svg>` : nothing}${counted(list.at(-1)!.count, counts[status], tag)}
        </dt>
        <dd>
          ${drawn ? staircase(list, status, most, context) : nothing}<span class="words"
            >${said.join(words.separator)}</span
          >
        </dd>
      </div>`;
    })}
  </dl>`;
}

/** Steps as high as the numbers, with the number that each year ended with. */
function staircase(
  steps: readonly Step[],
  status: FormalStatus,
  most: number,
  { axis, tag }: Context,
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

/** The years below the rows. */
export const axisTemplate = ({ axis }: Context): TemplateResult =>
  html`<div class="axis nums" aria-hidden="true"><span></span><svg>${tickRow(axis)}</svg></div>`;
