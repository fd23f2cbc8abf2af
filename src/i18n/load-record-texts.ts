import { lazy } from '../lib/lazy.js';

/** Translations of records, for pages in another language than English. */
export const recordTexts = /* @__PURE__ */ lazy(() => import('./record-texts.js'));
