import type { mail as english } from '../en/mail.js';

export const words: typeof english = {
  more: {
    other: 'і яшчэ #',
  },
};
