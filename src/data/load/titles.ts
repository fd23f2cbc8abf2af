import { lazy, type Lazy } from '../../lib/lazy.js';
import type { Language } from '../types.js';

/** Titles of documents in the languages beside English, one file each. */
export const titles: {
  readonly [language in Exclude<Language, 'en'>]: Lazy<typeof import('../titles/ru.js')>;
} = {
  ru: /* @__PURE__ */ lazy(() => import('../titles/ru.js')),
  'zh-Hans': /* @__PURE__ */ lazy(() => import('../titles/zh-Hans.js')),
};
