import type { term as english } from '../en/term.js';

export const words: typeof english = {
  sources: 'Булактар: {names}',
  full: ' ({name})',
};
