import type { FormalStatus } from '../../data/types.js';
import { STATUSES } from '../../templates/state-rows.js';

/** The statuses that an attribute value names, in order of rank, and its words that are not statuses. */
export function parseStatuses(value: string): {
  readonly statuses: FormalStatus[];
  readonly unknown: string[];
} {
  const words = value.split(/\s+/).filter(Boolean);
  const wanted = STATUSES.filter((status) => words.includes(status) || words.includes('all'));
  return {
    statuses: wanted,
    unknown: words.filter((word) => word !== 'all' && !STATUSES.includes(word as never)),
  };
}
