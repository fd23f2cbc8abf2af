import { holdsOn, lastDayOf, yearOf } from '../../data/queries/dates.js';
import { countOn } from '../../data/queries/states.js';
import type { FormalStatus, IsoDay, State, StatusInterval } from '../../data/types.js';
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

/** Whether a status still holds on the day. */
export const lasts = (interval: StatusInterval, day: IsoDay): boolean => holdsOn(interval, day);

/** Whether a status began in the year before the day. */
export const isRecent = (interval: StatusInterval | undefined, day: IsoDay): boolean =>
  !!interval && lasts(interval, day) && interval.from > `${Number(yearOf(day)) - 1}${day.slice(4)}`;

/** The codes of an attribute value without repetition: those of known states, and the others. */
export function parseStates(
  value: string,
  known: readonly State[],
): { readonly ids: readonly string[]; readonly unknown: readonly string[] } {
  const codes = [
    ...new Set(
      value
        .toLowerCase()
        .split(/[\s,]+/)
        .filter(Boolean),
    ),
  ];
  const isKnown = (code: string) => known.some(({ id }) => id === code);
  return { ids: codes.filter(isKnown), unknown: codes.filter((code) => !isKnown(code)) };
}

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
  const { compare } = new Intl.Collator(tag);
  const byName = rows.toSorted((a, b) => compare(a.name.text, b.name.text));
  if (order === 'alphabetical') return byName;
  const rank = ({ statuses }: Row) => {
    const [first, last] = [statuses[0], statuses.at(-1)];
    const isMember = last?.status === 'member' && lasts(last, day);
    return `${isMember ? 0 : 1}${first ? lastDayOf(first.from) : '9'}`;
  };
  return byName.sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
}

/** How many of the sorted rows a short tag shows: all of few ones, else the members if they come first, else a dozen. */
export function shownOf(rows: readonly Row[], order: string, day: IsoDay): number {
  if (rows.length <= 14) return rows.length;
  const members = rows.filter(({ statuses }) => {
    const last = statuses.at(-1);
    return last?.status === 'member' && lasts(last, day);
  });
  return order === 'accession' && members.length ? members.length : 12;
}

/** The number of states with a status from a day on. */
export interface Step {
  readonly from: IsoDay;
  readonly count: number;
}

/** How the number of states with each status changed up to the day, oldest change first. */
export function stepsOf(
  states: readonly State[],
  day: IsoDay,
): { readonly [status in FormalStatus]: readonly Step[] } {
  const all = states.flatMap(({ statuses }) => statuses);
  const days = all.flatMap(({ from, to }) => [lastDayOf(from), ...(to ? [to] : [])]);
  const changes = [...new Set(days)].filter((each) => each <= day).sort();
  const steps: { [status in FormalStatus]: Step[] } = {
    member: [],
    observer: [],
    'dialogue-partner': [],
    partner: [],
  };
  for (const from of changes) {
    const counts = countOn({ states }, from);
    for (const status of STATUSES) {
      const count = counts[status];
      if ((steps[status].at(-1)?.count ?? 0) !== count) steps[status].push({ from, count });
    }
  }
  return steps;
}

/** The number at the end of each year in which it changed. */
export function byYear(steps: readonly Step[]): readonly (Step & { readonly year: string })[] {
  const last = steps
    .map((step) => ({ ...step, year: yearOf(step.from) }))
    .filter(({ year }, index, all) => year !== all[index + 1]?.year);
  return last.filter(({ count }, index) => count !== (last[index - 1]?.count ?? 0));
}
