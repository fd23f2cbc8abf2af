// Made by `npm run generate`: change the folders or records that it follows from, not this file.
import { lazy, type Lazy } from '../../lib/lazy.js';
import type { Conflict, DatedEvent, Quote, RoadmapItem, SummitId } from '../types.js';

/** What was said at a summit. Only some summits have such a file. */
export const summitQuotes: { readonly [id in SummitId]?: Lazy<{ readonly quotes: readonly Quote[] }> } = {
  '2024-astana': /* @__PURE__ */ lazy(() => import('../summits/2024-astana/quotes.js')),
};

/** What happened before, at and after a summit. Only some summits have such a file. */
export const summitEvents: { readonly [id in SummitId]?: Lazy<{ readonly events: readonly DatedEvent[] }> } =
  {
    '2024-astana': /* @__PURE__ */ lazy(() => import('../summits/2024-astana/events.js')),
  };

/** Where sources on a summit contradict each other. Only some summits have such a file. */
export const summitConflicts: {
  readonly [id in SummitId]?: Lazy<{ readonly conflicts: readonly Conflict[] }>;
} = {
  '2024-astana': /* @__PURE__ */ lazy(() => import('../summits/2024-astana/conflicts.js')),
};

/** What a summit set for the years ahead. Only some summits have such a file. */
export const summitRoadmaps: {
  readonly [id in SummitId]?: Lazy<{ readonly roadmap: readonly RoadmapItem[] }>;
} = {
  '2024-astana': /* @__PURE__ */ lazy(() => import('../summits/2024-astana/roadmap.js')),
};
