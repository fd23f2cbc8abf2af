import type { memberNone as english } from '../en/member-none.js';

export const words: typeof english = {
  none: {
    member: 'در این تاریخ عضوی نبود.',
    observer: 'در این تاریخ عضو ناظری نبود.',
    'dialogue-partner': 'در این تاریخ شریک گفت‌وگویی نبود.',
    partner: 'در این تاریخ شریکی نبود.',
  },
  because: '{none} {reason}',
  merged: 'جایگاه اعضای ناظر و شرکای گفت‌وگو از {date} «شریک سازمان همکاری شانگهای» است.',
  unfounded: 'تاریخ تأسیس سازمان: {date}.',
};
