import type { IsoDay } from '../data/types.js';
import { dateFields, formatDate } from './dates.js';
import { formatsOf } from './formats.js';
import type { Locale } from './locale.js';
import { inDigits } from './numbers.js';
import { fill } from './phrases.js';

/** A range of days in the format of the locale: `3–4 July 2024`, `31 August – 1 September 2026`. */
export function formatDays(start: IsoDay, end: IsoDay, { tag }: Pick<Locale, 'tag'>): string {
  if (start === end) return formatDate(start, tag);
  const formats = formatsOf(tag);
  const first = dateFields(start, formats);
  const { d: D, m: M, y: Y } = dateFields(end, formats);
  const [inMonth, inYear, inYears] = formats.days;
  const pattern = first.y !== Y ? inYears : first.m !== M ? inYear : inMonth;
  return inDigits(fill(pattern, { ...first, D, M, Y }).join(''), tag);
}
