import type { IsoDay, Summit } from '../types.js';
import { day } from './dates.js';

interface Summits {
  readonly summits: readonly Summit[];
}

const chronological = (a: Summit, b: Summit) => (a.start < b.start ? -1 : 1);

/**
 * The summit with this id (`2024-astana`), or the one that ended in this year (`2024`). Returns `'ambiguous'` if several
 * ended in the year, and `undefined` if there is none.
 */
export function findSummit({ summits }: Summits, key: string): Summit | 'ambiguous' | undefined {
  const found = summits.filter(({ id, end }) => id === key || (key.length === 4 && end.startsWith(key)));
  return found.length > 1 ? 'ambiguous' : found[0];
}

/** Whether a summit has been held by a day, its last day included. Throws a RangeError if `on` is not a day. */
export function heldOn({ end }: Summit, on: IsoDay): boolean {
  return end <= day(on);
}

/** The newest summit held by a day; `undefined` before the first. Throws a RangeError if `on` is not a day. */
export function latestSummit({ summits }: Summits, on: IsoDay): Summit | undefined {
  day(on);
  return summits
    .filter((summit) => heldOn(summit, on))
    .sort(chronological)
    .at(-1);
}

/** The next summit after this one; `undefined` if the records have none. */
export function nextSummit({ summits }: Summits, { end }: Summit): Summit | undefined {
  return summits.filter(({ start }) => start > end).sort(chronological)[0];
}
