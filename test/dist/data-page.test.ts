/** The page of the published dataset on the site: every file is there, as large as it says, and programs find them. */
import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { LANGUAGES } from '../../src/i18n/languages.js';
import { dataPath } from '../../src/site/data-page.js';
import { openSite, type Site } from './browser.js';

const root = fileURLToPath(new URL('../../site/data/', import.meta.url));
let site: Site;
before(async () => {
  site = await openSite('site');
});
after(() => site.close());

for (const lang of LANGUAGES)
  test(`${dataPath(lang)} lists every table, and each link leads to a file of the size that it names`, async () => {
    const { page, complaints } = await site.visit(`/${dataPath(lang)}`);
    const { resources } = JSON.parse(readFileSync(`${root}datapackage.json`, 'utf8')) as {
      readonly resources: readonly { readonly name: string }[];
    };
    const shown = await page.evaluate(() =>
      [...document.querySelectorAll('tbody td')].flatMap((cell) => {
        const link = cell.querySelector('a');
        return link
          ? [[link.getAttribute('href')!, cell.querySelector('small')?.textContent ?? ''] as const]
          : [];
      }),
    );
    assert.deepEqual(
      shown.map(([href]) => href),
      resources.flatMap(({ name }) => [`csv/${name}.csv`, `json/${name}.json`, `schema/${name}.schema.json`]),
    );
    for (const [href, size] of shown) {
      const bytes = statSync(root + href).size;
      if (size) assert.equal(size, `${Math.max(1, Math.round(bytes / 1000))}\u00a0kB`, href);
    }
    const links = await page.evaluate(() =>
      [...document.querySelectorAll('ul a')].map((link) => (link as HTMLAnchorElement).pathname),
    );
    for (const path of links) assert.equal((await fetch(site.origin + path)).status, 200, path);
    assert.equal(await page.evaluate(() => document.documentElement.lang), lang);
    assert.deepEqual(complaints, []);
    await page.setViewport({ width: 320, height: 800 });
    assert.ok(
      await page.evaluate(() => document.documentElement.scrollWidth <= 320),
      'no wider than a phone',
    );
    await page.close();
  });

for (const lang of ['ur', 'fa'] as const)
  test(`${dataPath(lang)} reads from right to left, its days and names of files from left to right`, async () => {
    const { page } = await site.visit(`/${dataPath(lang)}`);
    await page.setViewport({ width: 1024, height: 800 });
    const read = await page.evaluate(() => {
      /** Whether a text stands with its first letter at the left. */
      const fromLeft = (text: string, within: string) => {
        const holder = [...document.querySelectorAll(within)].find((each) => each.textContent === text)!;
        const node = holder.firstChild!;
        const left = (from: number) => {
          const range = document.createRange();
          range.setStart(node, from);
          range.setEnd(node, from + 1);
          return range.getBoundingClientRect().left;
        };
        return left(0) < left(text.length - 1);
      };
      const [name, rows, files] = [...document.querySelectorAll('thead th')].map(
        (cell) => cell.getBoundingClientRect().left,
      );
      const numbers = [...document.querySelectorAll('td.number')].map((cell) => {
        const range = document.createRange();
        range.selectNodeContents(cell);
        return Math.round(range.getBoundingClientRect().right);
      });
      return {
        dir: document.documentElement.dir,
        columns: name! > rows! && rows! > files!,
        edges: new Set(numbers).size,
        edition: fromLeft('2026-11', 'header bdi'),
        day: fromLeft('2010-04-28', 'li bdi'),
        confidence: fromLeft('confidence: high', 'li bdi'),
        file: fromLeft('status-changes', 'code'),
      };
    });
    assert.deepEqual(read, {
      dir: 'rtl',
      columns: true,
      edges: 1,
      edition: true,
      day: true,
      confidence: true,
      file: true,
    });
    await page.close();
  });

test('data/index.html tells search engines of the dataset and of each of its files', async () => {
  const { page } = await site.visit(`/${dataPath('en')}`);
  const data = JSON.parse(
    await page.evaluate(() => document.querySelector('script[type="application/ld+json"]')!.textContent),
  ) as { readonly [property: string]: unknown };
  assert.equal(data['@type'], 'Dataset');
  for (const property of ['name', 'description', 'license', 'creator', 'version', 'dateModified'])
    assert.ok(data[property], property);
  const files = data['distribution'] as readonly {
    readonly contentUrl: string;
    readonly contentSize: string;
  }[];
  assert.ok(files.length > 50);
  for (const { contentUrl, contentSize } of files)
    assert.equal(contentSize, `${statSync(root + contentUrl).size} B`, contentUrl);
  await page.close();
});
