import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadLocale } from '../../src/i18n/locale.js';
import { ordinal } from '../../src/i18n/ordinal.js';
import { counted, fill, listed } from '../../src/i18n/phrases.js';
import { base as en } from '../../src/strings/en/base.js';
import { ordinals as enOrdinals } from '../../src/strings/en/ordinals.js';
import { base as ru } from '../../src/strings/ru/base.js';
import { ordinals as ruOrdinals } from '../../src/strings/ru/ordinals.js';
import { base as zh } from '../../src/strings/zh-Hans/base.js';
import { ordinals as zhOrdinals } from '../../src/strings/zh-Hans/ordinals.js';

/** As one line, with plain spaces. */
const line = (pieces: unknown) => [pieces].flat(9).join('').replace(/\s/g, ' ');

describe('counted()', () => {
  const table = [
    [0, en.sources, 'en-GB', '0 sources'],
    [1, en.sources, 'en-GB', '1 source'],
    [10, en.sources, 'en-GB', '10 sources'],
    [1234, en.sources, 'en-GB', '1,234 sources'],
    [1, ru.sources, 'ru', '1 источник'],
    [3, ru.sources, 'ru', '3 источника'],
    [5, ru.sources, 'ru', '5 источников'],
    [11, ru.sources, 'ru', '11 источников'],
    [21, ru.sources, 'ru', '21 источник'],
    [22, ru.sources, 'ru', '22 источника'],
    [2, zh.sources, 'zh', '2个来源'],
  ] as const;
  for (const [count, forms, tag, expected] of table) {
    test(`${count} in ${tag} is "${expected}"`, async () =>
      assert.equal(line(counted(count, forms, (await loadLocale(tag)).tag)), expected));
  }

  test('falls back to "other" where a language has no form for the number', () => {
    assert.equal(line(counted(1, { other: '# things' }, 'en')), '1 things');
  });
});

describe('ordinal()', () => {
  const table = [
    [1, enOrdinals, 'en-GB', '1st'],
    [2, enOrdinals, 'en-GB', '2nd'],
    [3, enOrdinals, 'en-GB', '3rd'],
    [4, enOrdinals, 'en-GB', '4th'],
    [11, enOrdinals, 'en-GB', '11th'],
    [12, enOrdinals, 'en-GB', '12th'],
    [13, enOrdinals, 'en-GB', '13th'],
    [21, enOrdinals, 'en-US', '21st'],
    [24, ruOrdinals, 'ru', '24-\u2060е'],
    [24, zhOrdinals, 'zh', '第二十四次'],
  ] as const;
  for (const [number, forms, tag, expected] of table) {
    test(`${number} in ${tag} is "${expected}"`, async () =>
      assert.equal(ordinal(number, forms, (await loadLocale(tag)).tag), expected));
  }
});

describe('fill()', () => {
  test('puts values in their places, several times and in any order', () => {
    assert.equal(line(fill('{b} after {a}, {b} again', { a: 1, b: 2 })), '2 after 1, 2 again');
  });

  test('keeps values as they are, so that templates can be among them', () => {
    const value = { a: 'template' };
    assert.ok(fill('As of {date}', { date: value }).includes(value));
  });

  test('leaves a phrase without places alone', () =>
    assert.equal(line(fill('No members.', {})), 'No members.'));
});

describe('listed()', () => {
  const table = [
    ['en-GB', ['a'], 'a'],
    ['en-GB', ['a', 'b'], 'a and b'],
    ['en-GB', ['a', 'b', 'c'], 'a, b and c'],
    ['en-US', ['a', 'b', 'c'], 'a, b, and c'],
    ['ru', ['а', 'б', 'в'], 'а, б и в'],
    ['zh', ['甲', '乙', '丙'], '甲、乙和丙'],
  ] as const;
  for (const [tag, values, expected] of table) {
    test(`${values.length} in ${tag}: "${expected}"`, async () =>
      assert.equal(line(listed(values, (await loadLocale(tag)).tag)), expected));
  }

  test('nothing is nothing', () => assert.deepEqual(listed([], 'en'), []));

  test('keeps values as they are, so that templates can be among them', () => {
    const values = [{ a: 1 }, { b: 2 }];
    const parts = listed(values, 'en-GB');
    assert.ok(values.every((value) => parts.includes(value)));
  });
});
