import { lazy } from '../../lib/lazy.js';

/** Date and place of every summit. */
export const allSummits = /* @__PURE__ */ lazy(() => import('../summits.js'));
