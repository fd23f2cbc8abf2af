import type { Body, IsoDay, Term } from '../types.js';
import { day, firstDayOf, lastDayOf } from './dates.js';

/**
 * Who headed a body on a day. A term known to the year or the month counts from its first day to its last, and never
 * from before the body was there. An unusable day throws a RangeError.
 */
export function headOn(
  { heads = [], founded }: Pick<Body, 'heads' | 'founded'>,
  on: IsoDay,
): Term | undefined {
  day(on);
  if (founded && on < founded) return undefined;
  return heads.find(({ from, to }) => firstDayOf(from) <= on && on <= lastDayOf(to));
}
