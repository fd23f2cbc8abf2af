import { holdsOn, lastDayOf, yearOf } from '../../data/queries/dates.js';
import { countOn } from '../../data/queries/states.js';
import type { FormalStatus, IsoDay, State, StatusInterval } from '../../data/types.js';
import type { Name } from '../../i18n/names.js';
import { STATUSES } from '../../templates/state-rows.js';

/** One state with those of its statuses that had begun by the day. */
export interface Row {
  readonly state: State;
  readonly name: Name;
  readonly statuses: readonly StatusInterval[];
}

/** The statuses of a state as they were known on a day. */
export function statusesBy({ statuses }: State, day: IsoDay): readonly StatusInterval[] {
  // The records themselves, not copies: citations tell records apart by identity.
  return statuses.filter(({ from }) => lastDayOf(from) <= day);
}

/** Whether a status still holds on the day. */
export const lasts = (interval: StatusInterval, day: IsoDay): boolean => holdsOn(interval, day);

/** The codes of an attribute, and those that are none of the given states. */
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
 * Sorts rows. `accession`: members first, then the others, each by the beginning of their first status; states of one
 * day by name. The given order of the rows is that of the Charter.
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

/** How many states held a status from a day on. */
export interface Step {
  readonly from: IsoDay;
  readonly count: number;
}

/** The numbers of each status up to the day, at every day on which one of them changed. */
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

/** The number that each year ended with, for the years in which it changed; the year of the day ends with the day. */
export function byYear(steps: readonly Step[]): readonly (Step & { readonly year: string })[] {
  const last = steps
    .map((step) => ({ ...step, year: yearOf(step.from) }))
    .filter(({ year }, index, all) => year !== all[index + 1]?.year);
  return last.filter(({ count }, index) => count !== (last[index - 1]?.count ?? 0));
}
