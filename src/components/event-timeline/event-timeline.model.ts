import { firstDayOf, lastDayOf } from '../../data/queries/dates.js';
import type { IsoDay, PartialDate, Sourced } from '../../data/types.js';
import { eventTimeline as attributes } from '../../vocabulary/attributes.js';

/** Gives ids to all events of a summit, so that they do not depend on which ones the attributes select. */
export function withIds<T extends Omit<Line, 'id'>>(lines: readonly T[]): readonly (T & Pick<Line, 'id'>)[] {
  const seen: { [day: string]: number } = {};
  return lines.map((line) => {
    const { date } = line;
    const count = (seen[date] = (seen[date] ?? 0) + 1);
    return { ...line, id: count > 1 ? `${date}-${count}` : date };
  });
}

/** The phases of a summit that events belong to, in chronological order. */
export const PHASES = attributes.phase.values;
export type Phase = (typeof PHASES)[number];

/** One event: what happened, when, and the records that it rests on. */
export interface Line {
  /** What its address is made of: its day, and a number if it is not the first one of that day. */
  readonly id: string;
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

/** How many events a short tag shows; two more are not worth folding. */
const FEW = 8;

/**
 * The events that a short tag shows, from the first at the meeting, as the indexes of the first and of the one after the
 * last. The others are folded away before and after them.
 */
export function shownOf(lines: readonly Line[]): readonly [start: number, end: number] {
  const { length } = lines;
  if (length <= FEW + 2) return [0, length];
  const first = lines.findIndex(({ phase }) => phase === 'summit');
  const start = Math.min(Math.max(first, 0), length - FEW);
  let end = start + FEW;
  // A day is not divided if one or two more events complete it.
  const day = lines.findIndex(({ date }, index) => index >= end && date !== lines[end - 1]!.date);
  const whole = day < 0 ? length : day;
  if (whole <= end + 2) end = whole;
  return [start, end];
}

/** The events of one day, or of one span of days. */
export interface Day {
  readonly date: IsoDay;
  readonly end: IsoDay;
  readonly lines: readonly Line[];
}

/** Groups consecutive lines of the same phase, and in them those of the same days. */
export function grouped(
  lines: readonly Line[],
): readonly { readonly phase: Phase; readonly days: readonly Day[] }[] {
  const groups: { phase: Phase; days: { date: IsoDay; end: IsoDay; lines: Line[] }[] }[] = [];
  for (const line of lines) {
    const { phase, date, end = date } = line;
    if (groups.at(-1)?.phase !== phase) groups.push({ phase, days: [] });
    const { days } = groups.at(-1)!;
    const last = days.at(-1);
    if (last?.date === date && last.end === end) last.lines.push(line);
    else days.push({ date, end, lines: [line] });
  }
  return groups;
}
