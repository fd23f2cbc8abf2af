import type { term as english } from '../en/term.js';

export const words: typeof english = {
  sources: 'Крыніцы: {names}',
  full: ' ({name})',
};
