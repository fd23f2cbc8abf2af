import type { base as english } from '../en/base.js';

export const base: typeof english = {
  kicker: 'ШОС · {subject}',
  asOf: 'На {date}',
  data: 'данные: {version}',
  sources: { one: '# источник', few: '# источника', many: '# источников', other: '# источника' },
  secondHand: '* по одному источнику или с чужих слов',
  fromCopy: 'для части фактов известна лишь копия источника',
};
