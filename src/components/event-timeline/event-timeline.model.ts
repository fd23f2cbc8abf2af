import { firstDayOf, lastDayOf } from '../../data/queries/dates.js';
import type { IsoDay, PartialDate, Sourced } from '../../data/types.js';
import { eventTimeline as attributes } from '../../vocabulary/attributes.js';

/** How an event relates to its summit, in chronological order. */
export const PHASES = attributes.phase.values;
export type Phase = (typeof PHASES)[number];

/** One line: what happened, when, and the records that say so. */
export interface Line {
  readonly date: IsoDay;
  readonly end?: IsoDay | undefined;
  readonly phase: Phase;
  readonly title: unknown;
  readonly description?: unknown;
  readonly records: readonly Sourced[];
}

/** The phases asked for, and the words that are none. */
export function parsePhases(value: string): {
  readonly phases: readonly Phase[];
  readonly unknown: string[];
} {
  const words = value.split(/\s+/).filter(Boolean);
  const unknown = words.filter((word) => !PHASES.includes(word as Phase));
  const phases = PHASES.filter((phase) => words.includes(phase));
  return { phases: phases.length ? phases : PHASES, unknown };
}

/** What had happened by a day in these limits, oldest first; of one day, in the given order. */
export function arrange(
  lines: readonly Line[],
  on: IsoDay,
  phases: readonly Phase[],
  from: PartialDate | undefined,
  to: PartialDate | undefined,
): readonly Line[] {
  const [first, last] = [from && firstDayOf(from), to && lastDayOf(to)];
  return lines
    .filter(
      ({ date, phase }) =>
        date <= on && phases.includes(phase) && (!first || date >= first) && (!last || date <= last),
    )
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** Lines of the same phase that follow each other. */
export function grouped(
  lines: readonly Line[],
): readonly { readonly phase: Phase; readonly lines: Line[] }[] {
  const groups: { phase: Phase; lines: Line[] }[] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last?.phase === line.phase) last.lines.push(line);
    else groups.push({ phase: line.phase, lines: [line] });
  }
  return groups;
}
