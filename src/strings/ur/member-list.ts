import type { memberList as english } from '../en/member-list.js';

export const words: typeof english = {
  kicker: 'رکنیت',
  heading: {
    member: 'ارکان بتاریخ {date}',
    observer: 'مبصرین بتاریخ {date}',
    'dialogue-partner': 'ڈائیلاگ پارٹنرز بتاریخ {date}',
    partner: 'پارٹنرز بتاریخ {date}',
    several: 'تنظیم اور اس کے پارٹنرز بتاریخ {date}',
  },
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
  },
  tied: '{first} سے، اس درجے میں {year} سے',
  ties: 'سب {date} سے۔ درج سال پہلے تعلق کے ہیں۔',
  founder: '{year}، بانی',
};
