import { lastDayOf } from '../../data/queries/dates.js';
import { statusOf } from '../../data/queries/states.js';
import type { Aspiration, IsoDay, State, StatusInterval } from '../../data/types.js';
import { alphabetical } from '../../i18n/alphabetical.js';
import type { Name } from '../../i18n/names.js';
import { candidateList as attributes } from '../../vocabulary/attributes.js';

export const KINDS = attributes.kind.values;
export const OUTCOMES = attributes.outcome.values;

/** One state with its applications and voiced interest, and its status on the day. */
export interface Row {
  readonly state: State;
  readonly name: Name;
  readonly status?: StatusInterval | undefined;
  /** A status that a summit had granted by the day, but that had not begun yet. */
  readonly pending?: StatusInterval | undefined;
  readonly aspirations: readonly Aspiration[];
}

/** Which rows to keep. States in `picked` are listed even if they have no record. */
export interface Filter {
  readonly kind: (typeof KINDS)[number];
  readonly outcome: (typeof OUTCOMES)[number];
  readonly picked: readonly State[];
}

/** Whether a record had ended by the day. An end known to the month or year counts from its last day. */
export const endedBy = ({ to }: Aspiration, day: IsoDay): boolean => to !== undefined && lastDayOf(to) <= day;

/** The rows of the list, in the order of `picked` if it has any states, else in that of `states`. */
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
    const ofState = known.filter((each) => each.state === state.id);
    if (!ofState.length && !picked.length) return [];
    const pending = state.statuses.find(
      ({ from, decided }) => decided && decided <= day && day < lastDayOf(from),
    );
    return [{ state, name: nameOf(state), status: statusOf(state, day), pending, aspirations: ofState }];
  });
}

/** Sorts rows: `alphabetical` by name, `charter` as given, `accession` by the date of the first record. */
export function sortRows(
  rows: readonly Row[],
  order: 'alphabetical' | 'charter' | 'accession',
  tag: string,
): readonly Row[] {
  if (order === 'charter') return rows;
  const compare = alphabetical(tag);
  const first = ({ aspirations }: Row) => aspirations.map(({ from }) => lastDayOf(from)).sort()[0] ?? '~';
  const byName = rows.toSorted((a, b) => compare(a.name.text, b.name.text));
  return order === 'accession'
    ? byName.sort((a, b) => (first(a) < first(b) ? -1 : first(a) > first(b) ? 1 : 0))
    : byName;
}
