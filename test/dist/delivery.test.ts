/** A page shows the same facts however its script is delivered, and without script. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { openSite, type Site } from './browser.js';
import { around, article, asBox, built, holdScripts, inShadow, oneOfEach, ready } from './embedded.js';
import { EDITION } from '../support/latest.js';
import { LANGUAGES } from '../../src/i18n/languages.js';

const AUTOLOADER = '/sco-elements.js';
const BUNDLE = '/sco-elements.bundle.js';
const OLD = '/old/sco-elements.bundle.js';
const script = (src: string) => `<script type="module" src="${src}"></script>`;

/** The facts that each tag must show: texts of the elements with one fact each, without white space. */
const facts: string[][] = [];
const tidy = (text: string) => text.replace(/<[^>]+>/g, '').replace(/&nbsp;|[\s·]/g, '');
let tags = '';
let boxes = '';
const pages: { [path: string]: { body: string; headers?: { [name: string]: string } } } = {};
let site: Site;
before(async () => {
  const html = await Promise.all(oneOfEach.map(({ tag, attributes }) => built.render(tag, attributes)));
  const inner = await Promise.all(
    oneOfEach.map(({ tag, attributes }) => built.render(tag, attributes, { format: 'page-html' })),
  );
  for (const markup of inner) {
    const found = [...markup.matchAll(/<(h\d|dt|dd|cite|th|td|time)\b[^>]*>([^]*?)<\/\1>/g)].map(
      ([, , text]) => tidy(text!),
    );
    facts.push(found.length ? found : [tidy(markup)]);
  }
  tags = html.map((markup, index) => around(markup, oneOfEach[index]!.inline)).join('\n');
  boxes = html.map((markup, index) => (oneOfEach[index]!.inline ? '' : around(asBox(markup)))).join('\n');
  const bundle = readFileSync(new URL(`../../dist/cdn${BUNDLE}`, import.meta.url), 'utf8');
  // An older version shows that it is by its data.
  const old = bundle.replace(new RegExp(`(version:)(["'\`])${EDITION}\\2`, 'g'), '$1"1999-01"');
  assert.notEqual(old, bundle);
  const page = (body: string, head = '') => ({ body: article(body, { head }) });
  // An old version has its languages beside it.
  for (const code of LANGUAGES.filter((language) => language !== 'en')) {
    const name = BUNDLE.replace(/js$/, `${code}.js`);
    const body = readFileSync(new URL(`../../dist/cdn${name}`, import.meta.url), 'utf8');
    pages[`/old${name}`] = { body, headers: { 'content-type': 'text/javascript' } };
  }
  Object.assign(pages, {
    [OLD]: { body: old, headers: { 'content-type': 'text/javascript' } },
    '/none': page(tags),
    '/styled': page(tags, '<link rel="stylesheet" href="/preload.css">' + script(AUTOLOADER)),
    '/boxes': page(boxes),
  });
  for (const [name, src] of Object.entries({ autoloader: AUTOLOADER, bundle: BUNDLE })) {
    Object.assign(pages, {
      [`/${name}/before`]: page(tags, script(src)),
      [`/${name}/after`]: page(tags + script(src)),
      [`/${name}/empty`]: page('', script(src)),
      [`/${name}/boxes`]: page(boxes, script(src)),
    });
  }
  Object.assign(pages, {
    '/both/bundle-first': page(tags, script(BUNDLE) + script(AUTOLOADER)),
    '/both/autoloader-first': page(tags, script(AUTOLOADER) + script(BUNDLE)),
    '/both/old-first': page(tags, script(OLD) + script(BUNDLE)),
    '/both/same-twice': page(tags, script(BUNDLE) + script(`${BUNDLE}?again`)),
  });
  site = await openSite('dist/cdn', pages);
});
after(() => site.close());

/** The visible text of each tag or box, without white space: what it draws, or else its children. */
const read = async (page: Page, selector = '') =>
  (
    await page.evaluate(
      (chosen) =>
        [...document.querySelectorAll(chosen || '*')]
          .filter(({ localName }) => chosen || localName.startsWith('sco-'))
          .map((tag) => {
            const drawn = tag.querySelector('[slot="sco-tag"]') ?? tag;
            const base = drawn.shadowRoot?.querySelector('.base');
            if (base) return base.textContent ?? '';
            const hidden = [...tag.children].filter(
              (child) => child !== drawn && (child as HTMLElement).offsetHeight === 0,
            );
            return hidden.length ? `hidden: ${hidden[0]!.outerHTML}` : (tag.textContent ?? '');
          }),
      selector,
    )
  ).map(tidy);

/** The facts that are missing. */
function missing(texts: readonly string[], of: readonly (readonly string[])[] = facts): string[] {
  assert.equal(texts.length, of.length);
  return of.flatMap((list, index) =>
    list.filter((fact) => !texts[index]!.includes(fact)).map((fact) => `${fact} in: ${texts[index]}`),
  );
}

const check = async (path: string, prepare?: (page: Page) => Promise<void>) => {
  const { page, complaints } = await site.visit(path, prepare);
  await ready(page);
  assert.deepEqual(missing(await read(page)), []);
  assert.deepEqual(complaints, []);
  return page;
};

const block = async (page: Page) => {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    void (request.url().endsWith('.js') ? request.abort() : request.continue());
  });
};

/** In the page: takes down what is there before the script. */
function readEarly(): boolean {
  const text = document.querySelector<HTMLElement>('sco-summit-card')!.innerText;
  Object.assign(globalThis, { early: text, defined: !!customElements.get('sco-summit-card') });
  return true;
}

test('there are facts of every tag to look for', () => {
  assert.ok(facts.every((list) => list.length > 0));
  assert.ok(facts.flat().length > 200);
});

test('without a script, the children are read', async () => {
  const { page, complaints } = await site.visit('/none');
  assert.deepEqual(missing(await read(page)), []);
  assert.deepEqual(complaints, []);
  await page.close();
});

for (const way of ['autoloader', 'bundle']) {
  describe(`the ${way}`, () => {
    test('before the tags', async () => (await check(`/${way}/before`)).close());
    test('after the tags', async () => (await check(`/${way}/after`)).close());

    test('blocked', async () => {
      const { page, complaints } = await site.visit(`/${way}/before`, block);
      assert.deepEqual(missing(await read(page)), []);
      assert.deepEqual(
        complaints.filter((text) => !/net::ERR_FAILED/.test(text)),
        [],
      );
      await page.close();
    });

    test('slow', async () => {
      const { page, complaints } = await site.visit(`/${way}/before`, (tab) => holdScripts(tab, readEarly));
      const early = await page.evaluate(() => {
        const { early: text, defined } = globalThis as unknown as { early: string; defined: boolean };
        return { text, defined };
      });
      assert.equal(early.defined, false);
      assert.match(early.text, /Astana 2024/);
      await ready(page);
      assert.deepEqual(missing(await read(page)), []);
      assert.deepEqual(complaints, []);
      await page.close();
    });

    test('before tags that come later, and after it is taken out', async () => {
      const { page, complaints } = await site.visit(`/${way}/empty`);
      await page.evaluate((markup) => {
        for (const element of document.querySelectorAll('script')) element.remove();
        document.querySelector('article')!.insertAdjacentHTML('beforeend', markup);
      }, tags);
      await ready(page);
      assert.deepEqual(missing(await read(page)), []);
      assert.deepEqual(complaints, []);
      await page.close();
    });

    test('taken out when it has done its work', async () => {
      const page = await check(`/${way}/before`);
      await page.evaluate(() => {
        for (const element of document.querySelectorAll('script')) element.remove();
      });
      await page.click('sco-summit-card >>> [part~=sources-button]');
      await inShadow(page, 'sco-summit-card', '.sources a');
      assert.deepEqual(missing(await read(page)), []);
      await page.close();
    });
  });
}

describe('twice', () => {
  for (const path of ['bundle-first', 'autoloader-first', 'same-twice']) {
    test(path, async () => (await check(`/both/${path}`)).close());
  }
  test('in two versions: the first stays in charge', async () => {
    const page = await check('/both/old-first');
    const text = await page.$eval('sco-summit-card >>> .footer', (footer) => footer.textContent);
    assert.match(text, /January 1999/);
    await page.close();
  });
});

describe('with preload.css', () => {
  test('the script blocked: the sources are shown after a while', async () => {
    const { page } = await site.visit('/styled', block);
    const height = () =>
      page.$eval('sco-summit-card', (tag) => (tag.lastElementChild as HTMLElement).offsetHeight);
    await page.evaluate(() =>
      document.getAnimations().forEach((animation) => {
        animation.pause();
        animation.currentTime = 0;
      }),
    );
    assert.equal(await height(), 0);
    await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
    assert.ok((await height()) > 10);
    assert.deepEqual(missing(await read(page)), []);
    await page.close();
  });

  test('no scripts at all: the sources are shown at once', async () => {
    const { page } = await site.visit('/styled', (tab) => tab.setJavaScriptEnabled(false));
    assert.deepEqual(missing(await read(page)), []);
    await page.close();
  });
});

describe('boxes that stand for tags', () => {
  const wanted = () => facts.filter((_, index) => !oneOfEach[index]!.inline);

  test('are read as they are without a script', async () => {
    const { page, complaints } = await site.visit('/boxes');
    assert.deepEqual(missing(await read(page, '[data-sco]'), wanted()), []);
    assert.deepEqual(complaints, []);
    await page.close();
  });

  for (const way of ['autoloader', 'bundle']) {
    test(`with the ${way}, show the tags`, async () => {
      const { page, complaints } = await site.visit(`/${way}/boxes`);
      await ready(page);
      assert.deepEqual(missing(await read(page, '[data-sco]'), wanted()), []);
      assert.deepEqual(complaints, []);
      await page.close();
    });

    test(`with the ${way}, also when they come later`, async () => {
      const { page, complaints } = await site.visit(`/${way}/empty`);
      await page.evaluate((markup) => {
        document.querySelector('article')!.insertAdjacentHTML('beforeend', markup);
      }, boxes);
      await ready(page);
      assert.deepEqual(missing(await read(page, '[data-sco]'), wanted()), []);
      assert.deepEqual(complaints, []);
      await page.close();
    });
  }
});
