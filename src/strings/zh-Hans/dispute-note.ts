import type { disputeNote as english } from '../en/dispute-note.js';

export const words: typeof english = {
  differ: '来源说法不一',
  open: '尚无定论',
  legend: '来源说法不一或尚无定论；点按标记可看说明',
};
