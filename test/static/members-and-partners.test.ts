/** Partners are no members, and a status that was renamed hides no older tie. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { tieOf } from '../../src/data/queries/states.js';
import { dataset, type State } from '../../src/dataset.js';
import { render } from './rendered.js';

const text = async (tag: string, attributes: Readonly<Record<string, string>>) =>
  (await render(tag, { sources: 'none', ...attributes }, { format: 'text' })).replace(/\s+/g, ' ');

describe('the heading of the history counts members alone', () => {
  for (const [day, lang, heading] of [
    ['2026-09-15', 'en', 'From 6 to 10 members'],
    ['2017-06-09', 'en', 'From 6 to 8 members'],
    ['2015-07-10', 'en', 'Members and partners'],
    ['2026-09-15', 'ru', 'От 6 до 10 государств-членов'],
    ['2026-09-15', 'zh-Hans', '从6个到10个成员国'],
  ] as const)
    test(`on ${day} in ${lang}: ${heading}`, async () => {
      const words = await text('sco-membership-history', { 'as-of': day, lang });
      assert.ok(words.includes(heading), words.slice(0, 200));
      assert.doesNotMatch(words, /\b\d+ states/);
    });
});

describe('since when a state has been tied', () => {
  for (const [state, status, day, lang, words] of [
    ['tr', 'partner', '2026-09-15', 'en', 'Türkiye · since 2013, in this status since 2025'],
    ['mn', 'partner', '2026-09-15', 'en', 'Mongolia · since 2004, in this status since 2025'],
    ['lk', 'partner', '2026-09-15', 'en', 'Sri Lanka · since 2010, in this status since 2025'],
    ['la', 'partner', '2026-09-15', 'en', 'Laos · 2025'],
    ['by', 'observer', '2020-01-01', 'en', 'Belarus · since 2010, in this status since 2015'],
    ['tr', 'dialogue-partner', '2024-07-05', 'en', 'Türkiye · 2013'],
    // Members are listed by their accession.
    ['in', 'member', '2026-09-15', 'en', 'India · 2017'],
    ['tr', 'partner', '2026-09-15', 'ru', 'Турция · с 2013 г., в этом статусе с 2025 г.'],
    ['tr', 'partner', '2026-09-15', 'zh-Hans', '土耳其 · 2013年起，2025年起为现地位'],
  ] as const)
    test(`${state} as ${status} on ${day} in ${lang}: ${words}`, async () => {
      const list = await text('sco-member-list', { status, 'as-of': day, lang });
      assert.match(list, new RegExp(`- ${words}[*]?(?: -| As| На| 截至| \\d|$)`), list);
    });

  test('the table has the days', async () => {
    const table = await text('sco-member-list', { status: 'partner', layout: 'table' });
    assert.ok(table.includes('Since: 26 April 2013; in this status since 1 September 2025'), table);
  });

  test('both statuses are sourced', async () => {
    const json = await render('sco-member-list', { status: 'partner' }, { format: 'json' });
    const turkey = dataset.states.find(({ id }) => id === 'tr')!.statuses;
    const { records } = JSON.parse(json) as { records: readonly { from: string; status: string }[] };
    for (const { from, status } of turkey)
      assert.ok(records.some((each) => each.from === from && each.status === status));
  });

  const state = (...spans: readonly (readonly [from: string, to?: string])[]) =>
    ({
      id: 'xx',
      statuses: spans.map(([from, to]) => ({ status: 'partner', from, to, sources: [] })),
    }) as unknown as State;
  for (const [what, record, from] of [
    ['one status', state(['2020-01-01']), '2020-01-01'],
    ['three without a break', state(['2010', '2012-01-01'], ['2012-01-01', '2015'], ['2015']), '2010'],
    ['a break before the last', state(['2010', '2012-01-01'], ['2013-01-01']), '2013-01-01'],
    ['a status that begins as it ends', state(['2012-01-01', '2012-01-01'], ['2012-01-01']), '2012-01-01'],
  ] as const)
    test(`tieOf() with ${what}: ${from}`, () =>
      assert.equal(tieOf(record, record.statuses.at(-1)!).from, from));
});
