import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { median, medians, requestsInARow } from '../../bench/figures.js';
import { optionsOf } from '../../bench/options.js';
import { other, ours, plain, preloaded } from '../../bench/page.js';
import { pages } from '../../bench/pages.js';
import {
  condition,
  difference,
  manyTable,
  performancePage,
  ratio,
  ratioTable,
  singleTable,
  summary,
} from '../../bench/report.js';
import { readResults, type Figures, type Results } from '../../bench/results.js';
import { between, textsOf } from '../../bench/texts.js';

const root = new URL('../../', import.meta.url);
const card = { name: 'sco-summit-card', attributes: { summit: '2024-astana' } };
const figures = (some: Partial<Figures>): Figures => ({
  pageBytes: 0,
  bytes: 0,
  drawn: 0,
  drawnLate: 0,
  script: 0,
  longest: 0,
  task: 0,
  inARow: 0,
  ...some,
});
const results = (found: { readonly [id: string]: Partial<Figures> }): Results => ({
  date: '2026-11-30',
  runs: 5,
  slowed: 4,
  latency: 100,
  versions: { Chromium: '153.0', 'vis-timeline': '8.5.4' },
  pages: Object.fromEntries(Object.entries(found).map(([id, some]) => [id, figures(some)])),
});

describe('the middle of several runs', () => {
  test('of an odd number is one of them, and one slow run does not move it', () => {
    assert.equal(median([300, 100, 9000]), 300);
  });

  test('of an even number lies between two', () => {
    assert.equal(median([4, 1, 2, 9]), 3);
  });

  test('of none does not exist', () => {
    assert.throws(() => median([]), /no median/);
  });

  test('is taken for each figure by itself, as a whole number', () => {
    const runs = [
      { drawn: 100.4, script: 9 },
      { drawn: 300, script: 7 },
      { drawn: 200.6, script: 8 },
    ];
    assert.deepEqual(medians(runs), { drawn: 201, script: 8 });
  });
});

describe('requests in a row', () => {
  const span = (begin: number, end: number) => ({ begin, end });

  test('are none on a page that asks for nothing', () => {
    assert.equal(requestsInARow([]), 0);
  });

  test('are one where all begin at once, however many there are', () => {
    assert.equal(requestsInARow([span(0, 100), span(5, 104), span(99, 250)]), 1);
  });

  test('are as many as waited for each other, in whatever order they are listed', () => {
    assert.equal(requestsInARow([span(210, 310), span(0, 100), span(104, 205), span(105, 150)]), 3);
  });

  test('count the longest row, not the latest request', () => {
    assert.equal(requestsInARow([span(0, 10), span(10, 20), span(20, 30), span(0, 99), span(99, 120)]), 4);
  });
});

describe('a page', () => {
  test('with our tag has it without children, as often as asked', async () => {
    const page = ours('cards', 'cards', card, 2);
    assert.equal(await page.body(), '<sco-summit-card summit="2024-astana"></sco-summit-card>\n'.repeat(2));
    assert.equal(condition(page.there), '`sco-summit-card:state(ready)`');
  });

  test('of plain HTML has the facts, and no tag and no script', async () => {
    const page = plain('plain', 'plain', card);
    const html = await page.body();
    assert.match(html, /Astana 2024/);
    assert.doesNotMatch(html, /<sco-|<script/);
    assert.deepEqual([page.script, page.peer], [undefined, undefined]);
  });

  test('with another library says in words what it waits for', () => {
    const page = other('x', 'X', 'x', async () => '', {
      selector: 'md-list-item',
      count: 10,
      inside: 'slot',
    });
    assert.equal(condition(page.there), '`slot` in the shadow root of 10 of `md-list-item`');
  });

  test('with a thousand tags is not slowed, one with a hundred is', () => {
    assert.deepEqual(
      [1, 100, 1000].map((times) => ours('x', 'x', card, times).slowed),
      [true, true, false],
    );
  });
});

describe('npm run bench --', () => {
  const ids = ['card', 'plain-card', 'list'];

  test('without options: all pages, five runs', () => {
    assert.deepEqual(optionsOf([], ids), { only: [], runs: 5, write: false });
  });

  test('--only=card,list --runs=2', () => {
    assert.deepEqual(optionsOf(['--only=card,list', '--runs=2'], ids), {
      only: ['card', 'list'],
      runs: 2,
      write: false,
    });
  });

  for (const [words, message] of [
    ['--only=crad', 'The page "crad" is unknown. Did you mean "card"? Valid: card, plain-card, list.'],
    ['--only=', '--only has no page. Valid: card, plain-card, list.'],
    ['--runs=0', '--runs="0" is no number of runs. Valid: 1 to 99.'],
    ['--runs=few', '--runs="few" is no number of runs. Valid: 1 to 99.'],
    ['--rnus=2', 'There is no option "--rnus". Did you mean "--runs"? Valid: --only, --runs, --write.'],
    ['card', '"card" is no option. Valid: --only=card,plain-card, --runs=5, --write.'],
    ['--write --runs=2', '--write measures nothing, so that it has no --only and no --runs.'],
  ] as const) {
    test(`${words}: says what is valid`, () => {
      assert.throws(() => optionsOf(words.split(' '), ids), { name: 'UsageError', message });
    });
  }

  test('knows each page by a word of its own', () => {
    const words = pages.map(({ id }) => id);
    assert.deepEqual(words, [...new Set(words)]);
    for (const word of words) assert.match(word, /^[a-z\d-]+$/);
  });
});

describe('the report', () => {
  const list = [
    ours('card', 'summit card', card),
    plain('plain-card', 'summit card, plain HTML', card),
    preloaded('preloaded-card', 'summit card, preloaded', card),
    ours('1000-cards', '1,000 summit cards', card, 1000),
    plain('1000-plain-cards', '1,000 summit cards, plain HTML', card, 1000),
  ];
  const found = results({
    card: {
      pageBytes: 256,
      bytes: 15_999,
      drawn: 961,
      drawnLate: 1494,
      script: 207,
      longest: 215,
      inARow: 5,
    },
    'plain-card': { pageBytes: 3258, drawn: 450, drawnLate: 618, script: 3 },
    '1000-cards': { task: 4817, script: 127, longest: 2274 },
    '1000-plain-cards': { task: 5974, longest: 458 },
  });

  test('has a row for each page that was measured, and none for another', () => {
    assert.deepEqual(singleTable(list, found).split('\n').slice(2), [
      '| summit card | 256 | 15,999 | 961 | 1,494 | 207 | 215 | 5 |',
      '| summit card, plain HTML | 3,258 | 0 | 450 | 618 | 3 | under 50 | 0 |',
    ]);
  });

  test('has pages with many tags in a table of their own', () => {
    assert.deepEqual(manyTable(list, found).split('\n').slice(2), [
      '| 1,000 summit cards; not slowed | 4,817 | 127 | 2,274 |',
      '| 1,000 summit cards, plain HTML; not slowed | 5,974 | 0 | 458 |',
    ]);
  });

  test('has no table without rows', () => {
    const none = results({});
    assert.deepEqual([singleTable(list, none), manyTable(list, none), ratioTable(none)], ['', '', '']);
  });

  test('compares what was measured in the same run', () => {
    assert.deepEqual(ratioTable(found).split('\n').slice(2), [
      '| summit card drawn, against plain HTML | 511 ms later |',
      '| summit card drawn, against plain HTML, with latency | 876 ms later |',
      '| all tasks of 1,000 summit cards / plain HTML | 0.81 |',
    ]);
  });

  test('says later, earlier, and how many times', () => {
    assert.equal(difference(1494, 618), '876 ms later');
    assert.equal(difference(100, 1300), '1,200 ms earlier');
    assert.equal(difference(7, 7), 'at the same time');
    assert.equal(ratio(1006, 1459), '0.69');
  });

  test('names the day, the runs, the versions, and what each page waits for', () => {
    const page = performancePage(list, found);
    for (const text of [
      'Measured on\n30 November 2026, medians of 5 runs, with the processor slowed 4 times',
      'Chromium 153.0, vis-timeline 8.5.4',
      '- summit card: `sco-summit-card:state(ready)`\n- plain HTML, the paragraph behind it: `#behind`\n\n',
    ]) {
      assert.ok(page.includes(text), text);
    }
  });

  test('has few figures for the README, and none that was not measured', () => {
    const timelines = results({ timeline: { drawnLate: 1350 }, timelinejs: { drawnLate: 1966 } });
    const text = summary({ ...found, pages: { ...found.pages, ...timelines.pages } }).replace(/\s+/g, ' ');
    assert.match(text, /loads 16\.0 kB/);
    assert.match(text, /drawn 876 ms later than the same facts as plain HTML/);
    assert.match(text, /in 69 % of the time that TimelineJS3 takes/);
    assert.equal(summary(found), '');
  });

  test('replaces only what stands between its comments', () => {
    const page = 'a\n\n<!-- speed: written by `npm run bench` -->\n\nold\n\n<!-- /speed -->\n\nb\n';
    assert.equal(between(page, 'new'), page.replace('old', 'new'));
    assert.throws(() => between('a', 'new'), /README\.md lacks/);
  });

  test('docs/performance.md and the README have the stored results (else: npm run bench -- --write)', async () => {
    for (const [path, text] of await textsOf(pages, readResults())) {
      assert.equal(readFileSync(new URL(path, root), 'utf8'), text, path);
    }
  });
});
