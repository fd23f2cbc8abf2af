import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dataset, isIsoDay, lastDayOf } from '../../src/dataset.js';
import type { PartialDate } from '../../src/data/types.js';
import { remarks } from './remarks.js';

const entries = remarks();

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'.split(
  '|',
);
const DATE = new RegExp(`(?:(?:(\\d{1,2}) )?(${MONTHS.join('|')}) )?\\b(\\d{4})\\b`, 'g');

/** Days, months and years that an English text mentions: `8 July 2024`, `September 2024`, `2007`. */
function datesIn(text: string): readonly PartialDate[] {
  return [...text.matchAll(DATE)].map(([, day, month, year]) => {
    const number = month && String(MONTHS.indexOf(month) + 1).padStart(2, '0');
    return [year, number, day?.padStart(2, '0')].filter(Boolean).join('-') as PartialDate;
  });
}

/** Plans may be mentioned before their date. */
const PLANNED = ['The 2027 summit ends the term.'];

test('no part of a remark is visible before a date that it mentions (else: give it `visibleFrom`)', () => {
  for (const { key, day, remark } of entries) {
    const parts = typeof remark === 'string' ? [{ text: remark }] : remark;
    for (const { text, visibleFrom = day } of parts) {
      const checked = PLANNED.reduce((rest, sentence) => rest.replace(sentence, ''), text);
      for (const date of datesIn(checked)) {
        // A month or year that has begun may be mentioned.
        const ahead = lastDayOf(date) > visibleFrom && !visibleFrom.startsWith(date);
        assert.ok(!ahead, `${key} mentions ${date} and is visible from ${visibleFrom}: ${text}`);
      }
    }
  }
});

test('a remark is in parts only where one has a day, which is later than the first day of its record', () => {
  for (const { key, day, remark } of entries) {
    if (typeof remark === 'string') continue;
    const days = remark.flatMap(({ visibleFrom }) => visibleFrom ?? []);
    assert.ok(days.length, key);
    for (const each of days) assert.ok(isIsoDay(each) && each > day, `${key}: ${each} is not after ${day}`);
  }
});

test('every part with a day is in a remark that these tests read', () => {
  const text = JSON.stringify(dataset);
  const days = entries.flatMap(({ remark }) =>
    typeof remark === 'string' ? [] : remark.flatMap(({ visibleFrom }) => visibleFrom ?? []),
  );
  assert.equal(days.length, text.split('"visibleFrom":').length - 1);
});

test('every doubt about a delegation has its explanation', () => {
  for (const { delegations } of Object.values(dataset.summitBackgrounds))
    for (const { dispute, note } of Object.values(delegations)) assert.ok(!dispute || note);
});

test('no text of the dataset speaks of how we worked: of pages not opened, of data, or of files', () => {
  const texts = JSON.stringify(dataset).match(/"(?:[^"\\]|\\.)*"/g)!;
  const ours =
    /not opened|no original|original (was )?opened|\bdatum\b|secondary files|unattributed sentence|the opinion piece,/i;
  assert.deepEqual(
    texts.filter((text) => ours.test(text)),
    [],
  );
});
