import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { components } from '../../scripts/components.mjs';
import { datasetInfo } from '../../src/data/dataset-info.js';
import { formatDate } from '../../src/i18n/dates.js';
import { LANGUAGES } from '../../src/i18n/languages.js';
import type { render as Render } from '../../src/static/index.js';
import { openSite, type Site } from './browser.js';

const root = new URL('../../', import.meta.url);
const { render } = (await import(new URL('dist/static.js', root).href)) as { render: typeof Render };
const axe = readFileSync(new URL('node_modules/axe-core/axe.min.js', root), 'utf8');
const tags = components.filter((name) => name !== 'provider').map((name) => `sco-${name}`);

/** Pages that are made of what is copied. */
const pages: { [path: string]: { body: string; headers: { [name: string]: string } } } = {};

let site: Site;
let page: Page;
let complaints: string[];
before(async () => {
  // Served from the folder above, as a site below a path.
  site = await openSite('.', pages);
  const visit = await site.visit('/site/builder.html');
  ({ page, complaints } = visit);
});
after(() => site.close());

const today = () => page.evaluate(() => new Date().toLocaleDateString('sv'));
const snippet = () => page.$eval('#b-snippet', (field) => (field as HTMLTextAreaElement).value);
const kind = (id: string) => page.click(`input[value="${id}"]`);

/** Waits until what is chosen is drawn: a turn of the page's own tasks. */
const settle = () => page.evaluate(() => new Promise((done) => setTimeout(done, 60)));

async function type(id: string, value: string): Promise<void> {
  await page.$eval(
    id,
    (field, text) => {
      (field as HTMLInputElement).value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    value,
  );
  await settle();
}

async function choose(id: string, value: string): Promise<void> {
  await page.select(id, value);
  await settle();
}

/** The first record of a tag, as the builder chooses it; then the attributes in the order of a snippet. */
async function attributesFor(lang: string): Promise<{ readonly [name: string]: string }> {
  const first = (await snippet()).split('>', 1)[0]!;
  const found = [...first.matchAll(/ ([a-z-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]);
  const attributes = Object.fromEntries(found) as { readonly [name: string]: string };
  assert.equal(attributes['as-of'], await today());
  assert.equal(attributes['lang'], lang);
  return attributes;
}

const script = (file: string) => {
  const content = readFileSync(new URL(`dist/cdn/${file}`, root));
  const sum = createHash('sha384').update(content).digest('base64');
  return `<script type="module" src="/sco-elements/0.1.0/${file}" integrity="sha384-${sum}" crossorigin="anonymous"></script>\n`;
};

describe('what is copied is what render() gives in Node.js', () => {
  for (const tag of tags) {
    for (const lang of ['en-US', ...LANGUAGES]) {
      test(`<${tag} lang="${lang}">`, async () => {
        await choose('#b-tag', tag);
        await choose('#b-lang', lang);
        await kind('html');
        const attributes = await attributesFor(lang);
        const html = await render(tag, attributes);
        assert.equal(await snippet(), html + script('sco-elements.bundle.js'));
        await kind('page');
        await settle();
        assert.equal(await snippet(), await render(tag, attributes, { format: 'page-html' }));
        await kind('markdown');
        await settle();
        assert.equal(await snippet(), await render(tag, attributes, { format: 'markdown' }));
        await kind('wordpress');
        await settle();
        const wrapped = await snippet();
        // Inside a sentence, a span without a line of its own.
        const box = /^<[^>]*>\n/.test(html) ? 'div' : 'span';
        assert.ok(wrapped.startsWith(`<!-- wp:html -->\n<${box} data-sco="${tag.slice(4)}" `), wrapped);
        assert.ok(wrapped.endsWith(`${script('sco-elements.bundle.js')}<!-- /wp:html -->\n`), wrapped);
        const inside = html.slice(html.indexOf('>') + 1, html.lastIndexOf('</'));
        assert.ok(wrapped.includes(`>${inside}</${box}>\n`), wrapped);
      });
    }
  }

  const options: readonly (readonly [tag: string, choices: { readonly [id: string]: string }])[] = [
    ['sco-member-list', { '#b-layout': 'inline' }],
    ['sco-member-list', { '#b-layout': 'table', '#b-status': 'all', '#b-names': 'official' }],
    ['sco-summit-card', { '#b-sources': 'facts', '#b-heading-level': '2' }],
    ['sco-document-timeline', { '#b-sources': 'none', '#b-type': 'declaration' }],
  ];
  for (const [tag, choices] of options) {
    test(`<${tag}> with ${JSON.stringify(choices)}`, async () => {
      await choose('#b-tag', tag);
      await choose('#b-lang', 'ru');
      for (const [id, value] of Object.entries(choices)) await choose(id, value);
      await kind('html');
      await settle();
      const html = await render(tag, await attributesFor('ru'));
      assert.equal(await snippet(), html + script('sco-elements.bundle.js'));
      for (const id of Object.keys(choices)) await choose(id, id === '#b-status' ? 'member' : '');
    });
  }
});

test('the preview follows the choice: record, day, language', async () => {
  await choose('#b-tag', 'sco-summit-card');
  await choose('#b-lang', 'en');
  const drawn = () => page.$eval('.in-article sco-summit-card', (tag) => tag.shadowRoot!.textContent);
  await type('#b-summit', '2024-astana');
  assert.match(await drawn(), /Astana 2024/);
  assert.match(await page.$eval('#b-summit-help', (help) => help.textContent), /^Astana, 3–4 July 2024\./);
  await type('#b-day', '2024-07-05');
  assert.match(await drawn(), /As of 5 July 2024/);
  await choose('#b-lang', 'zh-Hans');
  assert.match(await drawn(), /截至2024年7月5日/);
  await choose('#b-lang', 'en');
});

test('“keep up to date” writes latest, and gives the day back', async () => {
  await kind('html');
  await page.click('#b-latest');
  await settle();
  assert.match(await snippet(), /^<sco-summit-card summit="2024-astana" as-of="latest" lang="en">/);
  assert.equal(await page.$eval('#b-day', (field) => (field as HTMLInputElement).disabled), true);
  await page.click('#b-latest');
  await settle();
  assert.match(await snippet(), / as-of="2024-07-05" /);
});

test('iframe and React', async () => {
  await kind('iframe');
  await type('#b-pages', 'https://example.org/w');
  const [frame, resizer] = (await snippet()).split('\n');
  assert.match(
    frame!,
    /^<iframe src="https:\/\/example\.org\/w\/sco-summit-card\/2024-astana\/en\.html\?as-of=2024-07-05" title="Astana 2024 · SCO summit · 24th meeting" loading="lazy" width="100%" height="\d+" frameborder="0"><\/iframe>$/,
  );
  assert.equal(`${resizer}\n`, script('resizer.js'));
  await kind('react');
  await settle();
  assert.match(
    await snippet(),
    /^import 'sco-elements\/components\/summit-card\.js';\n\nexport function ScoSummitCard/,
  );
  assert.match(await snippet(), /<time dateTime="2024-07-04">3–4 July 2024<\/time>/);
});

test('the box without custom elements becomes the tag on a page with the script of the snippet', async () => {
  await kind('box');
  await settle();
  const body = (await snippet()).replace('/sco-elements/0.1.0/', '/site/sco-elements/');
  const headers = { 'content-security-policy': "default-src 'none'; script-src 'self'; style-src 'self'" };
  pages['/boxed'] = { headers, body: `<!doctype html><meta charset="utf-8"><title>Box</title>${body}` };
  const { page: tab, complaints: faults } = await site.visit('/boxed');
  await tab.waitForFunction(() =>
    document.querySelector('sco-summit-card')?.shadowRoot?.querySelector('.base'),
  );
  assert.match(await tab.$eval('sco-summit-card', (tag) => tag.shadowRoot!.textContent), /As of 5 July 2024/);
  assert.deepEqual(faults, []);
  await tab.close();
});

test('a wrong id is said with the nearest ones, and there is nothing to copy', async () => {
  await type('#b-summit', '2024-astna');
  assert.match(
    await page.$eval('.faults[role=status]', (box) => box.textContent),
    /Did you mean "2024-astana"/,
  );
  assert.equal(await snippet(), '');
  assert.equal(await page.$eval('.do button', (button) => (button as HTMLButtonElement).disabled), true);
  await type('#b-summit', '2024-astana');
  assert.equal(await page.$eval('.faults[role=status]', (box) => box.textContent.trim()), '');
});

test('the clipboard gets the snippet; where it is refused, the text is selected', async () => {
  await kind('html');
  await settle();
  const { origin } = new URL(page.url());
  const said = () => page.$eval('.do [role=status]', (status) => status.textContent);
  const context = page.browserContext();
  await context.overridePermissions(origin, [
    'clipboard-read',
    'clipboard-write',
    'clipboard-sanitized-write',
  ]);
  await page.bringToFront();
  await page.click('.do button');
  await settle();
  assert.match(await said(), /^Copied: HTML, \d+ lines\.$/);
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await snippet());

  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await page.click('.do button');
  await settle();
  assert.match(await said(), /^The text is selected\./);
  const selected = await page.evaluate(() => {
    const field = document.activeElement as HTMLTextAreaElement;
    return field.id === 'b-snippet' && field.value.slice(field.selectionStart, field.selectionEnd);
  });
  assert.equal(selected, await snippet());
});

test('everything can be reached and done with the keyboard alone', async () => {
  const { page: tab } = await site.visit('/site/builder.html');
  const focused = () =>
    tab.evaluate(() => document.activeElement?.id || document.activeElement?.textContent?.trim());
  const reach = async (id: string) => {
    for (let step = 0; step < 60; step++) {
      if ((await focused()) === id) return;
      await tab.keyboard.press('Tab');
    }
    assert.fail(`${id} is not reached`);
  };
  await reach('b-tag');
  await tab.keyboard.type('sco-member');
  await reach('b-status');
  await reach('b-latest');
  await tab.keyboard.press('Space');
  await tab.keyboard.press('Tab');
  assert.equal(await focused(), 'b-lang', 'the language comes after the day');
  // Past the form and the tag in the preview to the forms of the snippet.
  for (let step = 0; step < 60; step++) {
    if (await tab.evaluate(() => (document.activeElement as HTMLInputElement).name === 'b-kind')) break;
    await tab.keyboard.press('Tab');
  }
  await tab.keyboard.press('ArrowRight');
  await tab.keyboard.press('ArrowRight');
  await tab.evaluate(() => new Promise((done) => setTimeout(done, 60)));
  await reach('b-snippet');
  const text = await tab.$eval('#b-snippet', (field) => (field as HTMLTextAreaElement).value);
  const day = formatDate(datasetInfo.date, 'en-GB');
  assert.ok(text.startsWith(`<p>Shanghai Cooperation Organisation</p>\n<h3>Members on ${day}</h3>\n`), text);
  await reach('Copy HTML without script');
  await tab.keyboard.press('Enter');
  await tab.waitForFunction(() => document.querySelector('.do [role=status]')?.textContent);
  await tab.close();
});

for (const width of [320, 640, 1024]) {
  for (const scheme of ['light', 'dark']) {
    test(`axe finds nothing at ${width} px, ${scheme}, and nothing is cut off`, async () => {
      await page.setViewport({ width, height: 800 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.evaluate(axe);
      const faults = await page.evaluate(async () => {
        type Axe = { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run();
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      });
      assert.deepEqual(faults, []);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'no overflow');
    });
  }
}

test('nothing went wrong meanwhile, nothing broke the policy, nothing was asked of others', () => {
  assert.deepEqual(complaints, []);
});
