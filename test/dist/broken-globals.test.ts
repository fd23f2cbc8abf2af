/** Pages whose scripts have taken away, or replaced by something else, what tags need: facts of the page stay. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { eventually, openSite, type Site } from './browser.js';
import { seen } from './embedded.js';

const BROKEN = {
  'Array.prototype.flat returns the array': 'Array.prototype.flat = function () { return this; };',
  'style sheets of shadow roots cannot be set':
    'Object.defineProperty(ShadowRoot.prototype, "adoptedStyleSheets", { get() { return []; }, set() { throw new Error("no"); } });',
  'Object.fromEntries is missing': 'Object.fromEntries = undefined;',
  'Element.prototype.append is missing': 'Element.prototype.append = undefined;',
  'attributes are not iterable': 'NamedNodeMap.prototype[Symbol.iterator] = undefined;',
} as const;

const body = `<main><sco-provider as-of="2016-07-01"><p>In <sco-term>CICA</sco-term>
  and six: <sco-fact name="member-count" as-of="2016-07-01">six</sco-fact>.</p></sco-provider>
  <div data-sco="provider" data-as-of="2016-07-01"><p>Or <sco-fact name="member-count">six</sco-fact>.</p></div></main>`;
let site: Site;
before(async () => {
  const pages = Object.values(BROKEN).map((script, index) => [
    `/${index}`,
    {
      body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Test</title><script>${script}</script>
        <script type="module" src="/sco-elements.js"></script><body>${body}`,
    },
  ]);
  site = await openSite('dist/cdn', Object.fromEntries(pages) as { [path: string]: { body: string } });
});
after(() => site.close());

for (const [index, title] of Object.keys(BROKEN).entries()) {
  test(`where ${title}, a page of 2016 says six or 6, and no tag is blank`, async () => {
    const { page } = await site.visit(`/${index}`);
    await page.waitForNetworkIdle();
    await eventually(async () =>
      assert.match(await seen(page), /^In CICA and six: (?:six|6)\. Or (?:six|6)\.$/),
    );
    await page.close();
  });
}
