import type { map as english } from '../en/map.js';

export const words: typeof english = {
  kicker: 'نقشهٔ طرح‌وار، بدون مرز',
  membership: 'عضویت',
  empty: 'سازمان و شرکای آن در تاریخ {date}',
  count: {
    member: {
      other: '# عضو',
    },
    observer: {
      other: '# عضو ناظر',
    },
    'dialogue-partner': {
      other: '# شریک گفت‌وگو',
    },
    partner: {
      other: '# شریک',
    },
  },
  group: {
    member: 'اعضا',
    observer: 'اعضای ناظر',
    'dialogue-partner': 'شرکای گفت‌وگو',
    partner: 'شرکا',
  },
  numerals: 'یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده بیست',
  comma: '، ',
  colon: ': ',
  year: 'سال',
  note: {
    tiles: 'هر مربع یک کشور است و کم‌وبیش در جای پایتخت آن قرار دارد.',
    dots: 'هر نشان یک کشور است و در جای پایتخت آن قرار دارد، یا کنار آن اگر نشان‌ها به هم می‌رسیدند.',
  },
  central: '{states}: پایتخت در داده‌ها نیامده؛ نشان در میانهٔ کشور است.',
  unmarked: 'بدون نشان، چون پایتخت در داده‌ها نیامده است: {states}.',
};
