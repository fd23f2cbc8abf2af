import { nothing, svg, type SVGTemplateResult } from 'lit';
import { firstDayOf, lastDayOf } from '../data/queries/dates.js';
import type { IsoDay, PartialDate } from '../data/types.js';

/** A stretch of time that fills the width of a drawing; both days count. */
export interface Axis {
  readonly from: IsoDay;
  readonly to: IsoDay;
}

/** Where a bar stands, in percent of the width. */
export interface Bar {
  readonly x: number;
  readonly width: number;
}

/** How a bar is drawn, without regard to colour. */
export type Look = 'filled' | 'hatched' | 'outlined' | 'ruled' | 'dotted';

const DAY = 86_400_000;
const begin = (day: IsoDay) => Date.parse(day) / DAY;

/** Where a day begins on the axis (or, with `after` 1, where it ends), in percent; what lies beyond stops at the edge. */
export function percent({ from, to }: Axis, day: IsoDay, after: 0 | 1 = 0): number {
  const first = begin(from);
  const part = (begin(day) + after - first) / (begin(to) + 1 - first);
  return Math.round(Math.min(1, Math.max(0, part)) * 10_000) / 100;
}

/** The bar from a date on, up to the end of another (of its month, of its year) or of the axis. */
export function barOf(axis: Axis, from: PartialDate, to?: PartialDate): Bar {
  const x = percent(axis, firstDayOf(from));
  const end = to ? percent(axis, lastDayOf(to), 1) : 100;
  return { x, width: Math.max(0, Math.round((end - x) * 100) / 100) };
}

/** The years to write below an axis: few enough to be read, and the first one, if the next is not too near. */
export function ticks(axis: Axis): readonly { readonly year: number; readonly x: number }[] {
  const [first, last] = [Number(axis.from.slice(0, 4)), Number(axis.to.slice(0, 4))];
  const step = last - first > 8 ? 5 : 1;
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return years
    .filter((year) => year % step === 0 || (year === first && step - (year % step) > 2))
    .map((year) => ({ year, x: percent(axis, `${year}-01-01` as IsoDay) }));
}

/** The row of years, each below its line; the outermost stay within the width. */
export const tickRow = (axis: Axis): SVGTemplateResult =>
  svg`${ticks(axis).map(({ year, x }, index, all) => {
    const [at, anchor] = x > 94 ? [100, 'end'] : [x, x < 4 ? 'start' : 'middle'];
    // Beside the first year, the second one has little room, and none on a narrow page.
    const kind = index === 1 && x < 16 && all[0]!.x < 4 ? 'tight' : '';
    if (kind && x < 13) return nothing;
    return svg`<text class=${kind} x="${at}%" y="1em" text-anchor=${anchor}>${year}</text>`;
  })}`;

/** Faint lines at the years, behind the bars of a row. */
export const grid = (axis: Axis): SVGTemplateResult =>
  svg`${ticks(axis).map(({ x }) => svg`<line class="grid" x1="${x}%" x2="${x}%" y2="100%"></line>`)}`;

/**
 * A bar. A view of its own cuts off the outer half of the outline, which is thus as thin on every side; hatching is one
 * broad line, dashed and slanted.
 */
export function bar(
  { x, width }: Bar,
  look: Look,
  kind: string,
  y: string,
  height: string,
): SVGTemplateResult {
  const outline = svg`<rect width="100%" height="100%" class="outline"></rect>`;
  const inside = {
    filled: svg`<rect width="100%" height="100%" class="fill"></rect>`,
    hatched: svg`${outline}<line class="hatch" x1="-6%" x2="100%" y1="50%" y2="50%" transform="skewX(40)"></line>`,
    outlined: outline,
    ruled: svg`${outline}<line class="rule" x2="100%" y1="50%" y2="50%"></line>`,
    dotted: svg`<line class="dots" x2="100%" y1="50%" y2="50%"></line>`,
  }[look];
  return svg`<svg class="bar ${kind}" x="${x}%" y=${y} width="${width}%" height=${height}>${inside}</svg>`;
}
