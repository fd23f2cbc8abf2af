import type { quoteList } from '../en/quote-list.js';

export const words: typeof quoteList = {
  kicker: 'Высказывания',
  heading: 'Цитаты с саммита: {place}, {year}',
  quote: '«{quote}»',
  line: '{office}\u00a0· {occasion}\u00a0· {date}',
  more: {
    one: 'Ещё # высказывание',
    few: 'Ещё # высказывания',
    many: 'Ещё # высказываний',
    other: 'Ещё # высказывания',
  },
  none: 'Подтверждённых высказываний с этого саммита в данных нет.',
  printed: [],
};
