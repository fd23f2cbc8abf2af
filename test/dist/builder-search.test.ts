import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { components } from '../../scripts/components.mjs';
import { datasetInfo } from '../../src/data/dataset-info.js';
import { eventually, openSite, type Site } from './browser.js';
import { builderOn, openBuilder } from './builder-page.js';

const tags = components.filter((name) => name !== 'provider');
let site: Site;
let page: Page;
let complaints: string[];
before(async () => {
  site = await openSite('.');
  ({ page, complaints } = await openBuilder(site));
});
after(() => site.close());
const { snippet, kind, offers, says, type, choose } = builderOn(() => page);

describe('one search for tags, records and questions', () => {
  /** What the open list of a field offers. */
  const listed = (id: string) =>
    page.$$eval(`#${id}-list [role=option]`, (options) =>
      options.map((option) => option.textContent.trim().replace(/\s+/g, ' ')),
    );
  const ask = async (question: string) => {
    await type('#b-search', question);
    await eventually(async () => assert.ok((await listed('b-search')).length));
    return listed('b-search');
  };

  for (const [question, first, markup] of [
    [
      'tianjin-2025',
      'Tianjin, 31 August – 1 September 2025 Summit card · sco-summit-card',
      /^<sco-summit-card summit="2025-tianjin" as-of/,
    ],
    [
      'members table',
      'The members in a table Member list · sco-member-list',
      /^<sco-member-list layout="table" as-of/,
    ],
    [
      'Кто председательствует',
      /^Кто председательствует в ШОС.* Chair list · sco-chair-list$/,
      /^<sco-chair-list as-of/,
    ],
    ['what is the SCO', 'What is the SCO? Term in a sentence · sco-term', /^<sco-term term="sco" as-of/],
  ] as const) {
    test(`“${question}” and Enter: the snippet is there`, async () => {
      await choose('#b-tag', 'sco-map');
      await kind('html');
      const [best] = await ask(question);
      if (typeof first === 'string') assert.equal(best, first);
      else assert.match(best!, first);
      await page.focus('#b-search');
      await page.keyboard.press('Enter');
      await offers(markup);
      await offers(new RegExp(` as-of="${datasetInfo.date}"`));
      assert.deepEqual(await listed('b-search'), []);
    });
  }

  test('an answer is chosen with a click as well', async () => {
    await ask('who came to tianjin');
    await page.click('#b-search-0');
    await offers(/^<sco-participant-list summit="2025-tianjin" as-of/);
    await says('#b-search-help', /^Chosen: Participant list\.$/);
  });

  test('only what existed on the chosen day is offered, in the search and in the fields', async () => {
    await choose('#b-tag', 'sco-document-card');
    await type('#b-day', '2024-07-05');
    await offers(/as-of="2024-07-05"/);
    await type('#b-search', 'tianjin');
    await says('#b-search-help', /^Nothing of that name on 5 July 2024\. There is on 24 November 2026\.$/);
    assert.deepEqual(await listed('b-search'), []);
    await type('#b-document', 'Tianjin');
    await says('#b-document-help', /^Nothing is called “Tianjin” on 5 July 2024\./);
    await page.click('#b-newest');
    await type('#b-document', 'Tianjin');
    await eventually(async () => assert.equal((await listed('b-document')).length, 1));
    await page.click('#b-document-0');
    await offers(/^<sco-document-card document="tianjin-declaration-2025" as-of/);
  });

  test('with an earlier day, a record of later days goes, and the editor is told', async () => {
    await type('#b-day', '2012-01-01');
    await says(
      '.faults',
      /^There was no “tianjin-declaration-2025” on 1 January 2012\. What there was is shown/,
    );
    await offers(/^<sco-document-card document="[a-z-]+-2011" as-of="2012-01-01"/);
  });

  test('another tag starts anew: of the last one neither day nor values nor settings stay', async () => {
    await choose('#b-tag', 'sco-summit-card');
    await type('#b-summit', 'astana-2011');
    await type('#b-day', '2012-01-01');
    await choose('#b-names', 'official');
    await offers(/^<sco-summit-card summit="2011-astana" as-of="2012-01-01" lang="en" names="official">/);
    await choose('#b-tag', 'sco-participant-list');
    await offers(
      new RegExp(`^<sco-participant-list summit="2026-bishkek" as-of="${datasetInfo.date}" lang="en">`),
    );
    await choose('#b-tag', 'sco-summit-card');
    await offers(
      new RegExp(`^<sco-summit-card summit="2026-bishkek" as-of="${datasetInfo.date}" lang="en">`),
    );
    assert.equal(await page.$eval('#b-newest', (radio) => (radio as HTMLInputElement).checked), true);
  });

  test('tags are called as people say, with their own name second', async () => {
    const options = await page.$$eval('#b-tag option', (list) => list.map(({ textContent }) => textContent));
    assert.ok(options.includes('Member list · sco-member-list'));
    assert.equal(options.length, tags.length);
    for (const option of options) assert.match(option, /^[A-Z][a-z ]+ · sco-[a-z-]+$/);
  });

  test('the last day of the data is said, and offered first', async () => {
    const radios = await page.$$eval('[name=b-when]', (list) =>
      list.map((radio) => radio.parentElement!.textContent.trim()),
    );
    assert.deepEqual(radios, ['24 November 2026, the newest', 'Another day', 'Always the newest']);
    await says('#b-day-help', /The data end on 24 November 2026 \(edition 2026-11\)\.$/);
  });
});

test('a tag that shows nothing leaves a line in the article that says why, and nothing to copy', async () => {
  await choose('#b-tag', 'sco-fact');
  await type('#b-name', 'participant-count');
  await says(
    '.in-article .nothing',
    /^Nothing is shown here\. <sco-fact> knows no "participant-count" on 2026-11-24\.$/,
  );
  assert.equal(await snippet(), '');
  assert.equal(await page.$eval('.do button', (button) => (button as HTMLButtonElement).disabled), true);
  await type('#b-summit', '2024-astana');
  await offers(/^<sco-fact name="participant-count" summit="2024-astana"/);
  assert.equal(await page.$('.nothing'), null);
});

test('a mail that is too long says so', async () => {
  await choose('#b-tag', 'sco-document-timeline');
  await type('#b-summit', '');
  await kind('email');
  await says('#b-kind-help', /This one has \d+ kB\. Mail services cut/);
  await type('#b-limit', '20');
  await says('#b-kind-help', /mail programs keep\.$/);
});

test('a mail with fewer sources than the tag has, because it would be too long, says so', async () => {
  await choose('#b-tag', 'sco-claim-list');
  await choose('#b-lang', 'ru');
  await choose('#b-sources', 'facts');
  await kind('email');
  await says('#b-kind-help', /weightiest sources in place of notes/);
  await kind('text');
  await says('#b-kind-help', /addresses of the sources\.$/);
});

test('nothing went wrong meanwhile', () => assert.deepEqual(complaints, []));
