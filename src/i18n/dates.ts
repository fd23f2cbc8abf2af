import type { PartialDate } from '../data/types.js';

/** Kept, because making one takes longer than everything else in drawing a date. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/** Days have no zone: they are read and written in UTC, in the Gregorian calendar whatever the locale's own. */
export function formatter(tag: string, day: boolean): Intl.DateTimeFormat {
  const key = tag + day;
  let found = formatters.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(tag, {
      timeZone: 'UTC',
      calendar: 'gregory',
      year: 'numeric',
      month: 'long',
      ...(day && { day: 'numeric' }),
    });
    formatters.set(key, found);
  }
  return found;
}

/** A day, month or year in words of the locale: `4 July 2024`, `April 2010`, `2010`. */
export function formatDate(date: PartialDate, tag: string): string {
  // `2010`, `2010-04`, `2010-04-28`
  if (date.length < 5) return date;
  return formatter(tag, date.length > 7).format(new Date(date));
}

// A page's first formatter takes ten milliseconds and more: they are spent here, before a tag is being drawn.
formatter('en-GB', true).format();
