/** The results as Markdown. */
import type { BenchPage, Condition } from './page.js';
import type { Figures, Results } from './results.js';

const number = (value: number) => value.toLocaleString('en');
/** Empty without rows. */
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  rows.length === 0
    ? ''
    : [head, head.map((_, column) => (column === 0 ? '---' : '--:')), ...rows]
        .map((cells) => `| ${cells.join(' | ')} |`)
        .join('\n');

/** The page and its figures, for each page that was measured. */
const measured = (pages: readonly BenchPage[], results: Results) =>
  pages.flatMap((page) => {
    const figures = results.pages[page.id];
    return figures ? [{ page, figures }] : [];
  });

const longest = ({ longest: value }: Figures) => (value < 50 ? 'under 50' : number(value));

/** What a page with one tag takes. */
export const singleTable = (pages: readonly BenchPage[], results: Results): string =>
  table(
    [
      'page',
      'bytes of the page',
      'bytes that it loads',
      'drawn, ms',
      'drawn with latency, ms',
      'script, ms',
      'longest task, ms',
      'requests in a row',
    ],
    measured(pages, results)
      .filter(({ page }) => page.times === 1)
      .map(({ page, figures }) => [
        page.name,
        number(figures.pageBytes),
        number(figures.bytes),
        number(figures.drawn),
        number(figures.drawnLate),
        number(figures.script),
        longest(figures),
        number(figures.inARow),
      ]),
  );

/** What a page with many tags takes. */
export const manyTable = (pages: readonly BenchPage[], results: Results): string =>
  table(
    ['page', 'all tasks, ms', 'script, ms', 'longest task, ms'],
    measured(pages, results)
      .filter(({ page }) => page.times > 1)
      .map(({ page, figures }) => [
        page.slowed ? page.name : `${page.name}; not slowed`,
        number(figures.task),
        number(figures.script),
        longest(figures),
      ]),
  );

/** `120 ms later`, `30 ms earlier` */
export const difference = (ours: number, other: number): string =>
  ours === other
    ? 'at the same time'
    : `${number(Math.abs(ours - other))} ms ${ours > other ? 'later' : 'earlier'}`;

/** `0.69` */
export const ratio = (ours: number, other: number): string => (ours / other).toFixed(2);

type Compared = (ours: Figures, other: Figures) => string;
const drawn: Compared = (ours, other) => difference(ours.drawn, other.drawn);
const late: Compared = (ours, other) => difference(ours.drawnLate, other.drawnLate);
const drawnRatio: Compared = (ours, other) => ratio(ours.drawn, other.drawn);
const lateRatio: Compared = (ours, other) => ratio(ours.drawnLate, other.drawnLate);
const task: Compared = (ours, other) => ratio(ours.task, other.task);

/** What is compared: in words, our page, the other one, and how. */
const COMPARED: readonly (readonly [says: string, ours: string, other: string, compare: Compared])[] = [
  ['summit card drawn, against plain HTML', 'card', 'plain-card', drawn],
  ['summit card drawn, against plain HTML, with latency', 'card', 'plain-card', late],
  [
    'summit card with preload links drawn, against plain HTML, with latency',
    'preloaded-card',
    'plain-card',
    late,
  ],
  ['time until the timeline is drawn / TimelineJS3', 'timeline', 'timelinejs', drawnRatio],
  ['time until the timeline is drawn / TimelineJS3, with latency', 'timeline', 'timelinejs', lateRatio],
  ['time until the timeline is drawn / vis-timeline', 'timeline', 'vis-timeline', drawnRatio],
  ['time until the timeline is drawn / vis-timeline, with latency', 'timeline', 'vis-timeline', lateRatio],
  ['all tasks of 100 summit cards / plain HTML', '100-cards', '100-plain-cards', task],
  ['all tasks of 100 member lists / plain HTML', '100-lists', '100-plain-lists', task],
  ['all tasks of 100 member lists / Material lists', '100-lists', '100-material-lists', task],
  ['all tasks of 1,000 summit cards / plain HTML', '1000-cards', '1000-plain-cards', task],
  ['all tasks of 1,000 member lists / plain HTML', '1000-lists', '1000-plain-lists', task],
];

/** Our pages compared with others, as far as both were measured. */
export const ratioTable = ({ pages }: Results): string =>
  table(
    ['compared', 'result'],
    COMPARED.flatMap(([says, ours, other, compare]) => {
      const [a, b] = [pages[ours], pages[other]];
      return a && b ? [[says, compare(a, b)]] : [];
    }),
  );

/** What must be on the page, in words. */
export function condition({ selector, count = 1, inside }: Condition): string {
  const elements = count > 1 ? `${count} of \`${selector}\`` : `\`${selector}\``;
  return inside ? `\`${inside}\` in the shadow root of ${elements}` : elements;
}

/** When the content of each kind of page counts as being there. */
function conditions(pages: readonly BenchPage[], results: Results): string {
  const lines = measured(pages, results)
    .filter(({ page }) => page.times === 1 && page.script !== 'preloaded')
    .map(
      ({ page }) =>
        `- ${page.script || page.peer ? page.name : 'plain HTML, the paragraph behind it'}: ${condition(page.there)}`,
    );
  return [...new Set(lines)].join('\n');
}

const day = (date: string) =>
  new Date(date).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** `docs/performance.md`. */
export const performancePage = (
  pages: readonly BenchPage[],
  results: Results,
): string => `<!-- Written by \`npm run bench\`. Do not edit: change bench/report.ts. -->

# How fast

What a page with our tags takes, beside the same facts as plain HTML and beside other libraries. Measured on
${day(results.date)}, ${results.runs === 1 ? 'in a single run' : `medians of ${results.runs} runs`}, with the processor slowed ${results.slowed} times. “With latency” means ${results.latency} ms before each answer.

The tags have no children here, so that readers wait for the script. Tags with the facts inside, as the command
[\`render\`](command.md) and the snippet builder write them, can be read as early as plain HTML.

## One tag

${singleTable(pages, results)}

## Many tags

${manyTable(pages, results)}

## Compared

${ratioTable(results)}

## How it is measured

\`npm run bench\` ([development](development.md#speed)) serves the pages from the same machine over HTTP/2 in brotli, and
opens them in Chromium by turns. Each visit has a tab with a process and an empty cache of its own. Figures of different
runs cannot be compared, since they depend on the machine and what else it does. Ratios within a run can.

- **Bytes** are those over the wire, headers included.
- **Drawn** is the time from the navigation to the second frame after the content is there.
- **Script** is the time inside scripts, without the layout that they ask for; **tasks** are all that the page works. Both are
  counted until the page is at rest, without latency.
- **Requests in a row** are those that waited for each other until the content was drawn, after the page itself.

The content is there as soon as the page has:

${conditions(pages, results)}

Scripts of other libraries are bundled and minified into one file, with nothing that the page does not need. Their timelines
have the titles and days of the same 25 documents, inside the page. The Web Awesome card is without its theme. The server
that baseline-status asks is replaced by the same local one.

Versions: ${Object.entries(results.versions)
  .map(([name, version]) => `${name} ${version}`)
  .join(', ')}.
`;

/** The few figures of the README; empty if one of the pages was not measured. */
export function summary({ slowed, latency, pages }: Results): string {
  const { card, 'plain-card': plain, timeline, timelinejs } = pages;
  if (!card || !plain || !timeline || !timelinejs) return '';
  const share = Math.round((100 * timeline.drawnLate) / timelinejs.drawnLate);
  return `A page with one summit card loads ${(card.bytes / 1000).toFixed(1)} kB. With a processor slowed ${slowed} times and ${latency} ms before each answer, the
card is drawn ${difference(card.drawnLate, plain.drawnLate)} than the same facts as plain HTML, and a timeline of 25 documents in ${share} % of the time
that TimelineJS3 takes.`;
}
