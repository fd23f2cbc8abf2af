import type { quoteList } from '../en/quote-list.js';

export const words: typeof quoteList = {
  kicker: '发言摘录',
  heading: '{year}年{place}峰会发言摘录',
  quote: '“{quote}”',
  line: '{office}\u00a0· {occasion}\u00a0· {date}',
  more: { other: '另外#条发言' },
  none: '数据集未收录本次峰会可查证的发言。',
  printed: ['q-xi-1', 'q-xi-2'],
};
