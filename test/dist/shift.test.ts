/**
 * Layout shift when tags are drawn by scripts that load after the first paint. Measured by the browser within the
 * window: the tag starts at the top, or the reader has scrolled its end to the middle.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { eventually, openSite, type Site } from './browser.js';
import {
  around,
  article,
  asBox,
  built,
  countShifts,
  holdAnimations,
  holdScripts,
  KINDS,
  movedOn,
  named,
  oneOfEach,
  paragraph,
  ready,
  shiftOf,
} from './embedded.js';

const SCRIPTS = {
  autoloader: ['/sco-elements.js'],
  bundle: ['/hydrate.js', '/sco-elements.bundle.js'],
} as const;
const WINDOWS = [
  { width: 320, height: 640 },
  { width: 800, height: 900 },
] as const;
/** Tabs open at the same time. */
const TABS = 4;
/** Those that `preload.css` knows. */
const known = oneOfEach.filter(({ tag }) =>
  ['sco-summit-card', 'sco-member-list', 'sco-document-timeline'].includes(tag),
);

type Way = keyof typeof SCRIPTS;
/**
 * `bare` has the children and no style sheet of ours: they look as the page has it until they can be replaced. So has
 * `box`, in a box that stands for the tag.
 */
const FORMATS = ['shadow', 'html', 'bare', 'box'] as const;

/** Layouts in which a change of one size moves what is not below it. */
const LAYOUTS: { readonly [what: string]: (markup: string) => string } = {
  'a column of a grid': (markup) =>
    `<div style="display: grid; grid-template-columns: 1fr 1fr"><div>${markup}</div><div>${paragraph}</div></div>`,
  'a column that is centred beside another': (markup) =>
    `<div style="display: flex; align-items: center"><div>${paragraph}</div><div style="flex: 1">${markup}</div></div>`,
  'a column in which margins do not collapse': (markup) =>
    `<div style="display: flex; flex-direction: column">${paragraph}${markup}</div>`,
  'a table': (markup) => `<table><tr><td>${markup}<td>${paragraph}</table>`,
  'a sidebar': (markup) =>
    `<div style="display: flex"><div style="flex: 2">${paragraph.repeat(4)}</div><aside style="flex: 1">${markup}</aside></div>`,
  'a figure': (markup) => `<figure>${markup}<figcaption>Caption</figcaption></figure>`,
  'what is fixed at the end of the window': (markup) =>
    `<div style="position: fixed; inset: auto 0 0">${paragraph}${markup}</div>`,
};
/** The same, for a tag in a sentence: words of the line, and a table whose cells get their widths from a line far below. */
const LINES: typeof LAYOUTS = {
  'a line of its own': (markup) => `<p style="white-space: nowrap">${markup} and so on</p>`,
  'the middle of a line': (markup) => `<p style="text-align: center">${markup} and so on</p>`,
  'a table, below the window': (markup) =>
    `<table><tr><td>${paragraph.repeat(4)}${markup}<td>${paragraph}</table>`,
};

const pages: { [path: string]: { body: string } } = {};
let site: Site;
before(async () => {
  for (const [index, each] of oneOfEach.entries()) {
    const { tag, attributes, inline } = each;
    for (const lang of KINDS) {
      for (const format of FORMATS) {
        // Every tag in English; in the other languages, those that `preload.css` knows.
        if (lang !== 'en' && (format !== 'html' || !known.includes(each))) continue;
        const bare = format === 'bare' || format === 'box';
        const html = await built.render(tag, attributes, { format: bare ? 'html' : format, lang });
        const markup = format === 'box' ? asBox(html, inline) : html;
        for (const [way, scripts] of Object.entries(SCRIPTS)) {
          const head = [
            bare ? '' : '<link rel="stylesheet" href="/preload.css">',
            ...scripts.map((src) => `<script type="module" src="${src}"></script>`),
          ].join('\n');
          const body = around(markup, inline) + paragraph.repeat(8);
          pages[`/${way}/${format}/${lang}/${index}`] = { body: article(body, { lang, head }) };
        }
      }
    }
  }
  const card = await built.render('sco-summit-card', { summit: '2024-astana' }, { format: 'html' });
  const term = await built.render('sco-term', { term: 'cica' }, { format: 'html' });
  for (const [layouts, markup, inline] of [
    [LAYOUTS, card, false],
    [LINES, term, true],
  ] as const) {
    for (const [what, layout] of Object.entries(layouts)) {
      for (const kind of ['tag', 'box']) {
        const body = layout(kind === 'box' ? asBox(markup, inline) : markup.trim()) + paragraph.repeat(4);
        const head = '<script type="module" src="/sco-elements.js"></script>';
        pages[`/${what.replace(/\W/g, '-')}/${kind}`] = { body: article(body, { head }) };
      }
    }
  }
  site = await openSite('dist/cdn', pages);
});
after(() => site.close());

interface Place {
  readonly path: string;
  readonly size: (typeof WINDOWS)[number];
  readonly atEnd: boolean;
}

/** Opens a page and gives how far it moved from the first painting to the last, and what. */
async function measure({ path, size, atEnd }: Place): Promise<{ shift: number; moved: string }> {
  const { page, complaints } = await site.visit(path, async (tab) => {
    await tab.setViewport(size);
    await countShifts(tab);
    await holdAnimations(tab);
    await (atEnd ? holdScripts(tab, scrolledToEnd) : late(tab));
  });
  await ready(page);
  const [shift, moved] = [await shiftOf(page), await movedOn(page)];
  assert.deepEqual(complaints, [], path);
  assert.equal(
    await page.evaluate(() => (globalThis as { early?: boolean }).early),
    atEnd ? true : undefined,
  );
  await page.close();
  return { shift, moved };
}

/** Keeps scripts back until the page has been painted. */
const late = (tab: Page) =>
  holdScripts(tab, () => performance.getEntriesByName('first-contentful-paint').length > 0);

/** In the page: once the tag has been painted, scrolls to its end. */
function scrolledToEnd(): boolean {
  if (performance.getEntriesByName('first-contentful-paint').length === 0) return false;
  const tag = [...document.querySelectorAll<HTMLElement>('*')].find(
    ({ localName, dataset }) => localName.startsWith('sco-') || dataset['sco'],
  )!;
  const isBox = Boolean(tag.dataset['sco']);
  Object.assign(globalThis, { early: isBox ? !tag.shadowRoot : !tag.matches(':defined') });
  scrollTo(0, scrollY + tag.getBoundingClientRect().bottom - innerHeight / 2);
  return true;
}

/** Runs tasks, some at a time, and gives their results in order. */
async function pooled<T, R>(items: readonly T[], task: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const worker = async () => {
    while (next < items.length) {
      const index = next++;
      results[index] = await task(items[index]!);
    }
  };
  await Promise.all(Array.from({ length: TABS }, worker));
  return results;
}

/** Where a page moves by more than it may. */
async function tooFar(
  way: Way,
  format: (typeof FORMATS)[number],
  lang: string,
  most: number,
  wanted: readonly (typeof oneOfEach)[number][],
) {
  const places = oneOfEach.flatMap((each, index) =>
    (wanted.includes(each) ? WINDOWS : []).flatMap((size, column) =>
      [false, true]
        // In both windows, at the start and at the end; of tags that are used less, in one of these four ways.
        .filter((atEnd) => known.includes(each) || index % 4 === column * 2 + Number(atEnd))
        .map((atEnd) => ({ path: `/${way}/${format}/${lang}/${index}`, size, atEnd, each })),
    ),
  );
  const shifts = await pooled(places, measure);
  return places.flatMap(({ each, size, atEnd }, index) => {
    const { shift, moved } = shifts[index]!;
    const place = `${named(each, lang)} at ${size.width}${atEnd ? ', at its end' : ''}`;
    return shift > most ? [`${place}: ${shift.toFixed(4)} (${moved})`] : [];
  });
}

// Every tag by itself; with the bundle, which draws by the same code, those that are used most.
for (const [way, wanted] of [
  ['autoloader', oneOfEach],
  ['bundle', known],
] as const) {
  test(`with the ${way} late, nothing moves where a server drew the tags`, async () => {
    assert.deepEqual(await tooFar(way, 'shadow', 'en', 0, wanted), []);
  });
  test(`with the ${way} late, nothing moves where the children have no style sheet of ours`, async () => {
    assert.deepEqual(await tooFar(way, 'bare', 'en', 0, wanted), []);
  });
}

test('with the autoloader late, nothing moves where boxes stand for the tags', async () => {
  assert.deepEqual(await tooFar('autoloader', 'box', 'en', 0, oneOfEach), []);
});

for (const what of [...Object.keys(LAYOUTS), ...Object.keys(LINES)]) {
  test(`with the autoloader late, nothing moves around a tag or box in ${what}`, async () => {
    const places = ['tag', 'box'].flatMap((kind) =>
      WINDOWS.map((size) => ({ path: `/${what.replace(/\W/g, '-')}/${kind}`, size, atEnd: false })),
    );
    const shifts = await pooled(places, measure);
    assert.deepEqual(
      shifts.filter(({ shift }) => shift > 0),
      [],
    );
  });
}

for (const format of ['bare', 'box'] as const) {
  // The script then often comes between the first painting and the report of it.
  test(`with the script in the head and not late, nothing moves in the first openings of a page: ${format}`, async () => {
    const paths = known.map(
      (each, index) => `/${index ? 'autoloader' : 'bundle'}/${format}/en/${oneOfEach.indexOf(each)}`,
    );
    const found: string[] = [];
    for (const path of paths) {
      const { page, complaints } = await site.visit(path, async (tab) => {
        await tab.setViewport(WINDOWS[1]);
        await countShifts(tab);
      });
      for (let opening = 1; opening <= 10; opening++) {
        await ready(page);
        const shift = await shiftOf(page);
        if (shift > 0) found.push(`${path}, opening ${opening}: ${shift} (${await movedOn(page)})`);
        await page.reload();
      }
      assert.deepEqual(complaints, []);
      await page.close();
    }
    assert.deepEqual(found, []);
  });
}

test('with the style sheet for them, next to nothing moves', async () => {
  assert.deepEqual(await tooFar('autoloader', 'html', 'en', 0.01, known), []);
});

/** A page with the children of a summit card, and no style sheet for them. */
const bareCard = `/autoloader/bare/en/${oneOfEach.findIndex(({ tag }) => tag === 'sco-summit-card')}`;

test('a tag that would have moved the page draws when the reader clicks it', async () => {
  const { page } = await site.visit(bareCard, late);
  await ready(page);
  const height = () =>
    page.evaluate(() => document.querySelector('[summit]')!.getBoundingClientRect().height);
  const shows = () =>
    page.evaluate(() => {
      const tag = document.querySelector('[summit]')!;
      return [tag.matches(':state(deferred)'), Boolean(tag.shadowRoot!.querySelector('.base'))];
    });
  await page.setViewport({ width: 800, height: 3000 });
  await page.reload();
  await ready(page);
  const before = await height();
  assert.deepEqual(await shows(), [true, false]);
  await page.click('[summit]');
  await eventually(async () => assert.deepEqual(await shows(), [false, true]));
  assert.notEqual(await height(), before);
  await page.close();
});

test('a tag that waits stays as it is while the reader selects words in it or follows a link in it', async () => {
  const { page } = await site.visit(bareCard, late);
  await ready(page);
  const isWaiting = () =>
    page.evaluate(() => document.querySelector('[summit]')!.matches(':state(deferred)'));
  await page.setViewport({ width: 800, height: 3000 });
  await page.reload();
  await ready(page);
  assert.equal(await isWaiting(), true);
  const words = await page.evaluate(() => {
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('[summit] dd')!);
    const { left, right, top, bottom } = range.getBoundingClientRect();
    return { left: left + 1, right: right - 1, middle: (top + bottom) / 2 };
  });
  await page.mouse.move(words.left, words.middle);
  await page.mouse.down();
  await page.mouse.move(words.left + 80, words.middle, { steps: 4 });
  await page.mouse.up();
  const selected = await page.evaluate(() => getSelection()!.toString());
  assert.notEqual(selected, '');
  assert.equal(await isWaiting(), true);
  await page.mouse.click(words.left + 4, words.middle, { count: 2 });
  // After the timer of the tag, which waits for a second click.
  await page.evaluate(() => new Promise((done) => setTimeout(done, 301)));
  assert.match(await page.evaluate(() => getSelection()!.toString()), /^\w+ ?$/);
  assert.equal(await isWaiting(), true);
  await page.evaluate(() => {
    getSelection()!.removeAllRanges();
    document.querySelector('[summit]')!.insertAdjacentHTML('beforeend', '<a href="#there">a note</a>');
    document.body.insertAdjacentHTML('beforeend', '<p style="margin-block: 4000px" id="there">There</p>');
  });
  await page.click('[summit] a[href="#there"]');
  await page.waitForFunction(() => scrollY > 0);
  await page.close();
});

test('a tag that would have moved the page draws when the reader has scrolled past it', async () => {
  const { page } = await site.visit(bareCard, async (tab) => {
    await tab.setViewport({ width: 800, height: 2000 });
    await countShifts(tab);
    await late(tab);
  });
  await ready(page);
  await page.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', '<div style="block-size: 5000px"></div>');
    scrollTo(0, 4000);
  });
  await page.waitForFunction(() => document.querySelector('[summit]')!.shadowRoot!.querySelector('.base'));
  assert.equal(await shiftOf(page), 0);
  await page.close();
});

for (const lang of KINDS.filter((language) => language !== 'en')) {
  test(`nor in ${lang}`, async () => {
    assert.deepEqual(await tooFar('autoloader', 'html', lang, 0.01, known), []);
  });
}

test('what is counted here would be seen', async () => {
  const { page } = await site.visit('/autoloader/html/en/0', countShifts);
  await ready(page);
  // A browser may leave out a shift in its first frames.
  await eventually(async () => {
    await page.evaluate(() => {
      const { style } = document.querySelector('h1')!;
      style.marginBlockEnd = style.marginBlockEnd === '200px' ? '' : '200px';
    });
    const shift = await shiftOf(page);
    assert.equal(shift > 0.05, true, String(shift));
  });
  await page.close();
});
