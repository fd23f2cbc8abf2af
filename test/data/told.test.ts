import assert from 'node:assert/strict';
import test from 'node:test';
import { dataset } from '../../src/dataset.js';
import { lastDayOf } from '../../src/data/queries/dates.js';
import type { PartialDate, Told } from '../../src/data/types.js';
import { toldOn } from '../../src/data/queries/told.js';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** The last date that a sentence names in words. */
function lastDateIn(sentence: string): PartialDate | undefined {
  const dates = [...sentence.matchAll(/(?:(?:(\d{1,2}) )?([A-Z][a-z]+) )?(\d{4})/g)].map(
    ([, day, month, year]) => {
      const number = MONTHS.indexOf(month ?? '') + 1;
      const parts = [year, number && String(number).padStart(2, '0'), number && day?.padStart(2, '0')];
      return parts.filter(Boolean).join('-') as PartialDate;
    },
  );
  return dates.sort((a, b) => (lastDayOf(a) < lastDayOf(b) ? -1 : 1)).at(-1);
}

const records: readonly (readonly [name: string, record: Told & { readonly from: PartialDate }])[] = [
  ...dataset.aspirations.map((record) => [`aspiration of ${record.state}`, record] as const),
  ...dataset.chairmanships.map((record) => [`chair ${record.state} ${record.from}`, record] as const),
  ...Object.entries(dataset.stateBackgrounds).flatMap(([id, { statuses }]) =>
    statuses.map((record) => [`${id} as ${record.status}`, record] as const),
  ),
];

test('no sentence about a record is told before the last date that it names', () => {
  for (const [name, record] of records) {
    for (const part of ['event', 'note', 'disagreement'] as const) {
      const from = record.told?.[part] ?? record.from;
      const named = lastDateIn(record[part] ?? '');
      // Of a date in the future, such as the next summit, a sentence may say that it will come.
      if (/will|The 2027 summit/.test(record[part] ?? '')) continue;
      // "In 2024" is no later than May 2024.
      const later = named && !from.startsWith(named) && lastDayOf(named) > lastDayOf(from);
      assert.ok(!later, `${name}: ${part} names ${named ?? ''}, and is told from ${from}`);
    }
  }
});

test('a sentence waits for what it tells of', () => {
  const record: Told = {
    event: 'Asked, and again in 2024.',
    note: 'Nothing signed.',
    told: { event: '2024' },
  };
  assert.deepEqual(toldOn(record, '2024-12-30'), { note: 'Nothing signed.' });
  assert.deepEqual(toldOn(record, '2024-12-31'), { event: record.event, note: record.note });
});
