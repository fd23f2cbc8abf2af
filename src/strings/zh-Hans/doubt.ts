import type { doubt as english } from '../en/doubt.js';

export const doubt: typeof english = {
  differ: '来源说法不一',
  open: '尚无定论',
};
