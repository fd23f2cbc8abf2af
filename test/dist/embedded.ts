/** Articles with tags rendered by the built package, and helpers for tests of such pages. */
import type { Frame, Page } from 'puppeteer-core';
import { cases, KINDS, named, tags, type Case } from '../static/cases.js';

export { KINDS, named, tags, type Case };

export type Static = typeof import('../../src/static/index.js');
/** From the build: hydration needs the same templates as the built scripts. */
export const built = (await import(new URL('../../dist/static.js', import.meta.url).href)) as Static;

/** More cases: those whose first drawing loads the most. */
export const all: readonly Pick<Case, 'tag' | 'attributes' | 'inline'>[] = [
  ...cases,
  { tag: 'sco-summit-card', attributes: { names: 'official', 'as-of': '2026-09-15', 'heading-level': '2' } },
  { tag: 'sco-member-list', attributes: { status: 'partner', flags: true, 'as-of': '2026-09-15' } },
  { tag: 'sco-member-list', attributes: { status: 'observer', sources: 'none', 'as-of': '2026-09-15' } },
  { tag: 'sco-document-timeline', attributes: { type: 'statement', limit: '5', 'as-of': '2026-09-15' } },
];

/** One case of every tag. */
export const oneOfEach = all.filter(({ tag }, index) => all.findIndex((each) => each.tag === tag) === index);

const text =
  'The first signature of the day concerned the table itself. When the heads of state met in the morning, they dealt ' +
  'with the admission before anything else on the agenda, and sat through the rest of the session as members.';
export const paragraph = `<p>${text}</p>`;

/** A tag as the box that stands for it, with the same children. */
export const asBox = (markup: string, inline?: boolean): string => {
  const name = inline ? 'span' : 'div';
  return markup
    .replace(/^<sco-([a-z-]+)([^>]*)>/, (_, tag: string, attributes: string) => {
      const data = attributes.replace(/ ([a-z-]+)(?==| |$)/g, ' data-$1');
      return `<${name} data-sco="${tag}"${data}>`;
    })
    .replace(/<\/sco-[a-z-]+>(\s*)$/, `</${name}>$1`);
};

/** A tag in an article: between paragraphs, or inside one. */
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

/**
 * Pauses animations as soon as they exist: what a style sheet shows after a while does not come before a slow machine is
 * done.
 */
export const holdAnimations = (page: Page): Promise<unknown> =>
  page.evaluateOnNewDocument(() => {
    const pause = () => {
      for (const animation of document.getAnimations()) animation.pause();
      requestAnimationFrame(pause);
    };
    pause();
  });

/**
 * Keeps scripts from a page until a function in it says that they may come. It is asked at every painting, once the
 * HTML is there.
 */
export async function holdScripts(tab: Page, mayCome: () => boolean, scripts = /\.js$/): Promise<void> {
  let release = (): void => undefined;
  let held = Promise.resolve();
  const hold = () => {
    held = new Promise<void>((done) => {
      release = done;
    });
  };
  hold();
  await tab.exposeFunction('scriptsMayCome', () => release());
  await tab.evaluateOnNewDocument(`{
    const mayCome = ${String(mayCome)};
    const look = () => {
      if (document.readyState === 'loading' || !mayCome()) return requestAnimationFrame(look);
      // What that has changed is painted first.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          globalThis.scriptsCame = performance.now();
          scriptsMayCome();
        }),
      );
    };
    requestAnimationFrame(look);
  }`);
  await tab.setRequestInterception(true);
  tab.on('request', (request) => {
    if (request.isNavigationRequest() && request.frame() === tab.mainFrame()) hold();
    const until = scripts.test(new URL(request.url()).pathname) ? held : Promise.resolve();
    // A tab that is closed meanwhile needs no answer.
    void until.then(() => request.continue()).catch(() => undefined);
  });
}

/** Starts to add up how far content moves, from the first painting on. */
export const countShifts = async (page: Page): Promise<void> => {
  await page.evaluateOnNewDocument(() => {
    const shifts: { value: number; time: number; moved: string[] }[] = [];
    const count = (entries: PerformanceEntryList) => {
      for (const entry of entries) {
        const { value, sources = [] } = entry as PerformanceEntry & {
          value: number;
          sources?: { node?: Node; previousRect: DOMRect; currentRect: DOMRect }[];
        };
        const moved = sources.map(
          ({ node, previousRect: from, currentRect: to }) =>
            `${node?.nodeName} ${from.top}+${from.height} to ${to.top}+${to.height}`,
        );
        shifts.push({ value, time: entry.startTime, moved });
      }
    };
    const observer = new PerformanceObserver((list) => count(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    Object.assign(globalThis, { shifts, countLate: () => count(observer.takeRecords()) });
  });
};

/**
 * How far content has moved: Cumulative Layout Shift, here as the sum of all shifts. If scripts were held, since they
 * came: a table that is painted before the whole of it has arrived moves by itself.
 */
export const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { shifts, countLate, scriptsCame } = globalThis as unknown as {
      shifts: { value: number; time: number }[];
      countLate: () => void;
      scriptsCame?: number;
    };
    countLate();
    return shifts.filter(({ time }) => time > (scriptsCame ?? 0)).reduce((sum, { value }) => sum + value, 0);
  });

/** What has moved, from where to where: for the message of a test that fails. */
export const movedOn = (page: Page): Promise<string> =>
  page.evaluate(() =>
    (globalThis as unknown as { shifts: { moved: string[] }[] }).shifts
      .flatMap(({ moved }) => moved)
      .join(', '),
  );

/** What a reader sees in an element, through shadow roots and slots, in one line. */
export const seen = (tab: Page, selector = 'main'): Promise<string> =>
  tab.$eval(selector, (element) => {
    const read = (node: Node): string => {
      if (node instanceof Text) return node.data;
      if (!(node instanceof Element) && !(node instanceof ShadowRoot)) return '';
      if (node instanceof Element && getComputedStyle(node).display === 'none') return '';
      const assigned = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
      const root = node instanceof Element ? (node.shadowRoot ?? node) : node;
      return (assigned.length ? assigned : [...root.childNodes]).map(read).join('');
    };
    return read(element).replace(/\s+/g, ' ').trim();
  });
/** Waits until a tag draws an element. A wait for a selector hears nothing of what changes in a shadow root. */
export const inShadow = (page: Page | Frame, tag: string, selector: string): Promise<unknown> =>
  page.waitForFunction(
    (name, wanted) => document.querySelector(name)?.shadowRoot?.querySelector(wanted),
    {},
    tag,
    selector,
  );

/** Waits until all tags of the page are drawn, also those in boxes, and what that changed is painted. */
export const ready = async (page: Page, selector = '*'): Promise<void> => {
  await page.waitForFunction(
    (wanted) => {
      const tags = [...document.querySelectorAll(wanted)].filter(({ localName }) =>
        localName.startsWith('sco-'),
      );
      const boxes = wanted === '*' ? [...document.querySelectorAll('[data-sco]')] : [];
      if (boxes.some((box) => !box.querySelector('[slot="sco-tag"]'))) return false;
      return tags.every((tag) => tag.matches('sco-provider, :state(ready), :state(empty), :state(error)'));
    },
    {},
    selector,
  );
  await page.evaluate(
    () =>
      new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50)))),
  );
};
