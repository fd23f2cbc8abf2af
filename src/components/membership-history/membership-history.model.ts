import { holdsOn, lastDayOf, yearOf } from '../../data/queries/dates.js';
import { yearBefore } from '../../data/queries/year-before.js';
import type { FormalStatus, IsoDay, State, StatusInterval } from '../../data/types.js';
import { alphabetical } from '../../i18n/alphabetical.js';
import type { Name } from '../../i18n/names.js';
import { STATUSES } from '../../templates/state-rows.js';

/** One state with its statuses that had begun by the day. */
export interface Row {
  readonly state: State;
  readonly name: Name;
  readonly statuses: readonly StatusInterval[];
}

/** The statuses of a state that had begun by a day. */
export function statusesBy({ statuses }: State, day: IsoDay): readonly StatusInterval[] {
  // Not copied: citations compare records by identity.
  return statuses.filter(({ from }) => lastDayOf(from) <= day);
}

/** Whether a status began in the year before the day. */
export const isRecent = (interval: StatusInterval | undefined, day: IsoDay): boolean =>
  !!interval && holdsOn(interval, day) && interval.from > yearBefore(day);

/** Whether a state holds a status on a day, as a condition for lists. */
export const holds =
  (status: FormalStatus, day: IsoDay) =>
  ({ statuses }: Pick<State, 'statuses'>): boolean =>
    statuses.some((each) => each.status === status && holdsOn(each, day));

/**
 * Sorts rows. `charter`: as given. `accession`: members first, then the others, both by the start of their first status;
 * states with the same start by name.
 */
export function sortRows(
  rows: readonly Row[],
  order: 'alphabetical' | 'charter' | 'accession',
  day: IsoDay,
  tag: string,
): readonly Row[] {
  if (order === 'charter') return rows;
  const compare = alphabetical(tag);
  const isMember = holds('member', day);
  const rank = (row: Row) => {
    const [first] = row.statuses;
    return order === 'accession' ? `${isMember(row) ? 0 : 1}${first ? lastDayOf(first.from) : '9'}` : '';
  };
  // ISO dates sort chronologically in every locale.
  const byName = rows.toSorted((a, b) => compare(a.name.text, b.name.text));
  return byName.sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
}

/** How many of the sorted rows a short tag shows: all of few ones, else the members if they come first, else a dozen. */
export function shownOf(rows: readonly Row[], day: IsoDay): number {
  const isMember = holds('member', day);
  const members = rows.findIndex((row) => !isMember(row));
  return rows.length <= 14 || members < 0 ? rows.length : members > 5 ? members : 12;
}

/** The number of states with a status at the end of a year in which it changed. */
export interface Count {
  readonly year: number;
  readonly count: number;
}

/** How the number of states with each status changed from year to year up to the day. */
export function countsByYear(
  states: readonly State[],
  day: IsoDay,
): { readonly [status in FormalStatus]: readonly Count[] } {
  const counts: { [status in FormalStatus]: Count[] } = {
    member: [],
    observer: [],
    'dialogue-partner': [],
    partner: [],
  };
  for (let year = 2001; year <= Number(yearOf(day)); year++) {
    const end: IsoDay = `${year}-12-31`;
    for (const status of STATUSES) {
      const count = states.filter(holds(status, end < day ? end : day)).length;
      if ((counts[status].at(-1)?.count ?? 0) !== count) counts[status].push({ year, count });
    }
  }
  return counts;
}
