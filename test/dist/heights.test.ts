import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { KINDS } from '../support/languages.js';
import type { Box } from '../../src/site/proof.js';
import type { Site } from './browser.js';
import { tags } from './embedded.js';
import { DAY, examples, openBoxes, visitBoxes } from './pictures.js';

/** A screen of text: what a tag may take of an article, unless its editor asks for more. */
const MOST = 700;

const bare = tags.map((tag) => ({
  name: `${tag.replace('sco-', '')}-bare`,
  markup: `<${tag} as-of="${DAY}"></${tag}>`,
}));
const boxes: readonly Box[] = KINDS.flatMap((lang) =>
  [...examples, ...bare].map(({ name, markup }) => ({
    example: { name: `${name}-${lang}`, markup: `<div lang="${lang}">${markup}</div>` },
    width: 640,
    look: 'light',
  })),
);

let site: Site;
before(async () => {
  site = await openBoxes(boxes);
});
after(() => site.close());

test(`in a column of 640 px no tag in its default size is higher than ${MOST} px, in any language`, async () => {
  const page = await visitBoxes(site);
  const heights = await page.$$eval('.box', (all) =>
    all.map((box) => Math.max(...[...box.children].map((child) => child.getBoundingClientRect().height))),
  );
  const high = boxes
    .map(({ example: { markup } }, index) => {
      const [start] = /<div lang=[^>]*>(?:<p>[^<]*)?<sco-[\w-]+[^>]*>/.exec(markup)!;
      return { start, height: Math.ceil(heights[index]!) };
    })
    .filter(({ height }) => height > MOST)
    .map(({ start, height }) => `${start}: ${height} px`);
  assert.ok(high.length === 0, `\n${high.join('\n')}`);
});
