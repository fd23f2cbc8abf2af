import type { term } from '../en/term.js';

export const words: typeof term = {
  sources: '来源：{names}',
  full: '（{name}）',
  names: {},
};
