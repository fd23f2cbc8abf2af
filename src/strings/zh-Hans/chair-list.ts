import type { chairList } from '../en/chair-list.js';

export const words: typeof chairList = {
  kicker: '轮值主席国',
  heading: '截至{date}的轮值主席国',
  empty: '截至当日无任期记录。',
  current: '现任轮值主席国',
  span: '{from}—{to}',
  since: '自{from}起',
  from: '自{from}起',
  colon: '：',
  motto: '口号',
  capital: '旅游和文化之都',
  closing: '任期届满时的峰会',
  summit: '{date}，{place}',
  earlier: { other: '更早的#个任期' },
  more: '共{total}个任期，显示{shown}个',
};
