import { lazy } from '../lib/lazy.js';

/** Spells texts as we do not; loaded where a provider asks for it. */
export const otherSpelling = lazy(async () => (await import('./spelling.js')).respelled);
