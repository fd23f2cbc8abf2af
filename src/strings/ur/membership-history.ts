import type { membershipHistory as english } from '../en/membership-history.js';

export const words: typeof english = {
  kicker: 'رکنیت',
  heading: '{first} سے {now} تک',
  headingOne: 'ارکان اور پارٹنرز',
  headingOf: 'درجہ بلحاظ وقت',
  members: {
    one: '# رکن ملک',
    other: '# رکن ممالک',
  },
  statusOf: {
    member: 'رکن',
    observer: 'مبصر',
    'dialogue-partner': 'ڈائیلاگ پارٹنر',
    partner: 'پارٹنر',
  },
  over: '{status} {years}',
  since: '{from} سے {status}',
  sincePart: '{from} سے {status}',
  years: '{from} سے {to}',
  separator: '، ',
  never: 'کوئی باضابطہ درجہ نہیں',
  none: 'اس تاریخ تک کسی ملک کے پاس باضابطہ درجہ نہیں تھا۔',
  uncertain: 'آغاز صرف مہینے یا سال تک معلوم',
  countIn: '{year}:\u00a0{count}',
  counts: 'مجموعی تعداد',
  table: 'جدول کی صورت میں',
  state: 'ملک',
  statuses: 'درجے',
  fromTo: '{from} سے {to} تک',
};
