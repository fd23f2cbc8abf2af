import type { PartialDate } from '../data/types.js';
import { formatsOf } from './formats.js';
import { inDigits } from './numbers.js';
import { fill } from './phrases.js';
import type { Formats } from './types.js';

/** The places of a date in the patterns of a language. */
export function dateFields(date: PartialDate, { months, monthsAlone = months }: Formats) {
  const [y, month, day] = date.split('-');
  const index = Number(month) - 1;
  return { d: Number(day), m: months[index], l: monthsAlone[index], y };
}

/** A day, month or year in the format of the locale: `4 July 2024`, `April 2010`, `2010`, `2010年`. */
export function formatDate(date: PartialDate, tag: string): string {
  const formats = formatsOf(tag);
  // `2010`, `2010-04`, `2010-04-28`
  const pattern = formats[date.length > 7 ? 'day' : date.length > 4 ? 'month' : 'year'];
  return inDigits(fill(pattern, dateFields(date, formats)).join(''), tag);
}
