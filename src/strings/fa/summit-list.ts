import type { summitList as english } from '../en/summit-list.js';

export const words: typeof english = {
  kicker: 'نشست‌های سران کشورها',
  heading: 'نشست‌های سران',
  separator: '؛ ',
  where: '{place}، {state}',
  comma: '، ',
  years: '{first} تا {last}',
  singleYear: '{year}',
  meetings: {
    other: '# نشست شورای سران کشورها، {years}',
  },
  five: {
    other: '# نشست «شانگهای پنج»، {years}',
  },
  earlier: {
    other: '# نشست پیشین',
  },
  fiveHeading: '«شانگهای پنج»، پیش از سازمان',
  number: 'شماره',
  meeting: 'نشست',
  place: 'مکان',
  dates: 'تاریخ',
  chair: 'رئیس نشست',
  states: {
    other: '# کشور',
  },
  merged: {
    other: 'تبدیل # عضو ناظر و شریک گفت‌وگو به شریک سازمان',
  },
  video: 'به‌صورت ارتباط تصویری',
  hybrid: 'بخشی به‌صورت ارتباط تصویری',
  none: 'تا این تاریخ در این دوره نشستی برگزار نشده بود.',
};
