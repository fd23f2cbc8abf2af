import { html, nothing, svg, type TemplateResult } from 'lit';
import type { PartialDate } from '../../data/types.js';
import { dateInSentence, formatStart } from '../../i18n/date-in-sentence.js';
import { formatDate } from '../../i18n/dates.js';
import { fill } from '../../i18n/phrases.js';
import { keyTemplate, type Look } from '../../templates/looks.js';
import { axisTemplate, barIn, barOf, lane, type Chart } from '../../templates/time-axis.js';
import type { roadmap } from '../../strings/en/roadmap.js';
import type { DrawingContext } from '../../templates/drawing-context.js';
import type { Span, Phase } from './roadmap.model.js';

const LOOKS: { readonly [phase in Phase]: Look } = {
  now: 'filled',
  past: 'filled',
  future: 'outlined',
  open: 'dotted',
};

/** A period as text, such as `2021–2025`, with its dates as precise as the record has them. */
export function periodOf(
  { from, to }: { readonly from?: PartialDate | undefined; readonly to?: PartialDate | undefined },
  { words, tag, time }: DrawingContext<{ readonly roadmap: typeof roadmap }>,
): TemplateResult {
  const { period } = words.roadmap;
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
  const isRange = from && to && from !== to;
  // The years of a range are written without the word that a language adds to a year alone.
  const said = isRange
    ? fill(phrase, { from: time(from, () => formatStart(from, to, tag)), to: time(to) })
    : fill(phrase, { from: from && time(from, dateInSentence), to: to && time(to, dateInSentence) });
  return html`${from && to ? html`<span class="unbroken">${said}</span>` : said}`;
}

/** The bars of one row. What ran out is a thin line; what has no end ends in an arrow. */
export function bars(spans: readonly Span[], chart: Chart): TemplateResult {
  const rtl = chart.locale.dir === 'rtl';
  return lane(
    chart,
    spans.map(({ from, to, phase }) => {
      const { x, width } = barOf(chart.axis, from, to);
      return [
        // A gap parts a document from its successor.
        barIn(chart, { x, width: width - 0.4 }, LOOKS[phase], phase, phase === 'past' ? 'thin' : 'mid'),
        to
          ? nothing
          : svg`<svg class="bar arrow" x=${rtl ? 0 : '100%'} y="50%" width="1" height="1"><path class="fill" d=${
              rtl ? 'M2-8-9 0 2 8z' : 'M-2-8 9 0-2 8z'
            }></path></svg>`,
      ];
    }),
  );
}

/** The key to the bars: a sample of each phase with a text. */
export const phaseKey = (
  items: readonly { readonly phase: Phase; readonly text: string }[],
): TemplateResult => keyTemplate(items.map(({ phase, text }) => ({ look: LOOKS[phase], kind: phase, text })));

/** A chart with more rows does not fit a sheet of paper: it is printed as a list. */
const MOST_ROWS = 20;

/** Rows below a heading, which may be absent. */
export interface Section {
  readonly heading?: unknown;
  readonly rows: unknown;
}

/** Sections between two scales, of which the upper one names the day, below the key; without `chart` a list. */
export function chartTemplate(
  sections: readonly Section[],
  rows: number,
  chart: Chart | undefined,
  { tag }: DrawingContext,
  key?: unknown,
): TemplateResult {
  const [first] = sections;
  return html`<div class=${chart ? `chart ${rows > MOST_ROWS ? 'tall' : ''}` : 'plain'}>
    ${chart && key}
    ${chart && axisTemplate(chart, { day: formatDate(chart.day, tag), heading: first?.heading })}
    ${sections.map((each) => [chart && each === first ? nothing : each.heading, each.rows])}
    ${chart && axisTemplate(chart)}
  </div>`;
}

/** A row: its name, its state in words, and the drawing beside them. */
export interface RowOptions {
  readonly name: unknown;
  readonly state: unknown;
  readonly drawing: TemplateResult | typeof nothing;
  readonly mark: unknown;
}

export const head = ({ name, state, drawing, mark }: RowOptions): TemplateResult =>
  html`<span class="name">${name}</span> <span class="state">${state}${mark}</span> ${drawing}`;

/** The row of one chain. Opened, it shows `inner`. */
export const chainRow = (
  options: RowOptions & {
    readonly id: string;
    readonly open: boolean;
    readonly inner: TemplateResult;
    readonly onToggle: (event: Event) => void;
  },
): TemplateResult =>
  html`<div id="sco-roadmap-${options.id}" class="row" part="row">
    <details ?open=${options.open} data-chain=${options.id} @toggle=${options.onToggle}>
      <summary class="track">${head(options)}</summary>
      ${options.inner}
    </details>
  </div>`;
