import type { base as english } from '../en/base.js';

export const base: typeof english = {
  kicker: 'ШОС · {subject}',
  asOf: 'На {date}',
  data: 'данные: {version}',
  sources: { one: '# источник', few: '# источника', many: '# источников', other: '# источника' },
  tools: 'Цитировать и использовать',
  secondHand: '* один источник или вторичные источники',
  fromCopy: 'для некоторых фактов найдена только копия источника',
  translation: '† наш перевод',
};
