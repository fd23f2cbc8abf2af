import type { mail } from '../en/mail.js';

export const words: typeof mail = {
  more: { other: '另有#项' },
};
