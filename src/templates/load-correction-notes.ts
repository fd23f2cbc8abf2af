import { lazy } from '../lib/lazy.js';

/** What tells of corrected facts, and the log; loaded where a frozen page shows one. */
export const correctionNotes = /* @__PURE__ */ lazy(() => import('./correction-notes.js'));
