import type { base as english } from '../en/base.js';

export const base: typeof english = {
  tools: 'استناد یا استفاده',
  kicker: 'سازمان همکاری شانگهای · {subject}',
  asOf: 'به تاریخ {date}',
  data: 'داده‌ها: {version}',
  sources: {
    other: '# منبع',
  },
  secondHand: '* تک‌منبع یا گزارش‌های دست‌دوم',
  fromCopy: 'برخی منابع تنها به‌صورت رونوشت دیده شده‌اند',
  translation: '† ترجمهٔ ما',
};
