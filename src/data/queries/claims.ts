import type { Claim, IsoDay, Verdict } from '../types.js';
import { lastDayOf } from './dates.js';

/** A claim as it could be judged on a day. */
export interface DatedClaim {
  readonly record: Claim;
  readonly verdict: Verdict;
  /** What had come by then. */
  readonly later: NonNullable<Claim['later']>;
}

export function claimOn(record: Claim, on: IsoDay): DatedClaim {
  const later = (record.later ?? []).filter(({ from }) => lastDayOf(from) <= on);
  return { record, later, verdict: later.length ? record.verdict : (record.earlier ?? record.verdict) };
}

/** The order in which verdicts are shown: what a reader has to know first. */
export const VERDICTS = [
  'contradicted',
  'imprecise',
  'unverifiable',
  'confirmed',
] as const satisfies Verdict[];

export const CATEGORIES = [
  'bibliographic',
  'documents',
  'event',
  'kazakhstan',
  'membership',
  'participants',
  'roadmap',
] as const satisfies Claim['category'][];
