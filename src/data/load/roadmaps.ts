import { lazy, type Lazy } from '../../lib/lazy.js';
import type { RoadmapItem } from '../types.js';

/** What a summit set for the years ahead, for those summits whose road map is recorded. */
export const roadmaps: { readonly [summit: string]: Lazy<{ readonly roadmap: readonly RoadmapItem[] }> } = {
  '2024-astana': /* @__PURE__ */ lazy(() => import('../summits/2024-astana/roadmap.js')),
};
