import { firstDayOf, lastDayOf } from '../../data/queries/dates.js';
import { summitOverviews } from '../../data/summit-overviews.js';
import type { SummitOverview } from '../../data/types.js';
import type { IsoDay, PartialDate, StatusChange } from '../../data/types.js';
import type { OwnDataset } from '../../data/types.js';

/** A period, both ends included. */
export interface Period {
  readonly from?: PartialDate | undefined;
  readonly to?: PartialDate | undefined;
}

/** The meetings that were over on a day, and of which a day at least lies in the period. */
export function heldIn<T extends { readonly start: IsoDay; readonly end: IsoDay }>(
  meetings: readonly T[],
  day: IsoDay,
  { from, to }: Period,
): readonly T[] {
  return meetings.filter(
    ({ start, end }) => end <= day && (!from || end >= firstDayOf(from)) && (!to || start <= lastDayOf(to)),
  );
}

/** All summits of the dataset, with those of the page's own, in chronological order. */
export function allOverviews(own: OwnDataset | undefined): readonly SummitOverview[] {
  const files = own?.summitFiles ?? {};
  const bundled = own?.replace ? [] : summitOverviews.filter(({ meeting }) => !(meeting.id in files));
  return [...bundled, ...Object.values(files)].sort((a, b) => (a.meeting.start < b.meeting.start ? -1 : 1));
}

/** The changes of status that were made by a day, each kind with its records, in the order of the records. */
export function changesBy(
  { meeting, summit }: SummitOverview,
  day: IsoDay,
): readonly (readonly [StatusChange['change'], readonly StatusChange[]])[] {
  const made = summit.changes.filter(({ date = meeting.end }) => date <= day);
  return [...new Set(made.map(({ change }) => change))].map(
    (kind) => [kind, made.filter(({ change }) => change === kind)] as const,
  );
}
