import type { memberNone as english } from '../en/member-none.js';

export const words: typeof english = {
  none: {
    member: 'اس تاریخ کو کوئی رکن نہیں۔',
    observer: 'اس تاریخ کو کوئی مبصر نہیں۔',
    'dialogue-partner': 'اس تاریخ کو کوئی ڈائیلاگ پارٹنر نہیں۔',
    partner: 'اس تاریخ کو کوئی پارٹنر نہیں۔',
  },
  because: '{none} {reason}',
  merged: 'مبصرین اور ڈائیلاگ پارٹنرز {date} سے ایس سی او پارٹنرز ہیں۔',
  unfounded: 'تنظیم کے قیام کی تاریخ: {date}۔',
};
