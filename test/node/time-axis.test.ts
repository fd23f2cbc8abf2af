import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { barOf, percent, ticks, type Axis } from '../../src/templates/time-axis.js';

/** 1461 days, one of them 29 February. */
const axis: Axis = { from: '2021-01-01', to: '2024-12-31' };
const part = (days: number) => Math.round((days / 1461) * 10_000) / 100;

describe('percent()', () => {
  for (const [day, after, expected] of [
    ['2021-01-01', 0, 0],
    ['2022-01-01', 0, part(365)],
    ['2024-03-01', 0, part(3 * 365 + 60)],
    ['2024-12-31', 0, part(1460)],
    ['2024-12-31', 1, 100],
    ['2001-06-15', 0, 0],
    ['2035-12-31', 1, 100],
  ] as const) {
    test(`${day} ${after ? 'ends' : 'begins'} at ${expected} %`, () =>
      assert.equal(percent(axis, day, after), expected));
  }
});

describe('barOf()', () => {
  test('runs from the first day of a year to the last day of another', () =>
    assert.deepEqual(barOf(axis, '2022', '2023'), {
      x: part(365),
      width: Math.round((part(1095) - part(365)) * 100) / 100,
    }));
  test('runs to the end of the axis where no end is known', () =>
    assert.deepEqual(barOf(axis, '2021-01-01'), { x: 0, width: 100 }));
  test('has no width where it lies before the axis', () =>
    assert.equal(barOf(axis, '2001', '2002').width, 0));
});

describe('ticks()', () => {
  const years = (from: Axis['from'], to: Axis['to']) => ticks({ from, to }).map(({ year }) => year);
  test('every year of a short axis', () =>
    assert.deepEqual(years('2024-01-01', '2027-12-31'), [2024, 2025, 2026, 2027]));
  test('every fifth year of a long one, and the first', () =>
    assert.deepEqual(years('2001-01-01', '2026-09-15'), [2001, 2005, 2010, 2015, 2020, 2025]));
  test('not the first where the next would stand on it', () =>
    assert.deepEqual(years('2024-01-01', '2035-12-31'), [2025, 2030, 2035]));
});
