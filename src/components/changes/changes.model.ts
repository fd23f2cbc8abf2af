import { documentEnds } from '../../data/document-ends.js';
import { adoptedAt } from '../../data/load/adopted-at.js';
import { summitFiles } from '../../data/load/summit-files.js';
import { lastDayOf } from '../../data/queries/dates.js';
import type { Change, ChangingRecords } from '../../data/queries/changes.js';
import type { IsoDay, PartialDate, SummitFile, SummitId } from '../../data/types.js';

/** No correction is older: a page that is frozen on an earlier day does not ask for the log. */
export const FIRST_CORRECTION = '2026-11-30';

/** The summits whose files are needed: those of the years of the period, and those whose documents ran out in it. */
export const summitsConcerned = (from: IsoDay, to: IsoDay): readonly SummitId[] =>
  (Object.keys(summitFiles) as SummitId[]).filter(
    (id) =>
      (id >= from.slice(0, 4) && id.slice(0, 4) <= to) ||
      documentEnds[id]?.some((end) => from <= lastDayOf(end) && lastDayOf(end) < to),
  );

/** The parts of files of summits in which changes are looked for. */
export const recordsIn = (
  files: readonly SummitFile[],
): Pick<ChangingRecords, 'summits' | 'summitDetails' | 'documentsBySummit'> => ({
  summits: files.map(({ meeting }) => meeting),
  summitDetails: Object.fromEntries(files.map(({ meeting, summit }) => [meeting.id, summit])),
  documentsBySummit: Object.fromEntries(files.map((file) => [file.meeting.id, adoptedAt(file)])),
});

/** The changes by date, oldest first. */
export function byDate(
  changes: readonly Change[],
): readonly (readonly [date: PartialDate, changes: readonly Change[]])[] {
  const dates = [...new Set(changes.map(({ date }) => date))];
  dates.sort((a, b) => (lastDayOf(a) < lastDayOf(b) ? -1 : 1));
  return dates.map((date) => [date, changes.filter((change) => change.date === date)]);
}
