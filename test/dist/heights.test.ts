import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Box } from '../../src/site/proof.js';
import type { Site } from './browser.js';
import { tags } from './embedded.js';
import { DAY, examples, openBoxes, visitBoxes } from './pictures.js';

/** A screen of text: what a tag may take of an article, unless its editor asks for more. */
const MOST = 700;

/** Heights of what is higher. They may only shrink. */
const KNOWN: { readonly [name: string]: number } = {
  'summit-card': 773,
  'participant-list': 1597,
  'outcome-list': 2059,
  'event-timeline': 2595,
  'quote-list': 1357,
  'member-list': 845,
  'member-list-table': 1681,
  'map-dots': 804,
  'membership-history': 1025,
  'membership-history-table': 1768,
  'state-card': 835,
  'candidate-list': 1575,
  roadmap: 1909,
  'roadmap-list': 4215,
  'document-timeline': 1108,
  'summit-list': 2836,
  'chair-list': 1754,
  'organisation-list': 3527,
  'claim-list': 6040,
  'candidate-list-bare': 1575,
  'chair-list-bare': 1754,
  'claim-list-bare': 6040,
  'document-timeline-bare': 16263,
  'membership-history-bare': 1025,
  'organisation-list-bare': 3527,
  'quote-list-bare': 1357,
  'roadmap-bare': 1909,
  'state-card-bare': 1255,
  'summit-list-bare': 2836,
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
    .map(({ example }, index) => ({ ...example, height: Math.ceil(heights[index]!) }))
    .filter(({ name, height }) => height > Math.max(MOST, KNOWN[name] ?? 0));
  const lines = high.map(
    ({ name, markup, height }) => `${height} px: ${name}, ${/<sco-[^>]*>/.exec(markup)![0]}`,
  );
  assert.ok(high.length === 0, `\n${lines.join('\n')}`);
});
