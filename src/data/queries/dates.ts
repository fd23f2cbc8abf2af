import type { IsoDay, PartialDate } from '../types.js';
import { isIsoDay } from './iso-day.js';

export { isIsoDay } from './iso-day.js';

/** Returns the text if it is a day (`YYYY-MM-DD`). Otherwise throws a RangeError that names it. */
export function day(text: string): IsoDay {
  if (isIsoDay(text)) return text;
  throw new RangeError(`"${text}" is not a day of the form YYYY-MM-DD.`);
}

/** The year of a day, month or year: `2024`. */
export const yearOf = (date: PartialDate): string => date.slice(0, 4);

/** First day of a day, month or year. */
export function firstDayOf(date: PartialDate): IsoDay {
  return day(`${date}-01-01`.slice(0, 10));
}

/** Last day of a day, month or year. */
export function lastDayOf(date: PartialDate): IsoDay {
  const [year, month = 12, rest] = date.split('-').map(Number);
  if (rest) return day(date);
  return `${date.slice(0, 4)}-${String(month).padStart(2, '0')}-${new Date(Date.UTC(year!, month, 0)).getUTCDate()}` as IsoDay;
}

/**
 * Whether an interval certainly includes a day. A `from` known only to the month or year counts from the last day of that
 * month or year. `to` is exclusive; known only to the month or year, it counts from the first day. Throws a RangeError if
 * `on` is not a day.
 */
export function holdsOn(
  { from, to }: { readonly from: PartialDate; readonly to?: PartialDate },
  on: IsoDay,
): boolean {
  return day(on) >= lastDayOf(from) && (!to || on < firstDayOf(to));
}
