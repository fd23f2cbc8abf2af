import type { fact } from '../en/fact.js';

export const words: typeof fact = { summit: '{place}-{year}' };
