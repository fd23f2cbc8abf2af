import { lazy } from '../../lib/lazy.js';

/** Background to the statuses of states: events, notes, disagreements of sources. */
export const stateBackgrounds = /* @__PURE__ */ lazy(() => import('../states.background.js'));
