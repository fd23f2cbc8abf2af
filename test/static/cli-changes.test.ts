import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LATEST, LATEST_IN_WORDS } from '../support/latest.js';
import { run } from './cli-run.js';

const changes = (...args: readonly string[]) => run(['changes', ...args]);

test('changes 2024-07-05 --as-of 2026-11-24 is a text with the five weightiest changes and their sources', async () => {
  const { status, out, err } = await changes('2024-07-05', '--as-of', '2026-11-24');
  assert.deepEqual([status, err], [0, '']);
  assert.match(out, /^SCO · What is new\n\nChanges since 5 July 2024\n=+\n\n- 16\sobservers/);
  const lines = out.split('\n').filter((line) => line.startsWith('- '));
  assert.deepEqual(lines.slice(1, 5), [
    '- Laos became an SCO partner (1 September 2025)',
    '- The chair passed to Pakistan (1 September 2026)',
    '- The chair passed to Kyrgyzstan (1 September 2025)',
    '- Nurlan Yermekbayev became Secretary-General (1 January 2025)',
  ]);
  assert.match(out, /\n5 of 30 changes\n/);
  assert.match(out, /\nAs of 24 November 2026 · dataset of November 2026/);
  assert.match(out, /\n- Interfax <https:\/\/www\.interfax\.ru\/world\/1045171>/);
});

test('changes without --as-of tells them up to the day of the data', async () => {
  const { out } = await changes('2024-07-05');
  assert.ok(out.includes(`As of ${LATEST_IN_WORDS}`));
});

test('changes 2024-07-03 --limit 1 --format markdown --lang ru', async () => {
  const options = ['--as-of', '2024-07-05', '--limit', '1', '--format', 'markdown', '--lang', 'ru'];
  const { out } = await changes('2024-07-03', ...options);
  assert.match(
    out,
    /\n### Изменения с\s3\sиюля 2024\sг\.\n\n- Беларусь становится членом ШОС \(4\sиюля 2024\sг\.\)\n\n/,
  );
  assert.match(out, /\nПоказано изменений: 1 из 26\n/);
  assert.match(out, /\]\(<https:\/\//);
});

test('changes --format email is HTML with its styles', async () => {
  const { out } = await changes('2024-07-03', '--as-of', '2024-07-05', '--format', 'email');
  assert.match(out, /^<div lang="en"/);
  assert.match(out, /<td style="[^"]*">Belarus became an SCO member \(4 July 2024\)<\/td>/);
});

test('changes --format json has the facts with their sources, and the records', async () => {
  const { out } = await changes('2024-07-03', '--as-of', '2024-07-05', '--limit', '2', '--format', 'json');
  const { asOf, facts, records } = JSON.parse(out) as {
    readonly asOf: string;
    readonly facts: readonly { readonly fact: string; readonly sources: readonly unknown[] }[];
    readonly records: readonly unknown[];
  };
  assert.equal(asOf, '2024-07-05');
  assert.deepEqual(
    facts.map(({ fact }) => fact),
    ['Belarus became an SCO member (4 July 2024)', 'The chair passed to China (4 July 2024)'],
  );
  assert.ok(facts.every(({ sources }) => sources.length));
  assert.deepEqual(records[1], {
    state: 'cn',
    from: '2024-07-04',
    to: '2025-09-01',
    summit: 25,
    motto: { title: { en: 'Upholding the Shanghai Spirit: SCO on the Move' }, sources: [106, 107] },
    tourismCapital: { name: 'Qingdao', sources: [31] },
    sources: [108, 31],
  });
});

test('changes between two days without any says so', async () => {
  const { status, out } = await changes('2024-07-05', '--as-of', '2024-12-31');
  assert.equal(status, 0);
  assert.match(out, /\nNothing on record changed between 5 July 2024 and 31 December 2024\.\n/);
});

test('changes up to a day after the data tells those up to the day of the data, and says so', async () => {
  const { status, out, err } = await changes('2024-07-05', '--as-of', '2031-01-01');
  assert.equal(status, 0);
  assert.ok(out.includes(`As of ${LATEST_IN_WORDS}`));
  assert.equal(
    err,
    `--as-of 2031-01-01 is after the last day of the data; the changes up to ${LATEST} are shown.\n`,
  );
});

for (const [args, message] of [
  [[], 'changes needs the day since when, such as 2024-07-05.'],
  [['2024-07'], '"2024-07" is not a day. Valid: such as 2024-07-05.'],
  [['2024-02-30'], '"2024-02-30" is not a day.'],
  [['2024-07-05', '2024-12-31'], 'changes takes one day; "2024-12-31" is one too many.'],
  [['2024-07-05', '--as-of', 'today'], '--as-of "today" is not a day. Valid: such as 2024-07-05, or latest.'],
  [
    ['2024-07-05', '--as-of', '2024-07-04'],
    '2024-07-05 is after 2024-07-04, the day up to which changes are listed.',
  ],
  [['2031-01-01'], `2031-01-01 is after ${LATEST}, the day up to which changes are listed.`],
  [['2024-07-05', '--limit', '0'], '--limit "0" is not a whole number above 0.'],
  [['2024-07-05', '--format', 'mail'], '--format "mail" is unknown. Did you mean "email"'],
  [['2024-07-05', '--since'], 'There is no option "--since".'],
] as const)
  test(`changes ${args.join(' ')} is not understood`, async () => {
    const { status, out, err } = await changes(...args);
    assert.deepEqual([status, out], [2, '']);
    assert.ok(err.includes(message), err);
  });
