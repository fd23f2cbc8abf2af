import type { Chairmanship, IsoDay } from '../types.js';
import { day, holdsOn } from './dates.js';

/**
 * The term in the chair that a day falls into; on the day of a handover it is the new one. None before the
 * first term that is established. An unusable day throws a RangeError.
 */
export function chairOn(
  { chairmanships }: { readonly chairmanships: readonly Chairmanship[] },
  on: IsoDay,
): Chairmanship | undefined {
  day(on);
  return chairmanships.find((term) => holdsOn(term, on));
}
