import { firstDayOf, lastDayOf } from '../../data/queries/dates.js';
import type { IsoDay, PartialDate, Sourced } from '../../data/types.js';
import { eventTimeline as attributes } from '../../vocabulary/attributes.js';

/** The phases of a summit that events belong to, in chronological order. */
export const PHASES = attributes.phase.values;
export type Phase = (typeof PHASES)[number];

/** One event: what happened, when, and the records that it rests on. */
export interface Line {
  readonly date: IsoDay;
  readonly end?: IsoDay | undefined;
  readonly phase: Phase;
  readonly title: unknown;
  readonly description?: unknown;
  readonly records: readonly Sourced[];
}

/** The phases that an attribute value names (all if it names none), and its words that are not phases. */
export function parsePhases(value: string): {
  readonly phases: readonly Phase[];
  readonly unknown: string[];
} {
  const words = value.split(/\s+/).filter(Boolean);
  const unknown = words.filter((word) => !PHASES.includes(word as Phase));
  const phases = PHASES.filter((phase) => words.includes(phase));
  return { phases: phases.length ? phases : PHASES, unknown };
}

/** The events up to a day within these limits, oldest first. Events of the same day keep their order. */
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

/** Groups consecutive lines of the same phase. */
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
