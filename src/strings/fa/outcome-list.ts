import type { outcomeList as english } from '../en/outcome-list.js';

export const words: typeof english = {
  kicker: '{place} {year}',
  heading: 'آنچه تصویب شد',
  lede: '{dates}؛ {counts}',
  adopted: {
    other: '# سند تصویب‌شده',
  },
  uncounted: 'هیچ منبعی شمار اسناد را نیاورده است',
  listed: {
    other: '# سند با عنوان معلوم',
  },
  colon: ': ',
  semicolon: '؛ ',
  types: {
    agreement: {
      other: '# موافقت‌نامه',
    },
    decision: {
      other: '# تصمیم',
    },
    declaration: {
      other: '# اعلامیه',
    },
    statement: {
      other: '# بیانیه',
    },
  },
  forms: {
    signed: {
      other: '# سند امضاشده',
    },
    approved: {
      other: '# سند تأییدشده با تصمیم شورا',
    },
    unsigned: {
      other: '# سند تصویب‌شده بدون امضا',
    },
    intergovernmental: {
      other: '# موافقت‌نامهٔ بین‌دولتی',
    },
  },
  ofListed: 'از این میان: {forms}.',
  form: {
    signed: 'با امضای رؤسای هیئت‌ها',
    approved: 'با تأیید در تصمیم شورا',
    unsigned: 'تصویب بدون امضا',
    intergovernmental: 'موافقت‌نامهٔ دولت‌ها',
    'secretary-general': 'با امضای دبیرکل، بیرون از شمارش',
  },
  key: 'اسناد اصلی',
  others: {
    other: '# سند دیگر',
  },
  severalThemes: 'سندی که چند موضوع دارد زیر هر یک آمده است.',
  group: '{name}: {count}',
  separator: '؛ ',
  texts: 'متن: {languages}',
  none: 'سندی از این نشست در فهرست نیست.',
  secondHand: 'دانسته‌ها تاکنون بیشتر از گزارش‌های دست‌دوم است و تنها چند سند منبع دارد.',
};
