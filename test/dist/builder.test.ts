import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { components } from '../../scripts/components.mjs';
import { datasetInfo } from '../../src/data/dataset-info.js';
import { formatDate } from '../../src/i18n/dates.js';
import { KINDS } from '../support/languages.js';
import type { render as Render } from '../../src/static/index.js';
import { eventually, openSite, type Site } from './browser.js';
import { builderOn, openBuilder } from './builder-page.js';

const root = new URL('../../', import.meta.url);
const { render } = (await import(new URL('dist/static.js', root).href)) as { render: typeof Render };
const axe = readFileSync(new URL('node_modules/axe-core/axe.min.js', root), 'utf8');
const tags = components.filter((name) => name !== 'provider').map((name) => `sco-${name}`);

/** Pages made from copied snippets. */
const pages: { [path: string]: { body: string; headers: { [name: string]: string } } } = {};

let site: Site;
let page: Page;
let complaints: string[];
before(async () => {
  // Served from the folder above, as a site below a path.
  site = await openSite('.', pages);
  ({ page, complaints } = await openBuilder(site));
});
after(() => site.close());
const { snippet, kind, offers, says, type, shows, leave, choose } = builderOn(() => page);

/** The first record of a tag, as the builder chooses it; then the attributes in the order of a snippet. */
async function attributesFor(tag: string, lang: string): Promise<{ readonly [name: string]: string }> {
  const drawn = await offers(new RegExp(`^<${tag} [^>]*lang="${lang}"`));
  const first = drawn.split('>', 1)[0]!;
  const found = [...first.matchAll(/ ([a-z-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]);
  const attributes = Object.fromEntries(found) as { readonly [name: string]: string };
  assert.equal(attributes['as-of'], datasetInfo.date, 'the newest day of the data, not today');
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
    for (const lang of ['en-US', ...KINDS.slice(1)]) {
      test(`<${tag} lang="${lang}">`, async () => {
        await choose('#b-tag', tag);
        await choose('#b-lang', lang);
        await kind('html');
        const attributes = await attributesFor(tag, lang);
        const html = await render(tag, attributes);
        await offers(html + script('sco-elements.bundle.js'));
        await kind('page');
        await offers(await render(tag, attributes, { format: 'page-html' }));
        await kind('email');
        await offers(await render(tag, attributes, { format: 'email' }));
        await kind('text');
        await offers(await render(tag, attributes, { format: 'text' }));
        await kind('markdown');
        await offers(await render(tag, attributes, { format: 'markdown' }));
        await kind('wordpress');
        const wrapped = await offers(/^<!-- wp:html -->/);
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
      // The last of the choices is in the snippet once all are.
      const chosen = Object.entries(choices).map(([id, value]) => `(?=[^>]* ${id.slice(3)}="${value}")`);
      await offers(new RegExp(`^<${tag}${chosen.join('')} [^>]*lang="ru"`));
      const html = await render(tag, await attributesFor(tag, 'ru'));
      await offers(html + script('sco-elements.bundle.js'));
      for (const id of Object.keys(choices)) await choose(id, id === '#b-status' ? 'member' : '');
    });
  }
});

test('the preview follows the choice: record, day, language', async () => {
  await choose('#b-tag', 'sco-summit-card');
  await choose('#b-lang', 'en');
  const draws = (words: RegExp) =>
    eventually(async () => {
      const text = await page.$eval('.in-article sco-summit-card', (tag) => tag.shadowRoot!.textContent);
      assert.match(text, words);
    });
  await type('#b-summit', '2024-astana');
  await draws(/Astana 2024/);
  await leave('#b-summit');
  await shows('#b-summit', 'Astana, 3–4 July 2024');
  await says('#b-summit-help', /^2024-astana · Which summit/);
  await type('#b-day', '2024-07-05');
  await draws(/As of 5 July 2024/);
  await choose('#b-lang', 'zh-Hans');
  await draws(/截至2024年7月5日/);
  await choose('#b-lang', 'en');
  await draws(/As of 5 July 2024/);
});

test('in Urdu the article is read from right to left, and is searched in Urdu', async () => {
  await choose('#b-tag', 'sco-member-list');
  await choose('#b-lang', 'ur');
  await kind('html');
  await offers(/^<sco-member-list [^>]*lang="ur">\n {2}<p dir="rtl">/);
  const look = await page.$eval('.in-article', (article) => [
    (article as HTMLElement).lang,
    getComputedStyle(article).direction,
    article.querySelector('sco-member-list')!.shadowRoot!.querySelector<HTMLElement>('.base')!.lang,
  ]);
  assert.deepEqual(look, ['ur', 'rtl', 'ur']);
  await says('.faults', /^$/);
  await says('#b-search-help', /in Urdu, English, Russian or Chinese\.$/);
  await type('#b-search', 'ارکان جدول میں');
  await says('#b-search-0', /^ارکان جدول میں/);
  await type('#b-search', '');
});

test('a tag that is not whole in the language of the article says so, and its snippet is in English', async () => {
  await choose('#b-lang', 'kk');
  await choose('#b-tag', 'sco-claim');
  await says(
    '.faults',
    /^“Claim” is not translated into Kazakh\. Your readers will see it in English: introduce it/,
  );
  await offers(/^<sco-claim [^>]*lang="kk">\n {2}<p dir="ltr" lang="en">/);
  assert.doesNotMatch(await snippet(), /bundle\.kk/);
  await kind('iframe');
  await offers(/\/sco-claim\/[\w-]+\/en\.html/);
  await kind('html');
  await choose('#b-lang', 'ru');
  await says('.faults', /^$/);
  // As the tests below begin.
  await choose('#b-lang', 'en');
  await choose('#b-tag', 'sco-summit-card');
  await type('#b-summit', '2024-astana');
  await type('#b-day', '2024-07-05');
  await offers(/as-of="2024-07-05" lang="en"/);
});

test('a day after the data is not stated, and the reader is told', async () => {
  await kind('page');
  for (const day of ['2026-11-25', '2030-01-01']) {
    await type('#b-day', day);
    await says('.faults', new RegExp(`as-of="${day}" is after the last day of the data`));
    await offers(new RegExp(`As of <time datetime="${datasetInfo.date}">`));
    assert.doesNotMatch(await snippet(), new RegExp(day));
  }
  assert.equal(await page.$eval('#b-day', (field) => (field as HTMLInputElement).max), datasetInfo.date);
  await type('#b-day', '2024-07-05');
  await says('.faults', /^$/);
});

test('“Always the newest” writes latest, and another day is one click away', async () => {
  await kind('html');
  await page.click('#b-latest');
  await offers(/^<sco-summit-card summit="2024-astana" as-of="latest" lang="en">/);
  await page.click('#b-another');
  await offers(/ as-of="2024-07-05" /);
});

test('iframe and React', async () => {
  await kind('iframe');
  await type('#b-pages', 'https://example.org/w');
  const [frame, resizer] = (await offers(/src="https:\/\/example\.org\/w\//)).split('\n');
  assert.match(
    frame!,
    /^<iframe src="https:\/\/example\.org\/w\/sco-summit-card\/2024-astana\/en\.html\?as-of=2024-07-05" title="Astana 2024 · SCO · 24th meeting of heads of state" loading="lazy" width="100%" height="\d+" frameborder="0"><\/iframe>$/,
  );
  assert.equal(`${resizer}\n`, script('resizer.js'));
  await kind('react');
  await offers(
    /^'use client';\n[^]*import 'sco-elements\/components\/summit-card\.js';\n\nexport function SummitCardTag/,
  );
  assert.match(await snippet(), /<time dateTime="2024-07-04">3–4 July 2024<\/time>/);
});

test('the box without custom elements becomes the tag on a page with the script of the snippet', async () => {
  await kind('box');
  const body = (await offers(/^<div data-sco="summit-card"/)).replace(
    '/sco-elements/0.1.0/',
    '/site/sco-elements/',
  );
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

test('a wrong id is said with the nearest ones, and what was chosen stays', async () => {
  await kind('html');
  await type('#b-summit', '2024-astna');
  await says('#b-summit-help', /^Nothing is called “2024-astna” on 5 July 2024\. Did you mean "2024-astana"/);
  await leave('#b-summit');
  await shows('#b-summit', 'Astana, 3–4 July 2024');
  await offers(/^<sco-summit-card summit="2024-astana" as-of="2024-07-05"/);
});

test('the clipboard gets the snippet; where it is refused, the text is selected', async () => {
  await kind('html');
  await offers(/^<sco-summit-card summit="2024-astana"/);
  const { origin } = new URL(page.url());
  const context = page.browserContext();
  await context.overridePermissions(origin, [
    'clipboard-read',
    'clipboard-write',
    'clipboard-sanitized-write',
  ]);
  await page.bringToFront();
  await page.click('.do button');
  await says('.do [role=status]', /^Copied: HTML, \d+ lines\.$/);
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await snippet());

  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await page.click('.do button');
  await says('.do [role=status]', /^The text is selected\./);
  const selected = await page.evaluate(() => {
    const field = document.activeElement as HTMLTextAreaElement;
    return field.id === 'b-snippet' && field.value.slice(field.selectionStart, field.selectionEnd);
  });
  assert.equal(selected, await snippet());
});

test('everything can be reached and done with the keyboard alone', async () => {
  const { page: tab } = await openBuilder(site);
  const focused = () =>
    tab.evaluate(() => document.activeElement?.id || document.activeElement?.textContent?.trim());
  const reach = async (id: string) => {
    for (let step = 0; step < 60; step++) {
      if ((await focused()) === id) return;
      await tab.keyboard.press('Tab');
    }
    assert.fail(`${id} is not reached`);
  };
  await reach('b-search');
  await tab.keyboard.type('astana');
  await tab.waitForSelector('#b-search-1');
  await tab.keyboard.press('ArrowDown');
  await tab.keyboard.press('Enter');
  await tab.waitForFunction(
    () => document.querySelector<HTMLInputElement>('#b-summit')?.value === 'Astana, 8–9 June 2017',
  );
  await reach('b-summit');
  await tab.keyboard.type('tianjin');
  await tab.waitForSelector('#b-summit-0');
  await tab.keyboard.press('Escape');
  assert.equal(
    await tab.$eval('#b-summit', (field) => (field as HTMLInputElement).value),
    'Astana, 8–9 June 2017',
    'Escape keeps what was chosen',
  );
  await tab.keyboard.down('Shift');
  await reach('b-tag');
  await tab.keyboard.up('Shift');
  // Not by typing its name: after a pause on a slow machine, letters would start a new search.
  await tab.keyboard.press('Home');
  const tagName = () => tab.$eval('#b-tag', (field) => (field as HTMLSelectElement).value);
  while ((await tagName()) !== 'sco-member-list') {
    const before = await tagName();
    await tab.keyboard.press('ArrowDown');
    assert.notEqual(await tagName(), before, 'the next tag');
  }
  await reach('b-status');
  await reach('b-newest');
  // The choices of the day go round.
  await tab.keyboard.press('ArrowUp');
  assert.equal(await focused(), 'b-latest');
  await tab.keyboard.press('Tab');
  assert.equal(await focused(), 'b-lang', 'the language comes after the day');
  // Past the form and the tag in the preview to the forms of the snippet.
  for (let step = 0; step < 60; step++) {
    if (await tab.evaluate(() => (document.activeElement as HTMLInputElement).name === 'b-kind')) break;
    await tab.keyboard.press('Tab');
  }
  await tab.keyboard.press('ArrowRight');
  await tab.keyboard.press('ArrowRight');
  await reach('b-snippet');
  const day = formatDate(datasetInfo.date, 'en-GB');
  await eventually(async () => {
    const text = await tab.$eval('#b-snippet', (field) => (field as HTMLTextAreaElement).value);
    const start = `<p dir="ltr">SCO · Membership</p>\n<h3 dir="ltr">Members on ${day}</h3>\n`;
    assert.ok(text.startsWith(start), text);
  });
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
