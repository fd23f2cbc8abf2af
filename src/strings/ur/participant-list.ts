import type { participantList as english } from '../en/participant-list.js';

export const words: typeof english = {
  kicker: '{place} {year}',
  heading: 'کون شریک ہوا',
  count: {
    member: {
      one: '# رکن ملک',
      other: '# رکن ممالک',
    },
    observer: {
      one: '# مبصر',
      other: '# مبصرین',
    },
    'dialogue-partner': {
      one: '# ڈائیلاگ پارٹنر',
      other: '# ڈائیلاگ پارٹنرز',
    },
    partner: {
      one: '# پارٹنر',
      other: '# پارٹنرز',
    },
    guest: {
      one: '# چیئر کا مہمان',
      other: '# چیئر کے مہمان',
    },
    organisation: {
      one: '# تنظیم',
      other: '# تنظیمیں',
    },
    official: {
      one: '# ایس سی او عہدیدار',
      other: '# ایس سی او عہدیدار',
    },
  },
  others: {
    one: 'مزید # شریک',
    other: 'مزید # شرکا',
  },
  othersKnown: {
    other: 'مزید درج: #',
  },
  complete: '{dates} · {counts}',
  partly: '{dates} · کم از کم {counts}',
  atLeast: 'کم از کم {count}',
  partial: {
    one: 'فہرست نامکمل ہے: کم از کم # وفد شریک ہوا۔',
    other: 'فہرست نامکمل ہے: کم از کم # وفود شریک ہوئے۔',
  },
  unknown: 'کسی ماخذ میں شرکا کی فہرست نہیں۔',
  below: {
    one: '# وفد کی قیادت سربراہ مملکت یا حکومت سے کم سطح پر ہوئی۔',
    other: '# وفود کی قیادت سربراہ مملکت یا حکومت سے کم سطح پر ہوئی۔',
  },
  byVideo: 'پورا اجلاس ویڈیو لنک کے ذریعے ہوا۔',
  message: {
    other: 'پیغام بھیجنے والے (شمار میں شامل نہیں): #',
  },
  body: {
    'secretary-general': 'سیکرٹریٹ',
    'deputy-secretary-general': 'سیکرٹریٹ',
    'rats-director': 'علاقائی انسداد دہشت گردی ڈھانچہ',
  },
  office: {
    'secretary-general': 'سیکرٹری جنرل',
    'deputy-secretary-general': 'نائب سیکرٹری جنرل',
    'rats-director': 'ڈائریکٹر ایگزیکٹو کمیٹی',
  },
  separator: '\u00a0· ',
  belowHead: 'سربراہ مملکت یا حکومت سے کم سطح',
  chair: 'اجلاس کی صدارت',
  video: 'ویڈیو لنک کے ذریعے',
  noName: 'نمائندے کا نام معلوم نہیں',
  represented: 'نمائندگی ہوئی؛ نمائندے کا نام معلوم نہیں',
  printed: 'ماخذ میں نام: {name}',
  offices: {
    'President-cn': 'صدر',
    'President-aiib': 'صدر',
    'Vice President-wb': 'نائب صدر',
    'Acting President-ir': 'قائم مقام صدر',
  },
};
