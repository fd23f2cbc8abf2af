import type { term } from '../en/term.js';

export const words: typeof term = {
  sources: 'Источники: {names}',
  full: ' ({name})',
};
