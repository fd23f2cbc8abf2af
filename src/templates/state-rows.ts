import type { FormalStatus, PartialDate, State, StatusInterval } from '../data/types.js';
import { alphabetical } from '../i18n/alphabetical.js';
import type { Name } from '../i18n/names.js';

export const STATUSES = [
  'member',
  'observer',
  'dialogue-partner',
  'partner',
] as const satisfies FormalStatus[];

/** One row of a list: a state, its status, and its name in the reader's language. */
export interface Row {
  readonly state: State;
  readonly interval: StatusInterval;
  readonly name: Name;
  /** The first of the statuses that the state has had without a break, where the list tells it. */
  readonly tie?: StatusInterval;
}

/** Whether the state had another status before this one. */
export const isTied = ({ interval, tie = interval }: Row): boolean => tie !== interval;

/** The day on which the statuses of all rows began, if it is the same and there are several rows. */
export const sharedStart = ([first, ...others]: readonly Row[]): PartialDate | undefined =>
  others.length && others.every(({ interval }) => interval.from === first!.interval.from)
    ? first!.interval.from
    : undefined;

/** Sorts rows: `charter` as given, `alphabetical` by name, `accession` by the start of the status, then by name. */
export function sortRows(
  rows: readonly Row[],
  order: 'alphabetical' | 'charter' | 'accession',
  tag: string,
): Row[] {
  if (order === 'charter') return [...rows];
  const compare = alphabetical(tag);
  const byName = rows.toSorted((a, b) => compare(a.name.text, b.name.text));
  // ISO dates sort chronologically in every locale.
  return order === 'accession'
    ? byName.sort((a, b) =>
        a.interval.from < b.interval.from ? -1 : a.interval.from > b.interval.from ? 1 : 0,
      )
    : byName;
}
