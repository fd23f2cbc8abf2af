import type { Claim, IsoDay, Verdict } from '../types.js';
import { lastDayOf } from './dates.js';

/** A claim as it could be judged on a day. */
export interface DatedClaim {
  readonly record: Claim;
  readonly verdict: Verdict;
  /** Later facts that were known by then. */
  readonly later: NonNullable<Claim['later']>;
}

/** A claim with the verdict and the later facts as of a day. */
export function claimOn(record: Claim, on: IsoDay): DatedClaim {
  const later = (record.later ?? []).filter(({ from }) => lastDayOf(from) <= on);
  return { record, later, verdict: later.length ? record.verdict : (record.earlier ?? record.verdict) };
}

/** The verdicts in display order: the most important for readers first. */
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
