import type { FormalStatus, IsoDay, State, StatusInterval } from '../types.js';
import { day, holdsOn } from './dates.js';

/** A state and its status on a day. */
export interface StateOn {
  readonly state: State;
  readonly interval: StatusInterval;
}

/** The formal status of a state on a day; `undefined` if it has none. Throws a RangeError if `on` is not a day. */
export function statusOf(state: State, on: IsoDay): StatusInterval | undefined {
  day(on);
  return state.statuses.find((interval) => holdsOn(interval, on));
}

/**
 * The states with one of these statuses on a day, or with any status if none is given, in the order of the records (that of
 * the Charter). Empty before the organisation was founded. Throws a RangeError if `on` is not a day.
 */
export function statesOn(
  { states }: { readonly states: readonly State[] },
  on: IsoDay,
  ...statuses: readonly FormalStatus[]
): readonly StateOn[] {
  day(on);
  return states.flatMap((state) => {
    const interval = statusOf(state, on);
    return interval && (!statuses.length || statuses.includes(interval.status)) ? { state, interval } : [];
  });
}

/** The first of the statuses that a state has had without a break up to this one; this one if it had none before. */
export function tieOf({ statuses }: State, interval: StatusInterval): StatusInterval {
  let first = interval;
  for (const each of statuses.toReversed()) if (each.to === first.from) first = each;
  return first;
}

/** The number of states with each status on a day. Throws a RangeError if `on` is not a day. */
export function countOn(
  data: { readonly states: readonly State[] },
  on: IsoDay,
): { readonly [status in FormalStatus]: number } {
  const counts = { member: 0, observer: 0, 'dialogue-partner': 0, partner: 0 };
  for (const { interval } of statesOn(data, on)) counts[interval.status]++;
  return counts;
}
