/**
 * The panel that opens from the footer, as the published files have it, under a strict policy: for every tag its sources, its
 * citation, its data and its snippet, read back by parsers.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { parse } from 'csv-parse/sync';
import type { Page } from 'puppeteer-core';
import { dataset } from '../../src/dataset.js';
import { inTag, joined } from '../../src/static/parts.js';
import { openSite, type Site, type Visit } from './browser.js';
import { article, built, oneOfEach } from './embedded.js';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types lit-html";
/** With the sources in the footer: as notes they stand below the tag. */
const tags = oneOfEach
  .filter(({ inline }) => !inline)
  .map(({ tag, attributes }) => ({
    tag,
    attributes: Object.fromEntries(Object.entries(attributes).filter(([name]) => name !== 'sources')),
  }));
/** These have columns for fields in the static CSV, which needs the whole dataset. */
const TABLES = [
  'sco-member-list',
  'sco-map',
  'sco-membership-history',
  'sco-changes',
  'sco-document-timeline',
];

const page = (body: string, src: string) => ({
  body: article(`${body}<script type="module" src="${src}"></script>`),
  headers: { 'content-security-policy': POLICY },
});
const REPORT = 'https://desk.example/?t={tag}&amp;id={id}&amp;d={as-of}&amp;l={lang}&amp;p={page}';
const provided = (markup: string) => `<sco-provider report="${REPORT}">${markup}</sco-provider>`;

let site: Site;
before(async () => {
  const pages = tags.map(({ tag, attributes }) => [
    `/${tag}`,
    page(provided(joined(inTag(tag, attributes, ''))), '/sco-elements.js'),
  ]);
  site = await openSite('dist/cdn', {
    ...(Object.fromEntries(pages) as { [path: string]: ReturnType<typeof page> }),
    '/bundle': page('<sco-member-list></sco-member-list>', '/sco-elements.bundle.js'),
    '/filtered': page(
      '<sco-document-timeline as-of="2024-07-05"></sco-document-timeline>',
      '/sco-elements.js',
    ),
  });
});
after(() => site.close());

/** Keeps what the page saves, in place of the file. */
const keepDownloads = (page: Page) =>
  page.evaluateOnNewDocument(() => {
    const saved: { name: string; bytes: Promise<ArrayBuffer> }[] = [];
    let blob: Blob | undefined;
    URL.createObjectURL = (given) => {
      blob = given as Blob;
      return 'blob:kept';
    };
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      saved.push({ name: this.download, bytes: blob!.arrayBuffer() });
    };
    Object.assign(globalThis, { saved });
  });

/** Opens the panel of the only tag and waits for all of its sections. */
async function opened(path: string, tag: string): Promise<Visit> {
  const visit = await site.visit(path, async (page) => void (await keepDownloads(page)));
  await visit.page.waitForFunction(
    (name) => document.querySelector(name)?.shadowRoot?.querySelector('[part=tools-button]'),
    {},
    tag,
  );
  await visit.page.evaluate((name) => {
    document.querySelector(name)!.shadowRoot!.querySelector<HTMLElement>('[part=tools-button]')!.click();
  }, tag);
  await visit.page.waitForFunction(
    (name) => {
      const root = document.querySelector(name)!.shadowRoot!;
      return root.querySelector('.tools textarea') && root.querySelector('.tools .remarks');
    },
    {},
    tag,
  );
  return visit;
}

/** Chooses in the control with a label, and returns the text below it. */
const chosen = (page: Page, tag: string, label: string, value: string): Promise<string> =>
  page.evaluate(
    async (name, label, value) => {
      const element = document.querySelector(name) as HTMLElement & { updateComplete: Promise<unknown> };
      const select = element.shadowRoot!.querySelector<HTMLSelectElement>(`select[aria-label="${label}"]`)!;
      select.value = value;
      select.dispatchEvent(new Event('change'));
      await element.updateComplete;
      return select.closest('dd')!.querySelector('textarea')!.value;
    },
    tag,
    label,
    value,
  );

/** Asks for the snippet with the facts of the day, or with the newest ones. */
async function snippetOf(page: Page, tag: string, which: 'frozen' | 'live'): Promise<string> {
  const made = await page.waitForFunction(
    (name, which) => {
      const tools = document.querySelector(name)!.shadowRoot!.querySelector('.tools')!;
      const [frozen, live] = tools.querySelectorAll<HTMLElement>('[aria-pressed]');
      const button = which === 'live' ? live! : frozen!;
      if (button.ariaPressed !== 'true') button.click();
      const field = [...tools.querySelectorAll('textarea')].find(({ value }) => value.startsWith('<'));
      const isFrozen = /^<[^>]* as-of=/.test(field?.value ?? '');
      return field && isFrozen === (which === 'frozen') && field.value;
    },
    {},
    tag,
    which,
  );
  return (await made.jsonValue()) as string;
}

/** What a download button saves. */
async function saved(page: Page, tag: string, format: string): Promise<{ name: string; text: string }> {
  await page.evaluate(
    (name, format) => {
      document
        .querySelector(name)!
        .shadowRoot!.querySelector<HTMLElement>(`[data-format=${format}]`)!
        .click();
    },
    tag,
    format,
  );
  await page.waitForFunction(() => (globalThis as unknown as { saved: unknown[] }).saved.length > 0);
  return page.evaluate(async () => {
    const { saved } = globalThis as unknown as { saved: { name: string; bytes: Promise<ArrayBuffer> }[] };
    const { name, bytes } = saved.pop()!;
    return { name, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(await bytes) };
  });
}

const tight = (text: string) => text.replace(/[\s*†·؛\u2060]+/g, '');

for (const { tag, attributes } of tags) {
  describe(`the panel of <${tag}>`, () => {
    let visit: Visit;
    let page: Page;
    const day = String(attributes['as-of'] ?? dataset.info.date);
    before(async () => {
      visit = await opened(`/${tag}`, tag);
      ({ page } = visit);
    });
    after(() => page.close());

    test(`<${tag}> names under Sources the publishers of what it shows, and no others`, async () => {
      const { cite } = await built.draw(tag, attributes);
      const expected = cite.sources.flatMap((number) => {
        const { publisher, url } = dataset.sources[number]!;
        // Statistics are named without a link.
        if (!url) return [];
        return dataset.publishers.find(({ id }) => id === publisher)!.name;
      });
      const texts = await page.evaluate(
        (name) =>
          [
            ...document.querySelector(name)!.shadowRoot!.querySelectorAll('.tools .sources a:not(.address)'),
          ].map((link) => link.textContent!.trim()),
        tag,
      );
      const found = texts.flatMap(
        (text) => expected.find((name) => text === name || text.startsWith(`${name}, `)) ?? [text],
      );
      assert.deepEqual([...new Set(found)].sort(), [...new Set(expected)].sort());
    });

    test(`<${tag}> gives a BibTeX entry with its heading, day and page`, async () => {
      const entries = new Cite(await chosen(page, tag, 'Form of the citation', 'bibtex')).data as {
        title: string;
        URL: string;
        author: { literal?: string; family?: string }[];
      }[];
      assert.equal(entries.length, 1);
      const [{ title, URL: url, author }] = entries as [(typeof entries)[number]];
      const heading = await page.evaluate((name) => {
        const copy = document
          .querySelector(name)!
          .shadowRoot!.querySelector('[part=heading]')!
          .cloneNode(true) as Element;
        for (const mark of copy.querySelectorAll('[part]')) mark.remove();
        return copy.textContent!;
      }, tag);
      assert.ok(tight(title).includes(tight(heading)), `${heading}: ${title}`);
      const [year, , date] = day.split('-');
      assert.ok(title.includes(year!) && title.includes(String(Number(date))), title);
      assert.equal(url, page.url());
      assert.equal(author[0]!.literal ?? author[0]!.family, 'sco-elements');
    });

    test(`<${tag}> saves a CSV that a parser reads back to what is shown`, async () => {
      const { name, text } = await saved(page, tag, 'csv');
      assert.match(name, new RegExp(`^${tag}-.*${day}\\.csv$`));
      assert.equal(text.charCodeAt(0), 0xfeff);
      const rows = parse(text, { bom: true, columns: true }) as { [column: string]: string }[];
      const shown = tight(
        await page.evaluate((name) => document.querySelector(name)!.shadowRoot!.textContent!, tag),
      );
      assert.ok(rows.length > 0);
      for (const row of rows) {
        // Each word, because a list on the page has its marks elsewhere.
        for (const word of row['fact']!.split(/\s+/))
          assert.ok(shown.includes(tight(word)), `${word}: ${row['fact']}`);
        assert.equal(row['as_of'], day);
        assert.ok(row['publishers'] || row['sources'] === '', row['fact']);
      }
      if (!TABLES.includes(tag)) assert.equal(text, await built.render(tag, attributes, { format: 'csv' }));
    });

    test(`<${tag}> saves JSON with the facts that the static form has`, async () => {
      const { name, text } = await saved(page, tag, 'json');
      assert.match(name, /\.json$/);
      const facts = (json: string) =>
        (JSON.parse(json) as { facts: unknown[]; asOf: string; edition: string }).facts;
      assert.deepEqual(facts(text), facts(await built.render(tag, attributes, { format: 'json' })));
    });

    test(`<${tag}> gives a snippet with its day and the facts that the command writes, or without a day`, async () => {
      const snippet = await snippetOf(page, tag, 'frozen');
      const html = await built.render(tag, attributes);
      const inner = (markup: string) => markup.slice(markup.indexOf('>') + 1, markup.indexOf(`</${tag}>`));
      assert.equal(inner(snippet), inner(html));
      assert.match(snippet, new RegExp(`^<${tag}[^>]* as-of="${day}"`));
      assert.ok(snippet.includes(`src="${site.origin}/sco-elements.bundle.js"`), snippet);
      assert.doesNotMatch(await snippetOf(page, tag, 'live'), /^<[^>]* as-of=/);
    });

    test(`<sco-provider report="…"> gives <${tag}> a link with what it shows`, async () => {
      const href = await page.evaluate(
        (name) =>
          document
            .querySelector(name)!
            .shadowRoot!.querySelector<HTMLAnchorElement>('.tools a[href*="desk.example"]')!.href,
        tag,
      );
      const { searchParams } = new URL(href);
      assert.deepEqual(
        [searchParams.get('t'), searchParams.get('d'), searchParams.get('l'), searchParams.get('p')],
        [tag, day, 'en', page.url()],
      );
    });

    test(`<${tag}> does so under a strict policy, and asks nothing of others`, () => {
      assert.deepEqual(visit.complaints, []);
    });
  });
}

test('<sco-member-list> has the panel in the bundle too', async () => {
  const { page, complaints } = await opened('/bundle', 'sco-member-list');
  assert.deepEqual(complaints, []);
  await page.close();
});

test('<sco-document-timeline> saves what the filter of the reader leaves', async () => {
  const tag = 'sco-document-timeline';
  const { page } = await opened('/filtered', tag);
  await page.evaluate(async (name) => {
    const element = document.querySelector(name) as HTMLElement & { updateComplete: Promise<unknown> };
    const select = element.shadowRoot!.querySelector<HTMLSelectElement>('select[name=type]')!;
    select.value = 'convention';
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
  }, tag);
  const { text } = await saved(page, tag, 'csv');
  const rows = parse(text, { bom: true, columns: true }) as { fact: string }[];
  const entries = await page.evaluate(
    (name) => document.querySelector(name)!.shadowRoot!.querySelectorAll('[part=entry]').length,
    tag,
  );
  assert.ok(entries > 0 && entries < 20);
  assert.equal(rows.length, entries);
  await page.close();
});
