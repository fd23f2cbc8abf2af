import type { builder } from '../en/builder.js';

export const words: typeof builder = {
  before: '这里是您的文章。下面的资料沿用页面的字体和颜色。',
  sentence: '在句子中显示为：{tag}。',
  after: '文章在这里继续。',
};
