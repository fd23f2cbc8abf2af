/** Articles with tags in them, as the built package renders them, and what the tests ask of such pages. */
import type { Page } from 'puppeteer-core';
import { cases, LANGUAGES, named, tags, type Case } from '../static/cases.js';

export { LANGUAGES, named, tags, type Case };

export type Static = typeof import('../../src/static/index.js');
/** From the build: templates have to be the ones that the built scripts have. */
export const built = (await import(new URL('../../dist/static.js', import.meta.url).href)) as Static;

/** Beside the shapes that all tests of static HTML have, those where a first drawing waits for most. */
export const all: readonly Pick<Case, 'tag' | 'attributes' | 'inline'>[] = [
  ...cases,
  { tag: 'sco-summit-card', attributes: { names: 'official', 'as-of': '2026-09-15', 'heading-level': '2' } },
  { tag: 'sco-member-list', attributes: { status: 'partner', flags: true, 'as-of': '2026-09-15' } },
  { tag: 'sco-member-list', attributes: { status: 'observer', sources: 'none', 'as-of': '2026-09-15' } },
  { tag: 'sco-document-timeline', attributes: { type: 'statement', limit: '5', 'as-of': '2026-09-15' } },
];

const text =
  'The first signature of the day concerned the table itself. When the heads of state met in the morning, they dealt ' +
  'with the admission before anything else on the agenda, and sat through the rest of the session as members.';
export const paragraph = `<p>${text}</p>`;

/** A tag as it stands in an article: between paragraphs, or inside one. */
export const around = (markup: string, inline?: boolean): string =>
  inline ? `<p>Members are ${markup.trim()}. ${text}</p>\n` : `${paragraph}\n${markup}${paragraph}\n`;

/** A page in the layout of an article: one column, a system font, nothing for the tags unless it is in `head`. */
export const article = (body: string, { lang = 'en', head = '' } = {}): string => `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><title>Test</title>
<meta name="viewport" content="width=device-width">
<style>
  body { margin: 0 auto; max-inline-size: 39rem; padding: 0 1.25rem; font: 1.125rem/1.6 Georgia, serif }
  h1 { font-size: 2rem; line-height: 1.1 }
</style>${head}</head>
<body><article><h1>In Astana, a tenth member</h1>
${body}</article></body></html>`;

/** Starts to add up how far content moves, from the first painting on. */
export const countShifts = async (page: Page): Promise<void> => {
  await page.evaluateOnNewDocument(() => {
    const shifts: { value: number; moved: string[] }[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources = [] } = entry as PerformanceEntry & {
          value: number;
          sources?: { node?: Node; previousRect: DOMRect; currentRect: DOMRect }[];
        };
        const moved = sources.map(
          ({ node, previousRect: from, currentRect: to }) =>
            `${node?.nodeName} ${from.top}+${from.height} to ${to.top}+${to.height}`,
        );
        shifts.push({ value, moved });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
};

/** How far content has moved: Cumulative Layout Shift, here as the sum of all shifts. */
export const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(() =>
    (globalThis as unknown as { shifts: { value: number }[] }).shifts.reduce(
      (sum, { value }) => sum + value,
      0,
    ),
  );

/** What has moved, from where to where: for the message of a test that fails. */
export const movedOn = (page: Page): Promise<string> =>
  page.evaluate(() =>
    (globalThis as unknown as { shifts: { moved: string[] }[] }).shifts
      .flatMap(({ moved }) => moved)
      .join(', '),
  );

/** Waits until all tags of the page are drawn, and what that changed is painted. */
export const ready = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => {
    const tags = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('sco-'));
    return tags.every((tag) => tag.matches('sco-provider, :state(ready), :state(empty), :state(error)'));
  });
  await page.evaluate(
    () =>
      new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50)))),
  );
};
