import type { Chairmanship, IsoDay } from '../types.js';
import { day, holdsOn } from './dates.js';

/**
 * The term in the chair on a day; on the day of a handover, the new one. `undefined` before the first term that is
 * established. Throws a RangeError if `on` is not a day.
 */
export function chairOn(
  { chairmanships }: { readonly chairmanships: readonly Chairmanship[] },
  on: IsoDay,
): Chairmanship | undefined {
  day(on);
  return chairmanships.find((term) => holdsOn(term, on));
}
