import type { corrections } from '../en/corrections.js';

export const words: typeof corrections = {
  title: 'sco-elements 事实更正',
  subtitle: '先前版本有误的事实。',
  mark: '{date}更正。',
  legend: '其后更正',
  about: '{topic}。',
  said: '{edition}数据原为：{text}',
  was: '{edition}版：{text}',
  is: '更正为：{text}',
  why: '理由：{text}',
  sources: '来源：{text}',
};
