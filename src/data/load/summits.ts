import { lazy } from '../../lib/lazy.js';

/** When and where every summit met. */
export const allSummits = /* @__PURE__ */ lazy(() => import('../summits.js'));
