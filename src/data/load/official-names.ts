import { lazy } from '../../lib/lazy.js';

export const officialNames = /* @__PURE__ */ lazy(() => import('../official-names.js'));
