/** `<sco-provider src>` as published: what loads, under which policy, and over what a server drew. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { OwnDataset } from '../../src/elements.js';
import { eventually, openSite, type Site } from './browser.js';
import { article, built } from './embedded.js';
import { load, WAYS } from './hydrated.js';

const facts = {
  names: { tm: 'Turkmenia', by: 'Belorussia' },
  states: [{ id: 'tm', statuses: [{ status: 'member', from: '2026-11-01', sources: [9001] }] }],
  sources: {
    9001: {
      url: 'https://daily.example/ashgabat',
      publisher: { name: 'The Daily Example', kind: 'newspaper', languages: ['en'] },
    },
  },
} as const satisfies OwnDataset;

const policy = (connect: string) => ({
  'content-security-policy': `default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src ${connect}`,
});
const list = '<sco-member-list as-of="2026-11-01"></sco-member-list>';
const around = (content: string) => article(`<sco-provider src="/facts.json">${content}</sco-provider>`);
const pages: { [path: string]: { body: string; headers?: { [name: string]: string } } } = {
  '/facts.json': { body: JSON.stringify(facts), headers: { 'content-type': 'application/json' } },
};
let site: Site;
before(async () => {
  const drawn = await built.render('sco-member-list', { 'as-of': '2026-11-01' }, { format: 'shadow', facts });
  Object.assign(pages, {
    '/own': { body: around(list), headers: policy("'self'") },
    '/forbidden': { body: around(list), headers: policy("'none'") },
    '/without': { body: article(`<sco-provider names="official">${list}</sco-provider>`) },
    '/drawn': { body: around(drawn) },
  });
  site = await openSite('dist/cdn', pages);
});
after(() => site.close());

const shown = (page: Page) =>
  page.evaluate(
    () => document.querySelector('sco-member-list')!.shadowRoot!.querySelector('.base')?.textContent ?? '',
  );
const requests = (page: Page) =>
  page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname));

for (const [way, scripts] of Object.entries({
  autoloader: ['/sco-elements.js'],
  bundle: ['/sco-elements.bundle.js'],
})) {
  describe(`with the ${way}`, () => {
    test('a page whose policy has connect-src for the file gets its facts, with one request', async () => {
      const { page, complaints } = await site.visit('/own');
      await load(page, scripts);
      await eventually(async () => assert.match(await shown(page), /Turkmenia/));
      assert.match(await shown(page), /Belorussia/);
      assert.deepEqual(complaints, []);
      assert.equal((await requests(page)).filter((path) => path === '/facts.json').length, 1);
      await page.close();
    });

    test('a page whose policy forbids it is warned once, and shows the facts of the dataset', async () => {
      const { page, complaints } = await site.visit('/forbidden');
      await load(page, scripts);
      await eventually(async () => assert.match(await shown(page), /Belarus/));
      await eventually(() =>
        assert.equal(
          complaints.filter((text) => text.includes('<sco-provider> could not load src="/facts.json"'))
            .length,
          1,
        ),
      );
      await page.close();
    });

    test('a page without src asks for no file that reads facts', async () => {
      const { page, complaints } = await site.visit('/without');
      await load(page, scripts);
      await eventually(async () => assert.match(await shown(page), /Republic of Belarus/));
      assert.deepEqual(
        (await requests(page)).filter((path) => /own-facts|facts\.json/.test(path)),
        [],
      );
      assert.deepEqual(complaints, []);
      await page.close();
    });
  });
}

for (const [way, scripts] of Object.entries(WAYS)) {
  test(`with the ${way}, what a server drew with the same facts stays, node for node`, async () => {
    const { page, complaints } = await site.visit('/drawn');
    const text = await shown(page);
    assert.match(text, /Turkmenia/);
    await page.evaluate(() => {
      const root = document.querySelector('sco-member-list')!.shadowRoot!;
      const nodes = [...root.querySelectorAll('.base, .base *')];
      // What is shown until the facts have come, and whether any of it ever left the page.
      const seen = new Set<string>();
      new MutationObserver(() => seen.add(root.querySelector('.base')?.textContent ?? '')).observe(root, {
        childList: true,
        subtree: true,
        characterData: true,
      });
      Object.assign(globalThis, { nodes, seen });
    });
    await load(page, scripts);
    await page.waitForSelector('sco-member-list:state(ready)');
    const [kept, seen] = await page.evaluate(() => {
      const { nodes, seen } = globalThis as unknown as { nodes: Element[]; seen: Set<string> };
      return [nodes.every((node) => node.isConnected), [...seen]] as const;
    });
    assert.ok(kept);
    assert.deepEqual(
      seen.filter((each) => each !== text),
      [],
    );
    assert.equal(await shown(page), text);
    assert.deepEqual(complaints, []);
    await page.close();
  });
}
