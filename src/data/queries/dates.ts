import type { IsoDay, PartialDate } from '../types.js';
import { isIsoDay } from './iso-day.js';

export { isIsoDay } from './iso-day.js';

/** The day itself. Throws a RangeError that names the value where it is none. */
export function day(text: string): IsoDay {
  if (isIsoDay(text)) return text;
  throw new RangeError(`"${text}" is not a day of the form YYYY-MM-DD.`);
}

/** The year of a date, as it is written in the record: `2024`. */
export const yearOf = (date: PartialDate): string => date.slice(0, 4);

/** First day of a day, month or year. */
export function firstDayOf(date: PartialDate): IsoDay {
  return day(`${date}-01-01`.slice(0, 10));
}

/** Last day of a day, month or year. */
export function lastDayOf(date: PartialDate): IsoDay {
  const [year, month, rest] = date.split('-').map(Number);
  return rest ? day(date) : (new Date(Date.UTC(year!, month ?? 12, 0)).toISOString().slice(0, 10) as IsoDay);
}

/**
 * Whether a span is known to hold on a day. A start known to the month or year counts from its last day on;
 * `to` is the first day (of the month, of the year) on which it no longer holds. An unusable day throws a RangeError.
 */
export function holdsOn(
  { from, to }: { readonly from: PartialDate; readonly to?: PartialDate },
  on: IsoDay,
): boolean {
  return day(on) >= lastDayOf(from) && (!to || on < firstDayOf(to));
}
