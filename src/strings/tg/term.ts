import type { term as english } from '../en/term.js';

export const words: typeof english = {
  sources: 'Манбаъҳо: {names}',
  full: ' ({name})',
};
