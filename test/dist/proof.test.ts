import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { openSite, type Site } from './browser.js';
import { ready, tags } from './embedded.js';

let site: Site;
let page: Page;
let complaints: readonly string[];
before(async () => {
  site = await openSite('site');
  ({ page, complaints } = await site.visit('/proof.html'));
  await page.waitForFunction(() => !document.querySelector('template'));
  await ready(page);
});
after(() => site.close());

test('the proof sheet draws without a complaint under its strict policy, and asks nothing of others', () => {
  assert.deepEqual(complaints, []);
});

for (const [look, widths] of [
  ['light', [360, 640, 1024]],
  ['dark', [360, 640, 1024]],
  ['print', [640, 1024]],
] as const) {
  test(`the proof sheet has every tag ${widths.join(', ')} px wide, ${look}`, async () => {
    const missing = await page.evaluate(
      (names, look, widths) =>
        names.flatMap((name) =>
          widths
            .filter((width) =>
              [...document.querySelectorAll(`.${look}.box ${name}`)].every(
                (tag) => tag.closest('.box')!.clientWidth - 32 !== width || !tag.matches(':state(ready)'),
              ),
            )
            .map((width) => `${name} ${width}`),
        ),
      tags,
      look,
      widths,
    );
    assert.deepEqual(missing, []);
  });
}

test('on the proof sheet, styles for paper hold for what is printed, and for nothing else', async () => {
  const styles = await page.evaluate(() =>
    ['light', 'dark', 'print'].map((look) => {
      const tag = document.querySelector(`.${look} sco-member-list`)!;
      return `${look}: ${getComputedStyle(tag).containerType}`;
    }),
  );
  assert.deepEqual(styles, ['light: inline-size', 'dark: inline-size', 'print: normal']);
});

test('the front page of the site links the proof sheet', async () => {
  const { page: front } = await site.visit('/index.html');
  assert.equal(await front.$$eval('a[href="proof.html"]', (links) => links.length), 1);
  await front.close();
});
