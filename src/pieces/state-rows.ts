import type { FormalStatus, State, StatusInterval } from '../data/types.js';
import type { Name } from '../internal/names.js';

export const STATUSES = [
  'member',
  'observer',
  'dialogue-partner',
  'partner',
] as const satisfies FormalStatus[];

/** One line of the list: a state, the status it holds, and its name in the reader's language. */
export interface Row {
  readonly state: State;
  readonly interval: StatusInterval;
  readonly name: Name;
}

/** Sorts rows; the given order of the rows is that of the Charter. */
export function sortRows(
  rows: readonly Row[],
  order: 'alphabetical' | 'charter' | 'accession',
  tag: string,
): Row[] {
  const { compare } = new Intl.Collator(tag);
  const since = ({ interval }: Row) => interval.from;
  if (order === 'charter') return [...rows];
  const byName = rows.toSorted((a, b) => compare(a.name.text, b.name.text));
  return order === 'accession'
    ? byName.sort((a, b) => (since(a) < since(b) ? -1 : since(a) > since(b) ? 1 : 0))
    : byName;
}
