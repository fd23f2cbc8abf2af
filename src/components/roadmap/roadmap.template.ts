import { html, nothing, svg, type TemplateResult } from 'lit';
import type { IsoDay, PartialDate } from '../../data/types.js';
import { formatDate } from '../../i18n/dates.js';
import { fill } from '../../i18n/phrases.js';
import { bar, barOf, grid, percent, tickRow, type Axis, type Look } from '../../templates/time-axis.js';
import type { roadmap } from '../../strings/en/roadmap.js';
import type { Span, Stand } from './roadmap.model.js';

type Words = typeof roadmap;

const LOOKS: { readonly [stand in Stand]: Look } = {
  now: 'filled',
  past: 'filled',
  future: 'outlined',
  open: 'dotted',
};

/** What a drawing needs beside the spans. */
export interface Drawing {
  readonly axis: Axis;
  readonly day: IsoDay;
}

/** A period in words; years, except where a treaty began on a day. */
export function periodOf(
  { from, to }: { readonly from?: PartialDate | undefined; readonly to?: PartialDate | undefined },
  { period }: Words,
  tag: string,
): unknown[] {
  const date = (value: PartialDate | undefined) =>
    value && html`<time datetime=${value}>${formatDate(value, tag)}</time>`;
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

/** The bars of one row on the axis, with a line for the day. For the eye only: the same stands beside it in words. */
export function lane(spans: readonly Span[], { axis, day }: Drawing): TemplateResult {
  const today = percent(axis, day, 1);
  const places = spans.map(({ from, to }) => barOf(axis, from, to));
  return html`<div class="lane">
    <svg part="drawing" aria-hidden="true">
      ${grid(axis)}
      ${spans.map(({ stand }, index) => bar(places[index]!, LOOKS[stand], stand, '50%', '0.55em'))}
      ${spans.map(({ from, stand }, index) => {
        const { x, width } = places[index]!;
        // A year is written where the next one leaves it room; on a narrow page it takes more of the width.
        const room = (places[index + 1]?.x ?? 100) - x;
        const end = x > 90;
        return !end && room < 7
          ? nothing
          : svg`<text class="${stand} ${room < 11.5 ? 'tight' : ''}" x="${end ? x + width : x}%" y="42%"
            text-anchor=${end ? 'end' : 'start'}>${from.slice(0, 4)}</text>`;
      })}
      ${[
        // Fainter where a year may stand in its way.
        svg`<line class="day" x1="${today}%" x2="${today}%" y2="48%" opacity="0.25"></line>`,
        svg`<line class="day" x1="${today}%" x2="${today}%" y1="48%" y2="100%"></line>`,
      ]}
    </svg>
  </div>`;
}

/** The years below all rows. */
export const axisTemplate = ({ axis }: Drawing): TemplateResult =>
  html`<div class="axis nums" aria-hidden="true"><span></span><svg>${tickRow(axis)}</svg></div>`;

/** How many, or which kinds, with the look of each. */
export const keyTemplate = (
  items: readonly { readonly stand: Stand; readonly text: string }[],
): TemplateResult =>
  html`<ul class="key nums" part="key">
    ${items.map(
      ({ stand, text }) =>
        html`<li>
          <svg aria-hidden="true">${bar({ x: 0, width: 100 }, LOOKS[stand], stand, '10%', '80%')}</svg>${text}
        </li>`,
    )}
  </ul>`;

/** What stands in a row: what it is, how it stands, the drawing beside it. */
export interface RowOptions {
  readonly name: unknown;
  readonly state: unknown;
  readonly stand: Stand;
  readonly drawing: TemplateResult | typeof nothing;
  readonly mark: unknown;
}

export const head = ({ name, state, stand, drawing, mark }: RowOptions): TemplateResult =>
  html`<div class="said">
      <span class="name">${name}</span>
      <span class="state ${stand}">${state}${mark}</span>
    </div>
    ${drawing}`;

/** One chain; what it consists of opens below. */
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
