import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { components } from '../../scripts/components.mjs';
import { openSite, type Site } from './browser.js';

const read = (name: string) =>
  readFileSync(new URL(`../../storybook-static/${name}`, import.meta.url), 'utf8');
const { entries } = JSON.parse(read('index.json')) as {
  entries: { readonly [id: string]: { readonly title: string } };
};

let site: Site;
before(async () => (site = await openSite('.')));
after(() => site.close());

test('the page itself has a welcome that leads to every tag, in the order of the sidebar', () => {
  const page = read('index.html');
  const links = [...page.matchAll(/<li><a href="\.\/\?path=\/(?:docs|story)\/([^"]+)">[^<]+\?<\/a>/g)];
  const ids = links.map(([, id]) => id!);
  assert.deepEqual(
    ids.filter((id) => !(id in entries)),
    [],
  );
  const titles = Object.values(entries).map(({ title }) => title);
  const sidebar = [...new Set(titles)].filter((title) => !title.startsWith('Start/'));
  assert.deepEqual(
    ids.map((id) => entries[id]!.title),
    sidebar,
  );
  for (const name of components) assert.ok(page.includes(`<span>&lt;sco-${name}></span>`), name);
});

test('Storybook opens on the welcome, under the name and mark of the project', async () => {
  const { page, complaints } = await site.visit('/storybook-static/', async (tab) => {
    await tab.evaluateOnNewDocument(() => {
      new MutationObserver((_changes, observer) => {
        const early = document.querySelector<HTMLElement>('.early');
        if (!early) return;
        observer.disconnect();
        // Before Storybook has drawn anything.
        const alone = !document.querySelector('#root > *');
        Object.assign(globalThis, { firstSeen: alone ? early.innerText : '' });
      }).observe(document, { childList: true, subtree: true });
    });
  });
  const firstSeen = await page.evaluate(() => (globalThis as unknown as { firstSeen: string }).firstSeen);
  assert.match(firstSeen, /Paste this[^]+<sco-summit-card[^]+What should your article answer\?/);

  const element = await page.waitForSelector('#storybook-preview-iframe');
  const frame = (await element!.contentFrame())!;
  await frame.waitForSelector('#storybook-docs .welcome');
  await page.waitForFunction(() => !document.querySelector('.early'));
  const brands = await page.$$eval('a[href="./"]', (links) => links.map(({ textContent }) => textContent));
  const icon = await page.$eval('link[rel~="icon"]', (link) => link.getAttribute('href'));
  assert.deepEqual(brands, ['sco-elements']);
  assert.match(await page.title(), /sco-elements$/);
  assert.match(read(icon!), /#8f1d14/);
  assert.deepEqual(complaints, []);
  await page.close();
});

test('the table of a tag begins with its attributes; every row says what it is', async () => {
  const { page } = await site.visit(
    '/storybook-static/iframe.html?viewMode=docs&id=tags-candidate-list--docs',
  );
  await page.waitForSelector('.docblock-argstable tbody tr');
  const rows = await page.$$eval('.docblock-argstable tbody tr', (list) =>
    list.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.innerText.trim())),
  );
  const groups = rows
    .filter((cells) => cells.length < 3)
    .map(([name]) => /[^\n]*$/.exec(name!)![0].toLowerCase());
  assert.deepEqual(groups, ['attributes', 'slots', 'events', 'parts', 'custom properties', 'states']);
  const [kind] = rows.filter((cells) => cells.length > 2);
  assert.deepEqual(kind!.slice(0, 3), [
    'kind',
    'Which records: applications, voiced interest, or both.\nall\napplicant\ninterest',
    'all',
  ]);
  const silent = rows
    .filter((cells) => cells.length > 2 && !/[a-z]{3}/.test(cells[1]!))
    .map(([name]) => name);
  assert.deepEqual(silent, []);
  await page.close();
});

for (const [args, text] of [
  [
    'as-of:2020-01-01;children:',
    'Nothing is shown here. <sco-summit-card> summit="2024-astana" had not been held by 2020-01-01',
  ],
  ['as-of:2020-01-01;children:Soon', undefined],
  ['as-of:2024-07-05;children:', undefined],
] as const) {
  test(`a story with ${args} has ${text ? 'a line that says why the tag is empty' : 'no line in place of the tag'}`, async () => {
    const id = 'tags-summit-card--which-meeting-was-that';
    assert.ok(id in entries);
    const { page } = await site.visit(`/storybook-static/iframe.html?id=${id}&viewMode=story&args=${args}`);
    await page.waitForFunction(() =>
      document.querySelector('#storybook-root sco-summit-card')?.matches(':state(ready), :state(error)'),
    );
    const content = await page.$eval(
      '#storybook-root sco-summit-card',
      (tag) => getComputedStyle(tag, '::before').content,
    );
    if (text) assert.ok(content.replaceAll('\\"', '"').startsWith(`"${text}`), content);
    else assert.equal(content, 'none');
    await page.close();
  });
}
