import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { findFirefox, startChromium, startFirefox } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';
import { fileURLToPath } from 'node:url';
import { oneOfEach } from './embedded.js';
import { readPdf, type Paint } from './pdf.js';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const root = fileURLToPath(new URL('../../dist/cdn', import.meta.url));

/** Firefox draws differently on paper, so it is not optional where tests decide. */
const engines: { readonly [name: string]: () => Promise<Browser> } = {
  Chromium: startChromium,
  ...(process.env['CI'] || findFirefox() ? { Firefox: startFirefox } : {}),
};

/** The text of the article. No tag draws in it. */
const RED = [204, 0, 0];
const paragraph =
  '<p class="article">The heads of state met in the morning, dealt with the admission before anything else on the agenda, ' +
  'and sat through the rest of the session as members.</p>';

/** Tags that fill a box of their own, with the attributes of a case. */
const tags = oneOfEach
  .filter(({ tag, inline }) => !inline && tag !== 'sco-provider')
  .map(({ tag, attributes }) => ({
    tag,
    attributes: { ...attributes, layout: undefined, sources: undefined } as { [name: string]: unknown },
  }));
const markup = ({ tag, attributes }: (typeof tags)[number], more = '') => {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined && value !== false);
  return `<${tag} ${given.map(([name, value]) => `${name}="${value === true ? '' : String(value)}"`).join(' ')} ${more}></${tag}>`;
};

/** The surface of the tag with this index, by which a page of the PDF tells where the tag is. */
const surface = (index: number) => [220, 255, 220 + index];

const html = (body: string, lang = 'en', head = '') => ({
  body: `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Paper</title><style>
    body { margin: 0; font: 16px/1.5 Georgia, serif }
    .article { color: rgb(${RED.join()}) }
    ${tags.map(({ tag }, index) => `${tag} { --sco-surface: rgb(${surface(index).join()}) }`).join('\n')}
    </style>${head}<script type="module" src="/sco-elements.bundle.js"></script><body>${body}</html>`,
});

const pages: { [path: string]: { body: string } } = {
  '/article': html(tags.map((each) => `${paragraph}${paragraph}${markup(each)}`).join('\n') + paragraph),
  '/article/facts': html(
    tags.map((each) => `${paragraph}${markup(each, 'sources="facts"')}`).join('\n') + paragraph,
  ),
};
pages['/waiting'] = html(
  `${paragraph}<sco-summit-card summit="2024-astana"><p>Facts for all</p></sco-summit-card>${paragraph}`,
);
const LANGUAGES = ['en', 'ru', 'zh-Hans'] as const;
for (const lang of LANGUAGES) {
  pages[`/article/${lang}`] = html(tags.map((each) => markup(each)).join('\n'), lang);
  const suffix = lang === 'en' ? '' : `.${lang}`;
  pages[`/demo/${lang}`] = html(
    read(`stories/article/host-broadsheet${suffix}.html`).replace('<!-- article -->', () =>
      read(`stories/article/article${suffix}.html`),
    ),
    lang,
    `<style>${['stories/article/host-page.css', 'stories/article/host-broadsheet.css'].map(read).join('\n')}
      sco-provider * { --sco-surface: none !important }</style>`,
  );
}
for (const each of tags) pages[`/${each.tag}`] = html(paragraph + markup(each) + paragraph);

const A4 = { format: 'A4', margin: { top: '15mm', right: '15mm', bottom: '15mm', left: '15mm' } } as const;
/** What is left of a sheet, in CSS pixels. */
const SHEET = { width: 680, height: 1009 };

/** Opens a page and waits until its tags have drawn. */
async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForFunction(() =>
    [...document.querySelectorAll('body *')]
      .filter(({ localName }) => localName.startsWith('sco-') && localName !== 'sco-provider')
      .every((tag) => tag.matches(':is(:state(ready), :state(empty))')),
  );
}

/** Loads what the lists of sources need, as a reader does who opens them: the first printing may have to do without. */
async function loadSources(page: Page): Promise<void> {
  const click = () =>
    page.evaluate(() => {
      for (const tag of document.querySelectorAll('body *'))
        tag.shadowRoot?.querySelector<HTMLElement>('[part=sources-button]')?.click();
    });
  await click();
  await page.waitForFunction(() =>
    [...document.querySelectorAll('body *')].every(
      ({ shadowRoot }) =>
        !shadowRoot?.querySelector('[part=sources-button]') || shadowRoot.querySelector('[part=sources]'),
    ),
  );
  await click();
}

async function print(page: Page, options: object = A4): Promise<Paint[][]> {
  return readPdf(await page.pdf({ ...options, printBackground: true }));
}

const isColour = ({ colour }: Paint, wanted: readonly number[]) =>
  colour !== undefined && colour.every((value, index) => Math.abs(value - wanted[index]!) < 1);
const isSurface = (paint: Paint) =>
  paint.kind === 'shape' && tags.some((_, index) => isColour(paint, surface(index)));
const isBlank = (paint: Paint) => paint.kind === 'shape' && isColour(paint, [255, 255, 255]);

/** One pixel and a half: lines have a width, and places on paper are rounded. */
const isInside = (paint: Paint, box: Paint, by = 1.5) =>
  paint.left >= box.left - by &&
  paint.right <= box.right + by &&
  paint.top >= box.top - by &&
  paint.bottom <= box.bottom + by;

/** Cells and lines of a tag whose content is wider than they are, laid out for paper; by their texts. */
function tooWide(): string[] {
  const CELLS = 'td, th, dt, dd, li, summary, [part=heading], .name, .state, .words, .line';
  return [...document.querySelectorAll('body *')].flatMap(({ localName, shadowRoot }) =>
    [...(shadowRoot?.querySelectorAll<HTMLElement>(CELLS) ?? [])]
      .filter((cell) => {
        const range = document.createRange();
        range.selectNodeContents(cell);
        const { display } = getComputedStyle(cell);
        const [inner, outer] = [range.getBoundingClientRect(), cell.getBoundingClientRect()];
        return display !== 'inline' && outer.width > 1 && inner.right > outer.right + 1;
      })
      .map((cell) => `${localName}: ${cell.textContent?.replace(/\s+/g, ' ').trim().slice(0, 60)}`),
  );
}

/** What is painted where it does not belong: by a tag outside of its box on that page, or by the article inside of one. */
function misplaced(sheets: Paint[][]): string[] {
  return sheets.flatMap((paints) => {
    const boxes = paints.filter(isSurface);
    return paints
      .filter((paint) => !isSurface(paint) && !isBlank(paint))
      .filter((paint) =>
        isColour(paint, RED)
          ? boxes.some((box) => isInside(paint, box, -1))
          : !boxes.some((box) => isInside(paint, box)),
      )
      .map(
        ({ page, kind, colour, ...box }) =>
          `page ${page}: ${kind} rgb(${colour?.join() ?? '?'}) at ${[box.left, box.top, box.right, box.bottom].map(Math.round).join(' ')}`,
      );
  });
}

const server = await serve(root, pages);
after(() => server.close());

for (const [engine, start] of Object.entries(engines)) {
  describe(`on paper, from ${engine}`, () => {
    let browser: Browser;
    let page: Page;
    before(async () => {
      browser = await start();
      page = await browser.newPage();
      page.setDefaultTimeout(300_000);
      await page.setViewport({ ...SHEET });
    });
    after(() => browser.close());

    for (const [index, { tag }] of tags.entries()) {
      test(`<${tag}>, printed alone, is drawn inside its box on its own pages, in ${engine}`, async () => {
        await visit(page, `${server.origin}/${tag}`);
        await loadSources(page);
        const sheets = await print(page);
        assert.ok(
          sheets.flat().some((paint) => isColour(paint, surface(index))),
          'it is on the paper',
        );
        assert.deepEqual(misplaced(sheets), []);
      });
    }

    test(`a tag that waits for the reader is drawn within the event before printing, in ${engine}`, async () => {
      await page.goto(`${server.origin}/waiting`, { waitUntil: 'load' });
      await page.waitForSelector('sco-summit-card:state(deferred)');
      const sheets = await print(page);
      assert.ok(sheets.flat().filter(isSurface).length > 0, 'it is on the paper');
      assert.deepEqual(misplaced(sheets), []);
    });

    for (const path of ['/article', '/article/facts']) {
      test(`an article with all tags keeps every tag in its box and its own text clear of them (${path}), in ${engine}`, async () => {
        await visit(page, server.origin + path);
        await loadSources(page);
        const sheets = await print(page);
        const shown = tags.filter((_, index) =>
          sheets.flat().some((paint) => isColour(paint, surface(index))),
        );
        assert.equal(shown.length, tags.length);
        assert.deepEqual(misplaced(sheets), []);
      });
    }

    test(`<sco-map> prints the codes in its filled squares, in ${engine}`, async () => {
      await visit(page, `${server.origin}/sco-map`);
      const white = (await print(page))
        .flat()
        .filter((paint) => paint.kind === 'text' && isColour(paint, [255, 255, 255]));
      const members = await page.evaluate(
        () => document.querySelector('sco-map')!.shadowRoot!.querySelectorAll('.tiles .on').length,
      );
      assert.ok(members > 0 && white.length >= members, `${white.length} texts in ${members} squares`);
    });

    // Only Chromium can lay out for paper without printing.
    if (engine === 'Chromium') {
      for (const lang of LANGUAGES) {
        test(`no text runs over the next column on paper, lang="${lang}"`, async () => {
          await visit(page, `${server.origin}/article/${lang}`);
          await page.emulateMediaType('print');
          await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
          assert.deepEqual(await page.evaluate(tooWide), []);
          await page.emulateMediaType();
        });
      }
    }

    test(`a chart that does not fit a low sheet is printed as text, in ${engine}`, async () => {
      await visit(page, `${server.origin}/sco-membership-history`);
      const low = { width: '190mm', height: '120mm', margin: A4.margin };
      // Shapes at the left edge are the triangles of folds.
      const bars = (sheets: Paint[][]) =>
        sheets
          .flat()
          .filter(
            (paint) =>
              paint.kind === 'shape' &&
              paint.bottom - paint.top > 3 &&
              paint.left > 100 &&
              !isSurface(paint) &&
              !isBlank(paint),
          );
      assert.ok(bars(await print(page)).length > 20);
      const sheets = await print(page, low);
      assert.deepEqual(bars(sheets), []);
      assert.deepEqual(misplaced(sheets), []);
    });

    // What an engine makes of a page break does not depend on the language.
    for (const lang of engine === 'Chromium' ? LANGUAGES : (['en'] as const)) {
      test(`the demo article takes hardly more paper than its length on the screen, lang="${lang}", in ${engine}`, async () => {
        await visit(page, `${server.origin}/demo/${lang}`);
        const length = await page.evaluate(() => document.documentElement.scrollHeight);
        await loadSources(page);
        const { length: count } = await print(page);
        // Rows and charts that stay whole leave room at the foot of a page, and a printed tag names its sources. Text in
        // Chinese is shorter, and charts are as high.
        const most = Math.ceil((length / SHEET.height) * (lang === 'zh-Hans' ? 1.3 : 1.25));
        assert.ok(count <= most, `${count} pages, at most ${most}`);
      });
    }
  });
}
