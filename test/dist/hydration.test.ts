import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { openSite, type Site } from './browser.js';
import { all, around, article, built, countShifts, LANGUAGES, ready, shiftOf } from './embedded.js';

const WAYS = {
  autoloader: ['/hydrate.js', '/sco-elements.js'],
  // The autoloader sees that it needs the support.
  'autoloader alone': ['/sco-elements.js'],
  bundle: ['/hydrate.js', '/sco-elements.bundle.js'],
} as const;

const pages: { [path: string]: { body: string; headers?: { [name: string]: string } } } = {};
let site: Site;
before(async () => {
  for (const lang of LANGUAGES) {
    const parts = await Promise.all(
      all.map(async ({ tag, attributes, inline }) =>
        around(await built.render(tag, attributes, { format: 'shadow', lang }), inline),
      ),
    );
    pages[`/${lang}`] = { body: article(parts.join('\n'), { lang }) };
  }
  site = await openSite('dist/cdn', pages);
});
after(() => site.close());

/** Keeps hold of every node that the server drew. */
const remember = (page: Page) =>
  page.evaluate(() => {
    const before = [...document.querySelectorAll('*')]
      .filter(({ localName }) => localName.startsWith('sco-'))
      .map((tag) => {
        const nodes: Node[] = [];
        const walk = document.createNodeIterator(tag.shadowRoot!, 5 /* elements and text */);
        for (let node; (node = walk.nextNode());) nodes.push(node);
        return { tag, nodes, text: tag.shadowRoot!.textContent };
      });
    Object.assign(globalThis, { before });
    return before.length;
  });

/** For each tag what is wrong with it now. */
const compare = (page: Page) =>
  page.evaluate(() =>
    (globalThis as unknown as { before: { tag: Element; nodes: Node[]; text: string }[] }).before.flatMap(
      ({ tag, nodes, text }) => {
        const root = tag.shadowRoot!;
        const name = (tag.cloneNode() as Element).outerHTML;
        let count = 0;
        const walk = document.createNodeIterator(root, 5);
        while (walk.nextNode()) count++;
        const lost = nodes.filter((node) => node !== root && !root.contains(node));
        return [
          ...(lost.length ? [`${name} lost ${lost.length}, first ${lost[0]!.nodeName}`] : []),
          ...(root.textContent === text ? [] : [`${name} reads ${root.textContent}`]),
          ...(count === nodes.length ? [] : [`${name} has ${count} nodes, not ${nodes.length}`]),
          ...(tag.matches(':state(ready), :state(empty)') ? [] : [`${name} is not ready`]),
        ];
      },
    ),
  );

const load = (page: Page, scripts: readonly string[]) =>
  page.evaluate((sources) => {
    for (const src of sources) {
      const script = document.createElement('script');
      Object.assign(script, { type: 'module', src, async: false });
      document.head.append(script);
    }
  }, scripts);

for (const lang of LANGUAGES) {
  for (const [way, scripts] of Object.entries(WAYS)) {
    test(`with the ${way}, tags in ${lang} keep all nodes from the server, and move nothing`, async () => {
      const { page, complaints } = await site.visit(`/${lang}`, countShifts as (page: Page) => Promise<void>);
      assert.equal(await remember(page), all.length);
      await load(page, scripts);
      await ready(page);
      assert.deepEqual(await compare(page), []);
      assert.deepEqual(complaints, []);
      assert.equal(await shiftOf(page), 0);
      await page.close();
    });
  }
}
