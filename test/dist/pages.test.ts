import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { components } from '../../scripts/components.mjs';
import type { Page } from 'puppeteer-core';
import { eventually, openSite, type Site } from './browser.js';
import { ready } from './embedded.js';

const tags = components.map((name) => `sco-${name}`);
const markup = tags.map((tag) => `<${tag}></${tag}>`).join('\n');
/** The strictest policy that lets a script run at all. */
const strict = "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";

/** The same where only the policy of Lit may make HTML from a text. */
const trusted = `${strict}; trusted-types lit-html`;

const page = (body: string, ...scripts: readonly string[]) => pageUnder(strict, body, ...scripts);
const pageUnder = (policy: string, body: string, ...scripts: readonly string[]) => ({
  headers: { 'content-security-policy': policy },
  body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Test</title>
    ${scripts.map((src) => `<script type="module" src="${src}"></script>`).join('\n')}
    <body>${body}</body></html>`,
});

const kept = '<sco-member-list as-of="2024-07-05"><p>kept words</p></sco-member-list>';

let site: Site;
before(async () => {
  site = await openSite('dist/cdn', {
    '/bundle': page(markup, '/sco-elements.bundle.js'),
    '/autoloader': page(markup, '/sco-elements.js'),
    '/trusted/bundle': pageUnder(trusted, markup, '/sco-elements.bundle.js'),
    '/trusted/autoloader': pageUnder(trusted, markup, '/sco-elements.js'),
    '/quirks': {
      body: `<html lang="en"><title>Test</title><body style="background: #111; color: #eee; font: italic 30px serif">
        <sco-member-list layout="table"></sco-member-list><sco-summit-list></sco-summit-list>
        <sco-membership-history layout="table"></sco-membership-history>
        <script type="module" src="/sco-elements.bundle.js"></script>`,
    },
    '/fault': page('<sco-summit-card summit="nope"></sco-summit-card>', '/sco-elements.js'),
    '/empty': page('', '/sco-elements.js'),
    '/states': page(kept, '/sco-elements.js'),
    '/xhtml': {
      headers: { 'content-type': 'application/xhtml+xml' },
      body: `<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Test</title>
        </head><body>${kept}<script>import('/sco-elements.js')</script></body></html>`,
    },
    '/settings': page(
      '<sco-provider as-of="2001-06-15" sources="none"><sco-member-list></sco-member-list></sco-provider>',
      '/sco-elements.js',
    ),
  });
});
after(() => site.close());

/** Tags that the page knows and has drawn. */
const drawn = (names: string[]) =>
  names.filter((name) => customElements.get(name) && document.querySelector(name)?.shadowRoot);

for (const way of ['bundle', 'autoloader', 'trusted/bundle', 'trusted/autoloader']) {
  test(`/${way} defines and draws every tag under a strict policy, and asks nothing of others`, async () => {
    const { page: tab, complaints } = await site.visit(`/${way}`);
    await ready(tab);
    await tab.waitForNetworkIdle();
    assert.deepEqual(await tab.evaluate(drawn, tags), tags);
    assert.deepEqual(complaints, []);
    await tab.close();
  });
}

test('the autoloader loads nothing on a page without tags, and only what is added later', async () => {
  const { page: tab, complaints } = await site.visit('/empty');
  const loaded = () =>
    tab.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name).pathname)
        .filter((path) => path.startsWith('/components/')),
    );
  assert.deepEqual(await loaded(), []);
  await tab.evaluate(() => {
    const box = document.createElement('div');
    box.append(document.createElement('sco-summit-card'), document.createElement('sco-unknown'));
    document.body.append(box);
  });
  await ready(tab, 'sco-summit-card');
  assert.deepEqual(await loaded(), ['/components/summit-card.js']);
  assert.deepEqual(complaints, []);
  await tab.close();
});

test('with the autoloader, tags hear of the provider around them', async () => {
  const { page: tab } = await site.visit('/settings');
  await ready(tab);
  const text = await tab.evaluate(() => document.querySelector('sco-member-list')?.shadowRoot?.textContent);
  assert.match(text ?? '', /15 June 2001/);
  await tab.close();
});

test('a table has the colour and type of a page in quirks mode, too', async () => {
  const { page: tab, complaints } = await site.visit('/quirks');
  await ready(tab);
  const looks = await tab.evaluate(() =>
    ['member-list', 'summit-list', 'membership-history'].map((name) => {
      const root = document.querySelector(`sco-${name}`)!.shadowRoot!;
      const [around, table] = ['.base', 'table'].map((part) => getComputedStyle(root.querySelector(part)!));
      return [around!, table!].map(({ color, fontStyle, lineHeight }) =>
        [color, fontStyle, lineHeight].join(),
      );
    }),
  );
  assert.equal(await tab.evaluate(() => document.compatMode), 'BackCompat');
  for (const [around, table] of looks) assert.equal(table, around);
  assert.deepEqual(complaints, []);
  await tab.close();
});

test('where not even the sentences of messages arrive, the console has the fault, and the page no error', async () => {
  const { page: tab, complaints } = await site.visit('/fault', async (page) => {
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      void (request.url().endsWith('/messages.js') ? request.abort() : request.continue());
    });
  });
  await eventually(() =>
    assert.match(
      complaints.join('\n'),
      /sco-summit-card\{"message":"unknown-summit","values":\{"value":"nope"\}/,
    ),
  );
  assert.doesNotMatch(complaints.join('\n'), /^error:/m);
  await tab.close();
});

/** What a tag shows: its children, or what it draws. */
const shown = (tab: Page) =>
  tab.$eval('sco-member-list', (tag) => {
    const isDrawn = Boolean(tag.shadowRoot?.querySelector('.base'));
    return { isDrawn, keeps: (tag.querySelector('p')?.offsetHeight ?? 0) > 0 };
  });

test('without custom states, as in browsers of 2023, tags are drawn', async () => {
  const { page: tab, complaints } = await site.visit('/states', async (page) => {
    await page.evaluateOnNewDocument('delete ElementInternals.prototype.states');
  });
  await eventually(async () => assert.deepEqual(await shown(tab), { isDrawn: true, keeps: false }));
  assert.deepEqual(complaints, []);
  await tab.close();
});

for (const [missing, path, script] of [
  ['an HTML parser for templates, in XHTML', '/xhtml', ''],
  ['ElementInternals', '/states', 'delete HTMLElement.prototype.attachInternals'],
  ['style sheets made by script', '/states', 'globalThis.CSSStyleSheet = class {}'],
  ['adopted style sheets', '/states', 'delete Document.prototype.adoptedStyleSheets'],
  ['functions of 2023', '/states', 'delete Array.prototype.toSorted'],
] as const) {
  test(`without ${missing}, no tag is defined, and the children stay`, async () => {
    const { page: tab, complaints } = await site.visit(path, async (page) => {
      if (script) await page.evaluateOnNewDocument(script);
    });
    await tab.waitForNetworkIdle();
    assert.deepEqual(await shown(tab), { isDrawn: false, keeps: true });
    assert.equal(await tab.evaluate(() => customElements.get('sco-member-list')), undefined);
    assert.deepEqual(complaints, []);
    await tab.close();
  });
}

test('a drawing that fails half-way leaves the children to be seen, and the console says why', async () => {
  const { page: tab, complaints } = await site.visit('/states', async (page) => {
    await page.evaluateOnNewDocument(() => {
      const { importNode } = Document.prototype;
      let calls = 0;
      // Works when the library tries whether it can draw, and not afterwards.
      document.importNode = function (node: never, options: never) {
        if (++calls > 1) throw new Error('out of order');
        return importNode.call(this, node, options) as never;
      };
    });
  });
  await eventually(() => assert.match(complaints.join('\n'), /out of order/));
  assert.deepEqual(await shown(tab), { isDrawn: false, keeps: true });
  assert.doesNotMatch(complaints.join('\n'), /^error:/m);
  await tab.close();
});

test('two copies on one page do each other no harm', async () => {
  const { page: tab, complaints } = await site.visit('/empty');
  await tab.evaluate(async (body) => {
    await import(new URL('/sco-elements.bundle.js', location.href).href);
    for (const [, tag] of body.matchAll(/<(sco-[a-z-]+)>/g))
      document.body.append(document.createElement(tag!));
  }, markup);
  await ready(tab);
  assert.deepEqual(await tab.evaluate(drawn, tags), tags);
  assert.deepEqual(complaints, []);
  await tab.close();
});
