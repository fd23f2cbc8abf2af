import type { Claim, IsoDay, Verdict } from '../types.js';
import { lastDayOf } from './dates.js';

/** A claim as it could be judged on a day: only what had come by then. */
export function claimOn(claim: Claim, on: IsoDay): Claim & { readonly later: NonNullable<Claim['later']> } {
  const later = (claim.later ?? []).filter(({ from }) => lastDayOf(from) <= on);
  return { ...claim, later, verdict: later.length ? claim.verdict : (claim.earlier ?? claim.verdict) };
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
