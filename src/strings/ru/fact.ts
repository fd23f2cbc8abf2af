import type { fact } from '../en/fact.js';

export const words: typeof fact = { summit: 'саммит {year}\u00a0года ({place})' };
