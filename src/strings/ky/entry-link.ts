import type { entryLink as english } from '../en/entry-link.js';

export const words: typeof english = {
  linkTo: 'Шилтеме: {name}',
};
