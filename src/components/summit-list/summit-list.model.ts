import { firstDayOf, lastDayOf } from '../../data/queries/dates.js';
import { summitOverviews } from '../../data/summit-overviews.js';
import type { SummitOverview } from '../../data/types.js';
import type { IsoDay, PartialDate, StatusChange } from '../../data/types.js';
import type { OwnDataset } from '../../data/types.js';

/** A period. Both ends are included; without an end it is unlimited. */
export interface Period {
  readonly from?: PartialDate | undefined;
  readonly to?: PartialDate | undefined;
}

/** The meetings that had ended by a day and overlap the period. */
export function heldIn<T extends { readonly start: IsoDay; readonly end: IsoDay }>(
  meetings: readonly T[],
  day: IsoDay,
  { from, to }: Period,
): readonly T[] {
  return meetings.filter(
    ({ start, end }) => end <= day && (!from || end >= firstDayOf(from)) && (!to || start <= lastDayOf(to)),
  );
}

/** The summits of the dataset and those that the page supplies, in chronological order. */
export function allOverviews(own: OwnDataset | undefined): readonly SummitOverview[] {
  const files = own?.summitFiles ?? {};
  const bundled = own?.replace ? [] : summitOverviews.filter(({ meeting }) => !(meeting.id in files));
  return [...bundled, ...Object.values(files)].sort((a, b) => (a.meeting.start < b.meeting.start ? -1 : 1));
}

/** The changes of status that a summit had made by a day, grouped by kind. */
export function changesBy(
  { meeting, summit }: SummitOverview,
  day: IsoDay,
): readonly (readonly [StatusChange['change'], readonly StatusChange[]])[] {
  const made = summit.changes.filter(({ date = meeting.end }) => date <= day);
  return [...new Set(made.map(({ change }) => change))].map(
    (kind) => [kind, made.filter(({ change }) => change === kind)] as const,
  );
}
