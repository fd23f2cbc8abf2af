import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { eventually, openSite, type Site, type Visit } from './browser.js';

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: 'story' | 'docs';
}

const index = readFileSync(new URL('../../storybook-static/index.json', import.meta.url), 'utf8');
const { entries } = JSON.parse(index) as { entries: { readonly [id: string]: Entry } };
/**
 * The first story of each tab. The frame sends no event for a story that it already shows, so this one is tested last.
 */
const start = Object.values(entries).findLast(({ type }) => type === 'story')!;

/** The add-on's own checks are off: they also collect passes, which is slow. */
const FRAME = '/storybook-static/iframe.html?globals=a11y.manual:!true&viewMode=story&id=';
const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

/** Tabs open at the same time: stories mostly wait. */
const TABS = 3;

let site: Site;
/** Idle tabs. */
const free: Visit[] = [];
before(async () => {
  // Served from the folder above, as a site below a path.
  site = await openSite('.');
  free.push(...(await Promise.all(Array.from({ length: TABS }, () => site.visit(FRAME + start.id)))));
  for (const { page } of free) {
    await page.waitForSelector('body.sb-show-main #storybook-root > *');
    await page.evaluate(axe);
  }
});
after(() => site.close());

/** Warnings that a story is there to show, and the browser's on how early Storybook asks for its modules. */
const meant = (text: string) =>
  /^console: (?:<sco-[a-z-]+>|The resource \S+ was preloaded using link preload)/.test(text);

/**
 * Turns the frame to another story or page of documentation, and gives the event that says that it is drawn, or is not.
 */
function turnTo(page: Page, { id, type }: Entry): Promise<string> {
  return page.evaluate(
    (storyId, viewMode) =>
      new Promise<string>((done) => {
        type Report = { storyId?: string };
        type Channel = {
          on(event: string, listener: (report: Report) => void): void;
          off(event: string, listener: (report: Report) => void): void;
          emit(event: string, data: object): void;
        };
        const channel = (globalThis as unknown as { __STORYBOOK_ADDONS_CHANNEL__: Channel })
          .__STORYBOOK_ADDONS_CHANNEL__;
        const ends = viewMode === 'docs' ? ['docsRendered'] : ['storyFinished'];
        const listeners = [...ends, 'storyMissing', 'storyErrored', 'storyThrewException'].map((event) => {
          const listener = (report: Report) => {
            if (event === 'storyFinished' && report.storyId !== storyId) return;
            for (const [name, other] of listeners) channel.off(name, other);
            done(event);
          };
          channel.on(event, listener);
          return [event, listener] as const;
        });
        channel.emit('setCurrentStory', { storyId, viewMode });
      }),
    id,
    type === 'docs' ? 'docs' : 'story',
  );
}

/**
 * What axe finds wrong in the stories of a page, by all of its rules. On a page of documentation, stories follow headings
 * of Storybook, and several have the same landmarks.
 */
const faultsOf = (page: Page, { type }: Entry): Promise<string[]> =>
  page.evaluate(async (isStory) => {
    type Result = { violations: { id: string; nodes: { html: string; target: unknown }[] }[] };
    type Axe = { run: (context: object, options: object) => Promise<Result> };
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run(
      { include: ['.sb-story', '#storybook-root'].filter((each) => document.querySelector(each)) },
      {
        resultTypes: ['violations'],
        rules: {
          region: { enabled: false },
          'heading-order': { enabled: isStory },
          'landmark-unique': { enabled: isStory },
        },
      },
    );
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, target }) => `${id}: ${JSON.stringify(target)} ${html}`),
    );
  }, type === 'story');

/** Stories on a page of documentation that are not drawn yet: empty, or with a tag that has no outcome. */
const undrawn = (page: Page, ids: readonly string[]): Promise<string[]> =>
  page.evaluate(
    (wanted) =>
      wanted.filter((id) => {
        const story = document.querySelector(`#story--${id}, #story--${id}--primary, iframe[id*="${id}"]`);
        if (story?.localName === 'iframe') return false;
        const tags = [...(story?.querySelectorAll('*') ?? [])].filter(({ localName }) =>
          localName.startsWith('sco-'),
        );
        return (
          !story?.innerHTML ||
          tags.some((tag) => !tag.matches('sco-provider, :state(ready), :state(empty), :state(error)'))
        );
      }),
    ids,
  );

/** Stories of a page that show an error: they lack the element that the preview puts around each. */
const broken = (page: Page): Promise<string[]> =>
  page.$$eval('.sb-story:not(:has(.page, iframe))', (list) => list.map(({ textContent }) => textContent));

test('the frame around the stories loads below a path and asks nothing of others', async () => {
  const visit = await site.visit('/storybook-static/');
  await visit.page.waitForSelector('#storybook-explorer-tree, nav');
  assert.deepEqual(visit.complaints, []);
  await visit.page.close();
});

const list = Object.values(entries);
const stories = (title: string) => list.filter((entry) => entry.type === 'story' && entry.title === title);

describe('the frame of the stories draws', { concurrency: TABS }, () => {
  const check = async (entry: Entry, ids: readonly string[]) => {
    const tab = free.pop()!;
    const { page, complaints } = tab;
    complaints.length = 0;
    const event = await turnTo(page, entry);
    await eventually(async () => assert.deepEqual(await undrawn(page, ids), []));
    // What a tag loads after it is drawn may fail too.
    await page.waitForNetworkIdle({ idleTime: 100 });
    const errors = await broken(page);
    const faults = await faultsOf(page, entry);
    const unmeant = complaints.filter((text) => !meant(text));
    free.push(tab);
    assert.deepEqual(unmeant, []);
    assert.deepEqual(errors, []);
    assert.deepEqual(faults, [], 'axe');
    assert.ok(event === 'storyFinished' || event === 'docsRendered', event);
  };
  // Every story stands on the page of its tag.
  for (const entry of list.filter(({ type }) => type === 'docs')) {
    const ids = stories(entry.title).map(({ id }) => id);
    test(`${entry.title}: documentation and its ${ids.length} stories`, () => check(entry, ids));
  }
  // One by itself, and those that their page shows in a frame.
  for (const title of new Set(list.map((entry) => entry.title))) {
    const isFramed = title.startsWith('In an article/');
    const some = isFramed ? stories(title) : stories(title).slice(0, 1);
    for (const entry of some) test(`${title}: ${entry.name}`, () => check(entry, []));
  }
});
