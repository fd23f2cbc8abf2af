import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Box } from '../../src/site/proof.js';
import type { Site } from './browser.js';
import { tags } from './embedded.js';
import { DAY, examples, openBoxes, visitBoxes } from './pictures.js';

/** A screen of text: what a tag may take of an article, unless its editor asks for more. */
const MOST = 700;

/** Tags that are higher still, with the height that they must not exceed. It may only shrink; a tag that fits is removed. */
const HIGHER: { readonly [tag: string]: number } = {
  'sco-candidate-list': 1600,
  'sco-claim-list': 6100,
  'sco-event-timeline': 2600,
  'sco-map': 850,
  'sco-member-list': 1700,
  'sco-membership-history': 1800,
  'sco-organisation-list': 3800,
  'sco-participant-list': 1600,
  'sco-quote-list': 1450,
  'sco-roadmap': 4300,
  'sco-state-card': 1300,
};

const bare = tags.map((tag) => ({
  name: `${tag.replace('sco-', '')}-bare`,
  markup: `<${tag} as-of="${DAY}"></${tag}>`,
}));
const boxes: readonly Box[] = [...examples, ...bare].map((example) => ({
  example,
  width: 640,
  look: 'light',
}));

let site: Site;
before(async () => {
  site = await openBoxes(boxes);
});
after(() => site.close());

test(`in a column of 640 px no tag in its default size is higher than ${MOST} px`, async () => {
  const page = await visitBoxes(site);
  const heights = await page.$$eval('.box', (all) =>
    all.map((box) => Math.max(...[...box.children].map((child) => child.getBoundingClientRect().height))),
  );
  const high = boxes
    .map(({ example: { markup } }, index) => {
      const [start, tag] = /<(sco-[\w-]+)[^>]*>/.exec(markup)!;
      return { start, most: Math.max(MOST, HIGHER[tag!] ?? 0), height: Math.ceil(heights[index]!) };
    })
    .filter(({ height, most }) => height > most)
    .map(({ start, most, height }) => `${start}: ${height} px, at most ${most}`);
  assert.ok(high.length === 0, `\n${high.join('\n')}`);
});
