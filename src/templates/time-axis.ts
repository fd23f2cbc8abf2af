import { nothing, svg, type SVGTemplateResult } from 'lit';
import { firstDayOf, lastDayOf, yearOf } from '../data/queries/dates.js';
import type { IsoDay, PartialDate } from '../data/types.js';

/** The time span that fills the width of a drawing. Both days are included. */
export interface Axis {
  readonly from: IsoDay;
  readonly to: IsoDay;
}

/** Position and width of a bar, in percent of the width of the drawing. */
export interface Bar {
  readonly x: number;
  readonly width: number;
}

/** How a bar is drawn. The looks differ without colour. */
export type Look = 'filled' | 'hatched' | 'outlined' | 'ruled' | 'dotted';

const DAY = 86_400_000;
/** Days since 1 January 1970. */
const dayNumber = (day: IsoDay) => Number(new Date(day)) / DAY;

/** Position of the start of a day on the axis (with `after` 1, of its end), in percent, limited to 0 to 100. */
export function percent({ from, to }: Axis, day: IsoDay, after: 0 | 1 = 0): number {
  const first = dayNumber(from);
  const part = (dayNumber(day) + after - first) / (dayNumber(to) + 1 - first);
  return Math.round(Math.min(1, Math.max(0, part)) * 10_000) / 100;
}

/** The bar from the first day of one date to the last day of another, or to the end of the axis. */
export function barOf(axis: Axis, from: PartialDate, to?: PartialDate): Bar {
  const x = percent(axis, firstDayOf(from));
  const end = to ? percent(axis, lastDayOf(to), 1) : 100;
  return { x, width: Math.max(0, Math.round((end - x) * 100) / 100) };
}

/** The years to label on an axis: every year or every fifth, and the first year if the next label is not too close. */
export function ticks(axis: Axis): readonly { readonly year: number; readonly x: number }[] {
  const [first, last] = [Number(yearOf(axis.from)), Number(yearOf(axis.to))];
  const step = last - first > 8 ? 5 : 1;
  const years: number[] = [];
  for (let year = first; year <= last; year++) years.push(year);
  return years
    .filter((year) => year % step === 0 || (year === first && step - (year % step) > 2))
    .map((year) => ({ year, x: percent(axis, `${year}-01-01` as IsoDay) }));
}

/** The labels of the years, each below its grid line. The outermost labels stay inside the drawing. */
export const tickRow = (axis: Axis): SVGTemplateResult =>
  svg`${ticks(axis).map(({ year, x }, index, all) => {
    const [at, anchor] = x > 94 ? [100, 'end'] : [x, x < 4 ? 'start' : 'middle'];
    // If the second label is close to the first, it is hidden on narrow pages, or left out.
    const kind = index === 1 && x < 16 && all[0]!.x < 4 ? 'tight' : '';
    if (kind && x < 13) return nothing;
    return svg`<text class=${kind} x="${at}%" y="1em" text-anchor=${anchor}>${year}</text>`;
  })}`;

/** Grid lines at the labelled years, drawn behind the bars. */
export const grid = (axis: Axis): SVGTemplateResult =>
  svg`${ticks(axis).map(({ x }) => svg`<line class="grid" x1="${x}%" x2="${x}%" y2="100%"></line>`)}`;

/**
 * A bar with the class `kind`. It is a nested `<svg>`, which clips the outer half of the outline, so that the outline is
 * equally thin on all sides. Hatching is one thick dashed line, slanted.
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
