import type { fact as english } from '../en/fact.js';

export const words: typeof english = {
  summit: 'саммити соли\u00a0{year} дар {place}',
};
