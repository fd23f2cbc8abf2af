/** Addresses of entries in pages that have the facts as HTML or as shadow roots before the script comes. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { openSite, type Site } from './browser.js';
import { article, built, ready } from './embedded.js';
import { load, WAYS } from './hydrated.js';

const TAG = 'sco-candidate-list';
const ID = 'sco-candidate-list-ir';
let site: Site;
before(async () => {
  const html = await built.render(TAG);
  const shadow = await built.render(TAG, {}, { format: 'shadow' });
  const box = await built.render(TAG, {}, { as: 'box' });
  const text = '<p>Text</p>'.repeat(60);
  site = await openSite('dist/cdn', {
    '/html': { body: article(text + html + text) },
    '/shadow': { body: article(text + shadow + text) },
    '/box': { body: article(text + box + text) },
  });
});
after(() => site.close());

/** Waits until the drawn entry is unfolded, in view, and has the focus. */
const followed = (page: Page) =>
  page.waitForFunction(
    (name, id) => {
      const root = document.querySelector(name)?.shadowRoot;
      const entry = root?.getElementById(id);
      const { top = 0, bottom = 0 } = entry?.getBoundingClientRect() ?? {};
      return root?.activeElement === entry && entry?.checkVisibility() && bottom > 0 && top < innerHeight;
    },
    {},
    TAG,
    ID,
  );

for (const path of ['/html', '/box', '/shadow'])
  test(`an address that was followed before the script came leads to the drawn entry (${path})`, async () => {
    const { page, complaints } = await site.visit(`${path}#${ID}`);
    if (path !== '/shadow')
      assert.ok(
        await page.$eval(`#${ID}`, (entry) => entry.checkVisibility()),
        'the browser unfolds the static entry',
      );
    await load(page, path === '/box' ? ['/sco-elements.js', '/data-sco.js'] : WAYS.autoloader);
    await followed(page);
    assert.deepEqual(complaints, []);
    await page.close();
  });

for (const path of ['/html', '/shadow'])
  test(`an address that is followed in a drawn tag leads to one entry, not to that in its children (${path})`, async () => {
    const { page, complaints } = await site.visit(path);
    await load(page, WAYS.autoloader);
    await ready(page);
    await page.evaluate((id) => (location.hash = id), ID);
    await followed(page);
    assert.equal(await page.$eval(`${TAG} [id="${ID}"]`, (child) => child.checkVisibility()), false);
    assert.deepEqual(complaints, []);
    await page.close();
  });

test('a reader who has scrolled away from the static entry is not brought back when the tag is drawn', async () => {
  const { page } = await site.visit(`/html#${ID}`);
  await page.waitForFunction(() => scrollY > 0);
  await page.evaluate(() => scrollTo(0, 0));
  await load(page, WAYS.autoloader);
  await page.waitForFunction((name) => document.querySelector(name)!.shadowRoot, {}, TAG);
  await page.evaluate(
    () =>
      document.querySelector<HTMLElement & { updateComplete: unknown }>('sco-candidate-list')!.updateComplete,
  );
  assert.equal(await page.evaluate(() => scrollY), 0);
  await page.close();
});
