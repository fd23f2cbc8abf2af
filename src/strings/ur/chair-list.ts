import type { chairList as english } from '../en/chair-list.js';

export const words: typeof english = {
  kicker: 'صدارت',
  heading: 'صدارتیں: {date} تک',
  empty: 'اس تاریخ تک کسی صدارت کا اندراج نہیں۔',
  current: 'موجودہ چیئر',
  span: '{from} سے {to} تک',
  since: '{from} سے',
  from: '{from} سے',
  colon: ': ',
  motto: 'نعرہ',
  capital: 'سیاحتی و ثقافتی دارالحکومت',
  closing: 'اختتامی سربراہی اجلاس',
  summit: '{place}، {date}',
  earlier: {
    one: '# سابقہ دور',
    other: '# سابقہ ادوار',
  },
  more: 'ادوار: {total} میں سے {shown}',
};
