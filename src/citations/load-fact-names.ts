import { lazy } from '../lib/lazy.js';

/** What the marked records state, and how that is named. */
export const factNames = /* @__PURE__ */ lazy(() => import('./fact-names.js'));
