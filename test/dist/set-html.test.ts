/** `Element.setHTML()`, the sanitizer of browsers. The table in the README has a row for it. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { cases, KINDS } from '../static/cases.js';
import { read } from '../static/reading.js';
import { asBox } from '../static/sanitizers.js';
import { aspects, columns, inWords, statedRows, standsInText } from '../static/surviving.js';
import { openSite, type Site } from './browser.js';
import { article, built, ready } from './embedded.js';

const FACT =
  '<sco-fact name="member-count" as-of="2024-07-05"><span lang="en" dir="ltr">10</span></sco-fact>';

type Sanitizing = { setHTML?: (html: string, options?: object) => void };
declare const Sanitizer: new () => { setDataAttributes(allowed: boolean): void };

let site: Site;
let page: Page;
let missing: string | false = false;
before(async () => {
  site = await openSite('dist/cdn', { '/article': { body: article('<div id="place"></div>') } });
  ({ page } = await site.visit('/article'));
  if (!(await page.evaluate(() => 'setHTML' in Element.prototype))) missing = 'this browser has no setHTML()';
});
after(() => site.close());

/** What stands in an element after `setHTML()`. */
const sanitized = (html: string, dataAttributes = false): Promise<string> =>
  page.$eval(
    '#place',
    (place, markup, allowed) => {
      const sanitizer = allowed ? new Sanitizer() : undefined;
      sanitizer?.setDataAttributes(true);
      (place as Sanitizing).setHTML!(markup, sanitizer && { sanitizer });
      return place.innerHTML;
    },
    html,
    dataAttributes,
  );

test('setHTML() keeps of a box what the README says', async (context) => {
  if (missing) return context.skip(missing);
  const results = new Map<string, boolean[]>(columns.map((column) => [column, []]));
  for (const { tag, attributes, inline } of cases)
    for (const lang of KINDS) {
      const html = await built.render(tag, attributes, { lang });
      const box = asBox(html, inline);
      const [before, then] = [read(box), read(await sanitized(box))];
      for (const [column, of] of Object.entries(aspects))
        if (of(before).length) results.get(column)!.push(standsInText(of(before), of(then)));
      results.get('the tag')!.push((await sanitized(html)).includes(`<${tag}`));
      results.get('`data-sco`')!.push((await sanitized(box)).includes('data-sco'));
    }
  const row = statedRows().find(([name]) => name!.startsWith('`setHTML()`'))!;
  assert.deepEqual(
    row.slice(1),
    columns.map((column) => inWords(results.get(column))),
  );
});

test('setHTML() removes a tag together with its children, and keeps the children of a box', async (context) => {
  if (missing) return context.skip(missing);
  assert.equal(await sanitized(`<p>There are ${FACT} members.</p>`), '<p>There are  members.</p>');
  assert.equal(
    await sanitized(`<p>There are ${asBox(FACT, true).trim()} members.</p>`),
    '<p>There are <span><span lang="en" dir="ltr">10</span></span> members.</p>',
  );
});

test('setHTML() that allows data attributes keeps the box, and the script draws it', async (context) => {
  if (missing) return context.skip(missing);
  const list = await built.render('sco-member-list', { 'as-of': '2016-07-01' });
  assert.match(await sanitized(asBox(list), true), /^<div data-sco="member-list" data-as-of="2016-07-01">/);
  await page.addScriptTag({ url: '/sco-elements.js', type: 'module' });
  await page.waitForSelector('sco-member-list');
  await ready(page);
  const words = await page.$eval('sco-member-list', (tag) => tag.shadowRoot!.textContent);
  assert.match(words!, /6\smembers/);
});
