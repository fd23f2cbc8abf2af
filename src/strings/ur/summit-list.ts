import type { summitList as english } from '../en/summit-list.js';

export const words: typeof english = {
  kicker: 'سربراہان مملکت کے اجلاس',
  heading: 'سربراہی اجلاس',
  separator: '\u00a0· ',
  where: '{place}، {state}',
  comma: '، ',
  years: '{first} سے {last}',
  singleYear: '{year}',
  meetings: {
    one: 'سربراہان مملکت کی کونسل کا # اجلاس، {years}',
    other: 'سربراہان مملکت کی کونسل کے # اجلاس، {years}',
  },
  five: {
    one: 'شنگھائی فائیو کا # اجلاس، {years}',
    other: 'شنگھائی فائیو کے # اجلاس، {years}',
  },
  earlier: {
    one: '# سابقہ اجلاس',
    other: '# سابقہ اجلاس',
  },
  fiveHeading: 'شنگھائی فائیو، تنظیم سے پہلے',
  number: 'نمبر',
  meeting: 'اجلاس',
  place: 'مقام',
  dates: 'تاریخیں',
  chair: 'زیر صدارت',
  states: {
    one: '# ملک',
    other: '# ممالک',
  },
  merged: {
    other: 'ایس سی او پارٹنرز بننے والے مبصرین اور ڈائیلاگ پارٹنرز: #',
  },
  video: 'ویڈیو لنک کے ذریعے',
  hybrid: 'جزوی طور پر ویڈیو لنک کے ذریعے',
  none: 'اس تاریخ تک اس عرصے میں کوئی اجلاس نہیں ہوا تھا۔',
};
