import type { figure as english } from '../en/figure.js';

export const words: typeof english = {
  kicker: 'ارقام',
  numerals: 'یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده بیست',
  heading: {
    member: {
      other: 'سهم # عضو از جهان',
    },
    partner: {
      other: 'سهم # شریک از جهان',
    },
    all: {
      other: 'سهم اعضا و شرکا از جهان: # کشور',
    },
  },
  none: {
    member: 'سهم اعضا از جهان',
    partner: 'سهم شرکا از جهان',
    all: 'سهم اعضا و شرکا از جهان',
  },
  asOf: {
    member: 'اعضا در تاریخ {date}',
    partner: 'شرکا در تاریخ {date}',
    all: 'اعضا و شرکا در تاریخ {date}',
  },
  figuresOf: {
    other: '؛ ارقام سال {year}',
  },
  measures: {
    population: 'جمعیت',
    land: 'خشکی',
    'gdp-ppp': 'تولید ناخالص داخلی بر پایهٔ برابری قدرت خرید',
    gdp: 'تولید ناخالص داخلی اسمی',
  },
  sources: {
    'wb-population': 'بانک جهانی',
    factbook: 'کتاب حقایق جهان سیا',
    'imf-weo-2510': 'صندوق بین‌المللی پول',
  },
  comma: '، ',
  inland: 'با احتساب آب‌های داخلی',
  absolute: {
    population: '{part} از {whole} نفر',
    land: '{part} از {whole} کیلومتر مربع، با احتساب قارهٔ جنوبگان',
    'gdp-ppp': '{part} از {whole} دلار بین‌المللی',
    gdp: '{part} از {whole} دلار آمریکا',
  },
  withoutAntarctica: '{share} بدون قارهٔ جنوبگان',
  counted: 'کشورهای محاسبه‌شده: {states}.',
  missing: '{measure}، بدون رقم و برابر صفر در محاسبه: {states}.',
  otherYear: '{measure}، رقم سال {year}: {states}.',
};
