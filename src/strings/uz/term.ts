import type { term as english } from '../en/term.js';

export const words: typeof english = {
  sources: 'Manbalar: {names}',
  full: ' ({name})',
};
