import type { builder as english } from '../en/builder.js';

export const words: typeof english = {
  before: 'این مقالهٔ شماست. آنچه در پایین می‌آید حروف و رنگ‌های خود را از صفحه می‌گیرد.',
  sentence: 'در یک جمله چنین خوانده می‌شود: {tag}.',
  after: 'و اینجا مقاله ادامه می‌یابد.',
};
