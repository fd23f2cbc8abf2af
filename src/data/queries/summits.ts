import type { IsoDay, Summit } from '../types.js';
import { day } from './dates.js';

interface Summits {
  readonly summits: readonly Summit[];
}

const chronological = (a: Summit, b: Summit) => (a.start < b.start ? -1 : 1);

/** The summit with this id, or the only one that ended in this year (`2024`); `ambiguous` where a year had several. */
export function findSummit({ summits }: Summits, key: string): Summit | 'ambiguous' | undefined {
  const found = summits.filter(({ id, end }) => id === key || (key.length === 4 && end.startsWith(key)));
  return found.length > 1 ? 'ambiguous' : found[0];
}

/** Whether a summit is over on a day: its last day counts. An unusable day throws a RangeError. */
export function heldOn({ end }: Summit, on: IsoDay): boolean {
  return end <= day(on);
}

/** The last summit that is over on a day; none before the first. An unusable day throws a RangeError. */
export function latestSummit({ summits }: Summits, on: IsoDay): Summit | undefined {
  day(on);
  return summits
    .filter((summit) => heldOn(summit, on))
    .sort(chronological)
    .at(-1);
}

/** The summit after this one, if the records have it. */
export function nextSummit({ summits }: Summits, { end }: Summit): Summit | undefined {
  return summits.filter(({ start }) => start > end).sort(chronological)[0];
}
