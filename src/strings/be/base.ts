import type { base as english } from '../en/base.js';

export const base: typeof english = {
  tools: 'Цытаваць або выкарыстаць',
  kicker: 'ШАС · {subject}',
  asOf: 'На {date}',
  data: 'даныя: {version}',
  sources: {
    one: '#\u00a0крыніца',
    few: '#\u00a0крыніцы',
    many: '#\u00a0крыніц',
    other: '#\u00a0крыніцы',
  },
  secondHand: '* адна крыніца або другасныя крыніцы',
  fromCopy: 'некаторыя крыніцы вядомыя толькі ў копіі',
  translation: '† наш пераклад',
};
