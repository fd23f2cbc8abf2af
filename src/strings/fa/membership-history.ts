import type { membershipHistory as english } from '../en/membership-history.js';

export const words: typeof english = {
  kicker: 'عضویت',
  heading: 'از {first} تا {now}',
  headingOne: 'اعضا و شرکا',
  headingOf: 'جایگاه در گذر زمان',
  members: {
    other: '# عضو',
  },
  statusOf: {
    member: 'عضو',
    observer: 'عضو ناظر',
    'dialogue-partner': 'شریک گفت‌وگو',
    partner: 'شریک',
  },
  over: '{status}، {years}',
  since: '{status} از {from}',
  sincePart: '{status} از {from}',
  years: '{from} تا {to}',
  separator: '؛ ',
  never: 'بدون جایگاه رسمی',
  none: 'تا این تاریخ هیچ کشوری جایگاه رسمی نداشت.',
  uncertain: 'آغاز تنها با ماه یا سال معلوم است',
  countIn: '{year}:\u00a0{count}',
  counts: 'شمار کل',
  table: 'به‌صورت جدول',
  state: 'کشور',
  statuses: 'جایگاه‌ها',
  fromTo: '{from} تا {to}',
};
