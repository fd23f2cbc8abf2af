import type { FormalStatus, State, StatusInterval } from '../data/types.js';
import type { Name } from '../i18n/names.js';

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
  if (order === 'charter') return [...rows];
  const byName = rows.toSorted((a, b) => compare(a.name.text, b.name.text));
  // Dates in digits have the same order in every language.
  return order === 'accession' ? byName.sort((a, b) => compare(a.interval.from, b.interval.from)) : byName;
}
