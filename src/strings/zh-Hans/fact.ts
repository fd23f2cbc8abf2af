import type { fact } from '../en/fact.js';

export const words: typeof fact = { summit: '{year}年{place}峰会' };
