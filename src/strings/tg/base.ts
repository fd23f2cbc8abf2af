import type { base as english } from '../en/base.js';

export const base: typeof english = {
  tools: 'Истинод ё истифода',
  kicker: 'СҲШ · {subject}',
  asOf: 'Ба ҳолати {date}',
  data: 'додаҳо: {version}',
  sources: {
    other: '# манбаъ',
  },
  secondHand: '* манбаи ягона ё хабарҳои дасти дуюм',
  fromCopy: 'баъзе манбаъҳо танҳо дар нусха дида шудаанд',
  translation: '† тарҷумаи мо',
};
