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
    ['tr', 'partner', '2026-09-15', 'en', 'Türkiye · 2013'],
    ['mn', 'partner', '2026-09-15', 'en', 'Mongolia · 2004'],
    ['lk', 'partner', '2026-09-15', 'en', 'Sri Lanka · 2010'],
    ['la', 'partner', '2026-09-15', 'en', 'Laos · 2025'],
    ['by', 'observer', '2020-01-01', 'en', 'Belarus · since 2010, in this status since 2015'],
    ['tr', 'dialogue-partner', '2024-07-05', 'en', 'Türkiye · 2013'],
    ['by', 'observer', '2020-01-01', 'ru', 'Беларусь · с 2010 г., в этом статусе с 2015 г.'],
    // Members are listed by their accession.
    ['in', 'member', '2026-09-15', 'en', 'India · 2017'],
    ['tr', 'partner', '2026-09-15', 'ru', 'Турция · 2013'],
    ['tr', 'partner', '2026-09-15', 'zh-Hans', '土耳其 · 2013年'],
  ] as const)
    test(`${state} as ${status} on ${day} in ${lang}: ${words}`, async () => {
      const list = await text('sco-member-list', { status, 'as-of': day, lang });
      assert.match(list, new RegExp(`- ${words}[*]?(?: -| As| На| 截至| \\d|$)`), list);
    });

  for (const [lang, sentence] of [
    ['en', 'All since 1 September 2025. The years are those of their first ties.'],
    ['ru', 'Все в этом статусе с 1 сентября 2025 г.; указан год первого статуса.'],
    ['zh-Hans', '均自2025年9月1日起具有现地位，所列年份为最初建立关系之年。'],
  ] as const)
    test(`partners on 15 September 2026 in ${lang}, once: ${sentence}`, async () => {
      const list = await text('sco-member-list', { status: 'partner', 'as-of': '2026-09-15', lang });
      assert.equal(list.split(sentence).length, 2, list);
    });

  test('the table has the days', async () => {
    const table = await text('sco-member-list', { status: 'partner', layout: 'table' });
    assert.ok(table.includes('All since 1 September 2025.'), table);
    assert.ok(table.includes('Türkiye (First tie: 26 April 2013; Population, 2024: 85.5 million)'), table);
    const observers = await text('sco-member-list', {
      status: 'observer',
      layout: 'table',
      'as-of': '2020-01-01',
    });
    assert.match(observers, /Belarus \(Since: 10 July 2015\*?, first tie April 2010;/);
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
