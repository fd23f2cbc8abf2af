import { lastDayOf } from '../../data/queries/dates.js';
import { statusOf } from '../../data/queries/states.js';
import type { Aspiration, IsoDay, State, StatusInterval } from '../../data/types.js';
import type { Name } from '../../i18n/names.js';
import { candidateList as attributes } from '../../vocabulary/attributes.js';

export const KINDS = attributes.kind.values;
export const OUTCOMES = attributes.outcome.values;

/** One state: what is on record of its wish, and the status that it has on the day. */
export interface Row {
  readonly state: State;
  readonly name: Name;
  readonly status?: StatusInterval | undefined;
  /** The status that a summit had decided on by the day and that had not begun. */
  readonly pending?: StatusInterval | undefined;
  readonly aspirations: readonly Aspiration[];
}

/** What to keep. With `picked`, states stand in the list whether or not anything is on record of them. */
export interface Filter {
  readonly kind: (typeof KINDS)[number];
  readonly outcome: (typeof OUTCOMES)[number];
  readonly picked: readonly State[];
}

/** Whether a record has an end that had come by the day. */
export const endedBy = ({ to }: Aspiration, day: IsoDay): boolean => to !== undefined && lastDayOf(to) <= day;

/** The states of the list, in the order of the records, or in that of the editor's choice. */
export function rowsOn(
  { states, aspirations }: { readonly states: readonly State[]; readonly aspirations: readonly Aspiration[] },
  day: IsoDay,
  { kind, outcome, picked }: Filter,
  nameOf: (state: State) => Name,
): readonly Row[] {
  const known = aspirations.filter(
    (each) =>
      lastDayOf(each.from) <= day &&
      (kind === 'all' || each.kind === kind) &&
      (outcome === 'all' || endedBy(each, day) === (outcome === 'settled')),
  );
  return (picked.length ? picked : states).flatMap((state) => {
    const own = known.filter((each) => each.state === state.id);
    if (!own.length && !picked.length) return [];
    const pending = state.statuses.find(
      ({ from, decided }) => decided && decided <= day && day < lastDayOf(from),
    );
    return [{ state, name: nameOf(state), status: statusOf(state, day), pending, aspirations: own }];
  });
}

/** Sorts rows: by name, as they are given, or by the first date on record. */
export function sortRows(
  rows: readonly Row[],
  order: 'alphabetical' | 'charter' | 'accession',
  tag: string,
): readonly Row[] {
  if (order === 'charter') return rows;
  const { compare } = new Intl.Collator(tag);
  const first = ({ aspirations }: Row) => aspirations.map(({ from }) => lastDayOf(from)).sort()[0] ?? '~';
  const byName = rows.toSorted((a, b) => compare(a.name.text, b.name.text));
  return order === 'accession'
    ? byName.sort((a, b) => (first(a) < first(b) ? -1 : first(a) > first(b) ? 1 : 0))
    : byName;
}
