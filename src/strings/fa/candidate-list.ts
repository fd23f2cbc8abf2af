import type { candidateList as english } from '../en/candidate-list.js';

export const words: typeof english = {
  kicker: 'درخواست‌ها و ابراز علاقه',
  heading: {
    all: 'درخواست‌ها و ابراز علاقه تا {date}',
    applicant: 'درخواست‌ها تا {date}',
    interest: 'ابراز علاقه تا {date}',
    states: 'جایگاه و درخواست‌ها در تاریخ {date}',
  },
  empty: 'تا این تاریخ چیزی از این دست ثبت نشده است.',
  status: {
    member: 'عضو از {date}',
    observer: 'عضو ناظر از {date}',
    'dialogue-partner': 'شریک گفت‌وگو از {date}',
    partner: 'شریک سازمان از {date}',
  },
  pending: {
    member: 'عضو: تصمیم {date}، هنوز اجرایی نشده',
    observer: 'عضو ناظر: تصمیم {date}، هنوز اجرایی نشده',
    'dialogue-partner': 'شریک گفت‌وگو: تصمیم {date}، هنوز اجرایی نشده',
    partner: 'شریک سازمان: تصمیم {date}، هنوز اجرایی نشده',
  },
  none: 'بدون جایگاه رسمی',
  state: 'کشور',
  appliedFor: 'درخواست برای',
  onTheDay: 'جایگاه',
  group: {
    open: {
      other: 'در دست بررسی: # کشور',
    },
    settled: {
      other: 'به‌نتیجه‌رسیده: # کشور',
    },
    none: {
      other: 'بدون سابقهٔ ثبت‌شده: # کشور',
    },
  },
  wanted: {
    member: 'عضویت کامل',
    observer: 'جایگاه عضو ناظر',
    'dialogue-partner': 'جایگاه شریک گفت‌وگو',
    unnamed: 'بدون ذکر جایگاه',
  },
  interest: 'ابراز علاقه: {status}',
  comma: '، ',
  reports: 'آنچه دربارهٔ هر کشور گزارش شد',
  span: '{from} تا {to}',
  from: 'از {from}',
};
