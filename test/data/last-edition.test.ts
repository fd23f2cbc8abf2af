import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import {
  differences,
  editionNow,
  read,
  written,
  type Difference,
  type Edition,
} from '../../scripts/edition.js';
import { dataset } from '../../src/dataset.js';
import { notCorrections } from './last-edition/not-corrections.js';

const [version, ...lines] = readFileSync(
  new URL('./last-edition/records.txt', import.meta.url),
  'utf8',
).split('\n');
const last = read(lines.join('\n'));
const all = differences(last, editionNow());
/** What the log says of this edition. */
const log = dataset.corrections.filter(({ edition }) => edition === version);

const tells = (
  { record, formerly, field, alsoIn = [] }: (typeof log)[number],
  difference: Difference,
): boolean =>
  difference.record === (difference.is === 'removed' ? formerly : record) &&
  (difference.field === '*' || [field, ...alsoIn].includes(difference.field));

const excuses = (
  { record, field }: { readonly record: string; readonly field: string },
  difference: Difference,
): boolean =>
  field === difference.field &&
  (record.endsWith('*') ? difference.record.startsWith(record.slice(0, -1)) : record === difference.record);

test('every record that is not as in the last edition is in the log of corrections, or it is said why nobody was told anything wrong', () => {
  const unexplained = all.filter(
    (each) =>
      ![
        log.some((entry) => tells(entry, each)),
        notCorrections.some((entry) => excuses(entry, each)),
      ].includes(true),
  );
  assert.deepEqual(
    unexplained.map(({ is, record, field }) => `${is}: ${record} ${field}`),
    [],
    'src/data/corrections.ts, or test/data/last-edition/not-corrections.ts',
  );
});

for (const entry of log)
  test(`${entry.record}: what the log says of edition ${version} is not as in that edition`, () => {
    const told = all.filter((each) => tells(entry, each));
    assert.notEqual(told.length, 0);
    if (told.every(({ is }) => is === 'changed'))
      assert.deepEqual(
        told.map(({ field }) => field).toSorted(),
        [entry.field, ...(entry.alsoIn ?? [])].toSorted(),
      );
  });

for (const entry of notCorrections)
  test(`${entry.record} ${entry.field}: ${entry.why}`, () =>
    assert.ok(
      all.some((each) => excuses(entry, each)),
      'is as in the last edition',
    ));

test('the last edition is this one, or one before it', () => assert.ok(version! <= dataset.info.version));

describe('differences()', () => {
  const edition = (records: { readonly [key: string]: { readonly [field: string]: string } }): Edition =>
    new Map(Object.entries(records).map(([key, fields]) => [key, new Map(Object.entries(fields))]));
  const before = edition({ 'document/a': { date: '111', title: '222' }, 'event/0': { date: '333' } });
  for (const [what, after, expected] of [
    ['the same', before, []],
    [
      'another title',
      edition({ 'document/a': { date: '111', title: '2x2' }, 'event/0': { date: '333' } }),
      ['changed document/a title'],
    ],
    [
      'a field less',
      edition({ 'document/a': { date: '111' }, 'event/0': { date: '333' } }),
      ['changed document/a title'],
    ],
    [
      'another id',
      edition({ 'document/b': { date: '111', title: '222' }, 'event/0': { date: '333' } }),
      ['removed document/a *', 'added document/b *'],
    ],
    [
      'an event before the others',
      edition({
        'document/a': { date: '111', title: '222' },
        'event/0': { date: '444' },
        'event/1': { date: '333' },
      }),
      ['added event/0 *'],
    ],
  ] as const)
    test(what, () =>
      assert.deepEqual(
        differences(before, after).map(({ is, record, field }) => `${is} ${record} ${field}`),
        expected,
      ),
    );

  test('what is written is read again', () => {
    const now = editionNow();
    const again = read(written(now));
    assert.equal(again.size, now.size);
    for (const [key, fields] of now) assert.deepEqual(again.get(key), fields, key);
  });

  test('a source more is no difference, another day is one', () => {
    const now = editionNow();
    assert.ok(!now.get('document/iran-memorandum-2022')!.has('sources'));
    assert.ok(now.get('document/iran-memorandum-2022')!.has('date'));
  });
});
