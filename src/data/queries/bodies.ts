import type { Body, IsoDay, Term } from '../types.js';
import { day, firstDayOf, lastDayOf } from './dates.js';

/**
 * The term of the head of a body on a day; `undefined` if none is recorded, or before the body was founded. A term known
 * only to the month or year includes the first and last day of that month or year. Throws a RangeError if `on` is not a
 * day.
 */
export function headOn(
  { heads = [], founded }: Pick<Body, 'heads' | 'founded'>,
  on: IsoDay,
): Term | undefined {
  day(on);
  if (founded && on < founded) return undefined;
  return heads.find(({ from, to }) => firstDayOf(from) <= on && on <= lastDayOf(to));
}
