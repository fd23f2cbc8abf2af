import type { builder as english } from '../en/builder.js';

export const words: typeof english = {
  before: 'Гэта ваш артыкул. Даведка ніжэй бярэ шрыфт і колеры старонкі.',
  sentence: 'У сказе гэта выглядае так: {tag}.',
  after: 'А тут артыкул працягваецца.',
};
