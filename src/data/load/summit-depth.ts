import { lazy, type Lazy } from '../../lib/lazy.js';
import type { DatedEvent, Quote, SummitId } from '../types.js';

/** What was said at summits, for those of which we have it. */
export const summitQuotes: {
  readonly [id in SummitId]?: Lazy<{ readonly quotes: readonly Quote[] }>;
} = {
  '2024-astana': /* @__PURE__ */ lazy(() => import('../summits/2024-astana/quotes.js')),
};

/** What happened before, at and after summits, for those of which we have it. */
export const summitEvents: {
  readonly [id in SummitId]?: Lazy<{ readonly events: readonly DatedEvent[] }>;
} = {
  '2024-astana': /* @__PURE__ */ lazy(() => import('../summits/2024-astana/events.js')),
};
