import { lazy, type Lazy } from '../../lib/lazy.js';
import type { Conflict, SummitId } from '../types.js';

/** Where sources on a summit contradict each other, for those summits that were looked into in depth. */
export const conflicts: {
  readonly [id in SummitId]?: Lazy<{ readonly conflicts: readonly Conflict[] }>;
} = {
  '2024-astana': /* @__PURE__ */ lazy(() => import('../summits/2024-astana/conflicts.js')),
};
