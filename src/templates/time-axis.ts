import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { firstDayOf, lastDayOf, yearOf } from '../data/queries/dates.js';
import type { IsoDay, PartialDate } from '../data/types.js';
import { inDigits } from '../i18n/numbers.js';
import { box, type Look } from './looks.js';

/** The time span that fills the width of a drawing. Both days are included. */
export interface Axis {
  readonly from: IsoDay;
  readonly to: IsoDay;
}

/** Position of the start of a bar and its width, in percent of the width of the drawing. */
export interface Bar {
  readonly x: number;
  readonly width: number;
}

/** The time axis of a chart, and the day to mark on it. */
export interface Chart {
  readonly axis: Axis;
  readonly day: IsoDay;
  /** BCP 47 tag for the digits of years. */
  readonly tag: string;
  /** Time runs as the language is written. */
  readonly locale: { readonly dir: 'ltr' | 'rtl' };
}

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

/** A position from the left, in percent, of what begins at `x` in the direction of the language. */
const fromLeft = ({ locale }: Chart, x: number, width = 0): string =>
  `${locale.dir === 'rtl' ? Math.round((100 - x - width) * 100) / 100 : x}%`;

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

/** A line across a drawing at the day. */
const dayLine = (chart: Chart): SVGTemplateResult => {
  const x = fromLeft(chart, percent(chart.axis, chart.day, 1));
  return svg`<line class="day" x1=${x} x2=${x} y2="100%"></line>`;
};

/** Grid lines at the labelled years, drawn behind the bars. */
const grid = (chart: Chart): SVGTemplateResult =>
  svg`${ticks(chart.axis).map(({ x }) => {
    const left = fromLeft(chart, x);
    return svg`<line class="grid" x1=${left} x2=${left} y2="100%"></line>`;
  })}`;

/** Height and vertical position of a bar: classes of `time-axis.styles.ts` move those at the middle up by half of it. */
const SIZES = { mid: ['50%', '0.66em'], thin: ['50%', '0.16em'], full: ['6%', '88%'] } as const;

/** A bar in the drawing of a row: across its middle, thin, or as high as the row. It is never too short to be seen. */
export const barIn = (
  chart: Chart,
  { x, width }: Bar,
  look: Look,
  kind: string,
  size: keyof typeof SIZES = 'mid',
): SVGTemplateResult => {
  const [y, height] = SIZES[size];
  const wide = Math.max(0.3, Math.round(width * 100) / 100);
  return svg`<g class=${size}>${box(look, kind, fromLeft(chart, x, wide), y, `${wide}%`, height)}</g>`;
};

/** The drawing of one row, with the line at the day. Hidden from screen readers: the text beside it says the same. */
export const lane = (chart: Chart, bars: unknown): TemplateResult =>
  html`<div class="lane" aria-hidden="true">
    <svg part="drawing">${grid(chart)}${bars}${dayLine(chart)}</svg>
  </div>`;

/**
 * The labels of the years, each above or below its grid line. `upper`: the scale above the rows has a label of the day
 * over the years, and may have a heading at its side.
 */
export function axisTemplate(
  chart: Chart,
  upper?: { readonly day: string; readonly heading?: unknown },
): TemplateResult {
  const at = percent(chart.axis, chart.day, 1);
  const left = fromLeft(chart, at);
  const anchor = at > 75 ? 'end' : at < 25 ? 'start' : 'middle';
  const years = ticks(chart.axis).map(({ year, x }, index) => {
    // Labels at the edges stay inside the drawing.
    const [place, side] = x > 94 ? [100, 'end'] : [x, x < 4 ? 'start' : 'middle'];
    // Labels that would touch the first one or the line of the day are left out. Narrow pages have only the even years.
    if ((index === 1 && x < 12.5) || (upper && Math.abs(x - at) < 5)) return nothing;
    const isTight = index && year % 2;
    return svg`<text class=${isTight ? 'tight' : ''} x=${fromLeft(chart, place)} y=${upper ? '2.6em' : '1.2em'}
      text-anchor=${side}>${inDigits(year, chart.tag)}</text>`;
  });
  return html`<div class="track axis nums ${upper ? 'upper' : ''}">
    ${upper?.heading ?? nothing}
    <div class="lane" aria-hidden="true">
      <svg>
        ${years}${
          upper
            ? svg`<text class="day" x=${left} y="0.9em" text-anchor=${anchor}>${upper.day}</text>
                <line class="day" x1=${left} x2=${left} y1="0.9em" y2="100%"></line>`
            : nothing
        }
      </svg>
    </div>
  </div>`;
}
