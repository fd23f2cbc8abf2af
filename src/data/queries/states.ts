import type { FormalStatus, IsoDay, State, StatusInterval } from '../types.js';
import { day, holdsOn } from './dates.js';

/** A state, and the status that it holds on the day asked for. */
export interface StateOn {
  readonly state: State;
  readonly interval: StatusInterval;
}

/** The formal status that a state holds on a day, if any. An unusable day throws a RangeError. */
export function statusOf(state: State, on: IsoDay): StatusInterval | undefined {
  day(on);
  return state.statuses.find((interval) => holdsOn(interval, on));
}

/**
 * The states that hold one of these statuses on a day (any of them, if none is named), in the order of the
 * records: that of the Charter. Empty before the organisation was founded. An unusable day throws a RangeError.
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

/** How many states hold each status on a day. An unusable day throws a RangeError. */
export function countOn(
  data: { readonly states: readonly State[] },
  on: IsoDay,
): { readonly [status in FormalStatus]: number } {
  const counts = { member: 0, observer: 0, 'dialogue-partner': 0, partner: 0 };
  for (const { interval } of statesOn(data, on)) counts[interval.status]++;
  return counts;
}
