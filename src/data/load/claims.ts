import { lazy } from '../../lib/lazy.js';

/** The summit that the piece is about. */
export const astana = /* @__PURE__ */ lazy(() => import('../summits/2024-astana.js'));

/** The claims and omissions of the opinion piece of 8 July 2024, and what is disputed or not established. */
export const claims = /* @__PURE__ */ lazy(() => import('../summits/2024-astana/claims.js'));
export const omissions = /* @__PURE__ */ lazy(() => import('../summits/2024-astana/omissions.js'));
export const conflicts = /* @__PURE__ */ lazy(() => import('../summits/2024-astana/conflicts.js'));
export const openQuestions = /* @__PURE__ */ lazy(() => import('../summits/2024-astana/open-questions.js'));
