import type { participantList as english } from '../en/participant-list.js';

export const words: typeof english = {
  kicker: '{place} {year}',
  heading: 'شرکت‌کنندگان',
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
    guest: {
      other: '# مهمان ریاست دوره‌ای',
    },
    organisation: {
      other: '# سازمان',
    },
    official: {
      other: '# مقام سازمان',
    },
  },
  others: {
    other: '# شرکت‌کنندهٔ دیگر',
  },
  othersKnown: {
    other: '# مورد ثبت‌شدهٔ دیگر',
  },
  complete: '{dates}؛ {counts}',
  partly: '{dates}؛ دست‌کم {counts}',
  atLeast: 'دست‌کم {count}',
  partial: {
    other: 'فهرست کامل نیست: دست‌کم # هیئت شرکت کرد.',
  },
  unknown: 'هیچ منبعی فهرست شرکت‌کنندگان را نیاورده است.',
  below: {
    other: 'ریاست # هیئت در سطحی پایین‌تر از رئیس کشور یا رئیس دولت بود.',
  },
  byVideo: 'همهٔ نشست به‌صورت ارتباط تصویری برگزار شد.',
  message: {
    other: 'ارسال پیام (بیرون از شمارش): #',
  },
  body: {
    'secretary-general': 'دبیرخانه',
    'deputy-secretary-general': 'دبیرخانه',
    'rats-director': 'ساختار منطقه‌ای ضدتروریستی',
  },
  office: {
    'secretary-general': 'دبیرکل',
    'deputy-secretary-general': 'معاون دبیرکل',
    'rats-director': 'مدیر کمیتهٔ اجرایی',
  },
  separator: '؛ ',
  belowHead: 'پایین‌تر از رئیس کشور یا دولت',
  chair: 'رئیس نشست',
  video: 'به‌صورت ارتباط تصویری',
  noName: 'نام نماینده معلوم نیست',
  represented: 'نماینده داشت؛ نام نماینده معلوم نیست',
  printed: 'در منبع: {name}',
  offices: {
    'President-cn': 'رئیس‌جمهور',
    'President-aiib': 'رئیس',
    'Vice President-wb': 'نایب‌رئیس',
    'Acting President-ir': 'سرپرست ریاست‌جمهوری',
  },
};
