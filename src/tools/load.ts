import { lazy } from '../lib/lazy.js';

/** The panel that opens from the footer; loaded when a reader opens it. */
export const toolsPanel = /* @__PURE__ */ lazy(() => import('./panel.js'));
