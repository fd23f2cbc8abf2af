import type { corrections as english } from '../en/corrections.js';

export const words: typeof english = {
  title: 'اصلاح داده‌های sco-elements',
  subtitle: 'داده‌هایی که نسخه‌ای پیشین نادرست آورده بود.',
  was: 'نسخهٔ {edition} نوشته بود: {text}',
  is: 'درست: {text}',
  why: 'دلیل: {text}',
  sources: 'منابع: {text}',
};
