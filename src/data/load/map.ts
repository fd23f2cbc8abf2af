import { lazy } from '../../lib/lazy.js';

/** The dot grid of land, and the positions of the states. */
export const dotMap = /* @__PURE__ */ lazy(() => import('../map.js'));
