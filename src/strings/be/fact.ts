import type { fact as english } from '../en/fact.js';

export const words: typeof english = {
  summit: 'саміт {year}\u00a0года ({place})',
};
