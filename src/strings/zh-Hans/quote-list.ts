import type { quoteList } from '../en/quote-list.js';

export const words: typeof quoteList = {
  kicker: '言论',
  heading: '{year}年{place}峰会上的言论',
  quote: '“{quote}”',
  line: '{office}\u00a0· {occasion}\u00a0· {date}',
  more: { other: '另外#条言论' },
  none: '数据集中没有本届峰会有来源可考的言论。',
};
