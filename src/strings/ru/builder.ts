import type { builder } from '../en/builder.js';

export const words: typeof builder = {
  before: 'Это ваша статья. Справка ниже берёт шрифт и цвета у страницы.',
  sentence: 'В предложении это выглядит так: {tag}.',
  after: 'А здесь статья продолжается.',
};
