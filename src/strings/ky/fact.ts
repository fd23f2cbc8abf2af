import type { fact as english } from '../en/fact.js';

export const words: typeof english = {
  summit: '{place}, {year}',
};
