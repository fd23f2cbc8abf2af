import type { documentTimeline as english } from '../en/document-timeline.js';

export const words: typeof english = {
  kicker: 'اسناد',
  heading: 'آنچه نشست‌های سران تصویب کردند',
  headingOf: 'آنچه نشست سران تصویب کرد: {place} {year}',
  theme: 'موضوع',
  allThemes: 'همهٔ موضوع‌ها',
  type: 'نوع',
  allTypes: 'همهٔ انواع',
  shown: {
    other: '{shown} از # سند',
  },
  all: {
    other: '# سند',
  },
  meeting: '{number} نشست، {place}',
  none: 'سندی با این مشخصات نیست.',
  noneYet: 'تا این تاریخ سندی تصویب نشده بود.',
  text: 'متن',
  succeeds: 'سند پیشین',
  succeeded: 'سند بعدی',
  related: 'اسناد مرتبط',
  adopted: 'شیوهٔ تصویب',
  followUp: 'پس از آن',
  note: 'توضیح',
  described: 'عنوان توصیفی است، نه عنوان خود سند.',
  link: 'پیوند به این سند',
  others: {
    other: '# سند دیگر',
  },
  earlier: {
    other: '# سند از نشست‌های پیشین',
  },
  more: {
    other: 'نمایش # مورد دیگر',
  },
  sources: 'منابع',
  thin: 'دانسته‌ها تاکنون بیشتر از گزارش‌های دست‌دوم است و تنها چند سند منبع دارد.',
};
