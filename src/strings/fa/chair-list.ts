import type { chairList as english } from '../en/chair-list.js';

export const words: typeof english = {
  kicker: 'ریاست دوره‌ای',
  heading: 'ریاست‌های دوره‌ای تا {date}',
  empty: 'تا این تاریخ ریاست دوره‌ای ثبت نشده است.',
  current: 'رئیس دوره‌ای',
  span: '{from} تا {to}',
  since: 'از {from}',
  from: 'از {from}',
  colon: ': ',
  motto: 'شعار',
  capital: 'پایتخت گردشگری و فرهنگی',
  closing: 'نشست پایانی دوره',
  summit: '{place}، {date}',
  earlier: {
    other: '# دورهٔ پیشین',
  },
  more: '{shown} از {total} دوره',
};
