import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isPartialDate } from '../../src/data/queries/partial-date.js';
import { loadLocale } from '../../src/i18n/locale.js';
import { dateInSentence, dateSince } from '../../src/i18n/date-in-sentence.js';
import { formatDays } from '../../src/i18n/date-range.js';
import { formatDate } from '../../src/i18n/dates.js';

/** With plain spaces, because engines use different ones. */
const plain = (text: string) => text.replace(/\s/g, ' ');

describe('formatDate()', () => {
  const table = [
    ['2024-07-04', 'en-GB', '4 July 2024'],
    ['2024-07-04', 'en-US', 'July 4, 2024'],
    ['2024-07-04', 'ru', '4 июля 2024 г.'],
    ['2024-07-04', 'zh', '2024年7月4日'],
    ['2010-04', 'en-GB', 'April 2010'],
    ['2010-04', 'ru', 'апрель 2010 г.'],
    ['2010-04', 'zh', '2010年4月'],
    ['2010', 'en-GB', '2010'],
    ['2010', 'ru', '2010'],
    ['2010', 'zh', '2010年'],
    // The ends of a year, where a wrong zone shows.
    ['2024-01-01', 'en-GB', '1 January 2024'],
    ['2024-12-31', 'en-GB', '31 December 2024'],
    ['2024-03', 'en-GB', 'March 2024'],
    // The Gregorian calendar, whatever the locale's own.
    ['2024-07-04', 'en-GB-u-ca-buddhist', '4 July 2024'],
    ['2024-07-04', 'en-u-ca-persian', '4 July 2024'],
  ] as const;
  for (const [date, tag, expected] of table) {
    test(`${date} in ${tag} is "${expected}"`, async () =>
      assert.equal(plain(formatDate(date, (await loadLocale(tag)).tag)), expected));
  }
});

describe('formatDays()', () => {
  const table = [
    ['2020-11-10', '2020-11-10', 'en-GB', '10 November 2020'],
    ['2024-07-03', '2024-07-04', 'en-GB', '3–4 July 2024'],
    ['2024-07-03', '2024-07-04', 'en-US', 'July 3–4, 2024'],
    ['2024-07-03', '2024-07-04', 'ru', '3–4 июля 2024 г.'],
    ['2024-07-03', '2024-07-04', 'zh', '2024年7月3日至4日'],
    ['2025-08-31', '2025-09-01', 'en-GB', '31 August – 1 September 2025'],
    ['2025-08-31', '2025-09-01', 'en-US', 'August 31 – September 1, 2025'],
    ['2025-08-31', '2025-09-01', 'ru', '31 августа – 1 сентября 2025 г.'],
    ['2025-08-31', '2025-09-01', 'zh-CN', '2025年8月31日至9月1日'],
    ['2025-12-31', '2026-01-01', 'en-GB', '31 December 2025 – 1 January 2026'],
    ['2025-12-31', '2026-01-01', 'zh', '2025年12月31日至2026年1月1日'],
    ['2025-08-31', '2025-09-01', 'fa', '۳۱ اوت تا ۱ سپتامبر ۲۰۲۵'],
  ] as const;
  for (const [start, end, tag, expected] of table) {
    test(`${start} to ${end} in ${tag} is "${expected}"`, async () => {
      assert.equal(plain(formatDays(start, end, await loadLocale(tag))), expected);
    });
  }
});

describe('a date inside a sentence', () => {
  const table = [
    ['2010', 'en', '2010', '2010'],
    ['2010', 'ru', '2010 г.', '2010 г.'],
    ['2010', 'zh-Hans', '2010年', '2010年'],
    ['2010-04', 'en', 'April 2010', 'April 2010'],
    ['2024-05', 'ru', 'май 2024 г.', 'мая 2024 г.'],
    ['2024-05', 'zh-Hans', '2024年5月', '2024年5月'],
    ['2024-07-04', 'ru', '4 июля 2024 г.', '4 июля 2024 г.'],
  ] as const;
  for (const [date, tag, plainly, since] of table) {
    test(`${date} in ${tag} is "${plainly}", and after "since" "${since}"`, async () => {
      const locale = await loadLocale(tag);
      assert.equal(plain(dateInSentence(date, locale)), plainly);
      assert.equal(plain(dateSince(date, locale)), since);
    });
  }
});

describe('isPartialDate()', () => {
  for (const text of ['2024', '2024-07', '2024-07-04', '2024-02-29']) {
    test(`"${text}" is one`, () => assert.equal(isPartialDate(text), true));
  }
  for (const text of [
    '',
    '24',
    '2024-7',
    '2024-13',
    '2024-00',
    '2023-02-29',
    '2024-07-04T00:00',
    'July 2024',
    ' 2024',
  ]) {
    test(`"${text}" is none`, () => assert.equal(isPartialDate(text), false));
  }
});
