import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { openSite, type Site, type Visit } from './browser.js';

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: 'story' | 'docs';
}

/** How the frame of the stories says that one is drawn, or is not. */
interface Outcome {
  readonly event: string;
  /** What axe found, where it looked. */
  readonly faults: readonly string[];
}

const index = readFileSync(new URL('../../storybook-static/index.json', import.meta.url), 'utf8');
const { entries } = JSON.parse(index) as { entries: { readonly [id: string]: Entry } };
/** Where tabs begin: the frame says nothing of a story that it already shows, and this one comes last. */
const start = Object.values(entries).findLast(({ type }) => type === 'story')!;

/** Tabs open at the same time: most of a story's time is waiting. */
const TABS = 3;

let site: Site;
/** Tabs that no test is using. */
const free: Visit[] = [];
before(async () => {
  // Served from the folder above, as a site below a path.
  site = await openSite('.');
  const frame = `/storybook-static/iframe.html?viewMode=story&id=${start.id}`;
  free.push(...(await Promise.all(Array.from({ length: TABS }, () => site.visit(frame)))));
});
after(() => site.close());

/** Warnings that a story is there to show, and the browser's on how early Storybook asks for its modules. */
const meant = (text: string) =>
  /^console: (?:<sco-[a-z-]+>|The resource \S+ was preloaded using link preload)/.test(text);

/** Turns the frame to another story or page of documentation, and waits until it is drawn. */
function turnTo(page: Page, { id, type }: Entry): Promise<Outcome> {
  return page.evaluate(
    (storyId, viewMode) =>
      new Promise<Outcome>((done) => {
        type Report = { storyId?: string; reporters?: { result?: { violations?: { id: string }[] } }[] };
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
            const violations = report.reporters?.flatMap(({ result }) => result?.violations ?? []) ?? [];
            done({ event, faults: violations.map((violation) => violation.id) });
          };
          channel.on(event, listener);
          return [event, listener] as const;
        });
        channel.emit('setCurrentStory', { storyId, viewMode });
        setTimeout(() => done({ event: 'no end after 40 seconds', faults: [] }), 40_000);
      }),
    id,
    type === 'docs' ? 'docs' : 'story',
  );
}

test('the frame around the stories loads below a path and asks nothing of others', async () => {
  const visit = await site.visit('/storybook-static/');
  await visit.page.waitForSelector('#storybook-explorer-tree, nav');
  assert.deepEqual(visit.complaints, []);
  await visit.page.close();
});

describe('the frame of the stories draws', { concurrency: TABS }, () => {
  for (const entry of Object.values(entries)) {
    test(`${entry.title}: ${entry.name}`, async () => {
      const tab = free.pop()!;
      const { page, complaints } = tab;
      complaints.length = 0;
      const { event, faults } = await turnTo(page, entry);
      // What a tag loads after it is drawn may fail too.
      await page.waitForNetworkIdle({ idleTime: 100 });
      const unmeant = complaints.filter((text) => !meant(text));
      free.push(tab);
      assert.deepEqual(unmeant, []);
      assert.deepEqual(faults, [], 'axe');
      assert.ok(event === 'storyFinished' || event === 'docsRendered', event);
    });
  }
});
