import { html, nothing, svg, type TemplateResult } from 'lit';
import { yearOf } from '../../data/queries/dates.js';
import type { IsoDay, PartialDate } from '../../data/types.js';
import { fill } from '../../i18n/phrases.js';
import { bar, barOf, grid, percent, tickRow, type Axis, type Look } from '../../templates/time-axis.js';
import type { roadmap } from '../../strings/en/roadmap.js';
import type { DrawingContext } from '../../templates/drawing-context.js';
import type { Span, Phase } from './roadmap.model.js';

const LOOKS: { readonly [phase in Phase]: Look } = {
  now: 'filled',
  past: 'filled',
  future: 'outlined',
  open: 'dotted',
};

/** The time axis of the bars, and the day to mark on it. */
export interface Chart {
  readonly axis: Axis;
  readonly day: IsoDay;
}

/** A period as text, such as `2021–2025`, with its dates as precise as the record has them. */
export function periodOf(
  { from, to }: { readonly from?: PartialDate | undefined; readonly to?: PartialDate | undefined },
  { words, time }: DrawingContext<{ readonly roadmap: typeof roadmap }>,
): unknown[] {
  const { period } = words.roadmap;
  const date = (value: PartialDate | undefined) => value && time(value);
  const phrase =
    from && from === to
      ? '{from}'
      : from && to
        ? period.range
        : to
          ? period.until
          : from
            ? period.since
            : period.none;
  return fill(phrase, { from: date(from), to: date(to) });
}

/** The bars of one row, with a line at the day. Hidden from screen readers: the text beside it says the same. */
export function lane(spans: readonly Span[], { axis, day }: Chart): TemplateResult {
  const today = percent(axis, day, 1);
  const places = spans.map(({ from, to }) => barOf(axis, from, to));
  return html`<div class="lane">
    <svg part="drawing" aria-hidden="true">
      ${grid(axis)}
      ${spans.map(({ phase }, index) => bar(places[index]!, LOOKS[phase], phase, '50%', '0.55em'))}
      ${spans.map(({ from, phase }, index) => {
        const { x, width } = places[index]!;
        // A year is written only if it does not overlap the next one. On narrow pages it needs a larger share of the width.
        const room = (places[index + 1]?.x ?? 100) - x;
        const end = x > 90;
        return !end && room < 7
          ? nothing
          : svg`<text class="${phase} ${room < 11.5 ? 'tight' : ''}" x="${end ? x + width : x}%" y="42%"
            text-anchor=${end ? 'end' : 'start'}>${yearOf(from)}</text>`;
      })}
      ${[
        // The upper half is faint, because it may cross the label of a year.
        svg`<line class="day" x1="${today}%" x2="${today}%" y2="48%" opacity="0.25"></line>`,
        svg`<line class="day" x1="${today}%" x2="${today}%" y1="48%" y2="100%"></line>`,
      ]}
    </svg>
  </div>`;
}

/** The labels of the years, below all rows. */
export const axisTemplate = ({ axis }: Chart): TemplateResult =>
  html`<div class="axis nums" aria-hidden="true"><span></span><svg>${tickRow(axis)}</svg></div>`;

/** The key to the bars: a sample of each phase with a text. */
export const keyTemplate = (
  items: readonly { readonly phase: Phase; readonly text: string }[],
): TemplateResult =>
  html`<ul class="key nums" part="key">
    ${items.map(
      ({ phase, text }) =>
        html`<li>
          <svg aria-hidden="true">${bar({ x: 0, width: 100 }, LOOKS[phase], phase, '10%', '80%')}</svg>${text}
        </li>`,
    )}
  </ul>`;

/** A chart with more rows does not fit a sheet of paper: it is printed as a list. */
const MOST_ROWS = 16;

/** The class of the element around the rows and their axis. */
export const chartClass = (isDrawn: boolean, rows: number): string =>
  isDrawn ? `chart ${rows > MOST_ROWS ? 'tall' : ''}` : 'plain';

/** The head of a row: its name, its state as text, and the drawing beside them. */
export interface RowOptions {
  readonly name: unknown;
  readonly state: unknown;
  readonly phase: Phase;
  readonly drawing: TemplateResult | typeof nothing;
  readonly mark: unknown;
}

export const head = ({ name, state, phase, drawing, mark }: RowOptions): TemplateResult =>
  html`<div class="said">
      <span class="name">${name}</span>
      <span class="state ${phase}">${state}${mark}</span>
    </div>
    ${drawing}`;

/** The row of one chain. Opened, it shows `inner`. */
export const chainRow = (
  options: RowOptions & {
    readonly id: string;
    readonly open: boolean;
    readonly inner: TemplateResult;
    readonly onToggle: (event: Event) => void;
  },
): TemplateResult =>
  html`<div class="row" part="row">
    <details ?open=${options.open} data-chain=${options.id} @toggle=${options.onToggle}>
      <summary class="head">${head(options)}</summary>
      ${options.inner}
    </details>
  </div>`;
