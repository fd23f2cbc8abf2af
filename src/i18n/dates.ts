import type { PartialDate } from '../data/types.js';

/** Cached, because constructing a formatter is by far the slowest part of formatting a date. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * The formatter of a locale for dates that are as long as `2010`, `2010-04` or `2010-04-28`. Records have days without a time
 * zone, so dates are parsed and formatted in UTC; always in the Gregorian calendar.
 */
export function formatter(tag: string, length: number): Intl.DateTimeFormat {
  const key = tag + length;
  let found = formatters.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(tag, {
      timeZone: 'UTC',
      calendar: 'gregory',
      year: 'numeric',
      ...(length > 4 && { month: 'long' }),
      ...(length > 7 && { day: 'numeric' }),
    });
    formatters.set(key, found);
  }
  return found;
}

/** A day, month or year in the format of the locale (a BCP 47 tag): `4 July 2024`, `April 2010`, `2010`, `2010年`. */
export const formatDate = (date: PartialDate, tag: string): string =>
  formatter(tag, date.length)
    .format(new Date(date))
    // A Russian month stays on the line of its day, and `г.` on that of its year. To `\W`, only ASCII letters are letters.
    .replace(/ (?=\W)/g, '\u00a0');

// The first formatter of a page takes ten milliseconds or more. It is made on import, before a tag is drawn.
formatter('en-GB', 10).format();
