import { lazy } from '../../lib/lazy.js';

/** The dots of the land and the points of the capitals. */
export const dotMap = /* @__PURE__ */ lazy(() => import('../map.js'));
