import type { figure as english } from '../en/figure.js';

export const words: typeof english = {
  kicker: 'اعداد و شمار',
  numerals: 'ایک دو تین چار پانچ چھ سات آٹھ نو دس گیارہ بارہ تیرہ چودہ پندرہ سولہ سترہ اٹھارہ انیس بیس',
  heading: {
    member: {
      one: 'دنیا میں # رکن ملک کا حصہ',
      other: 'دنیا میں # رکن ممالک کا حصہ',
    },
    partner: {
      one: 'دنیا میں # پارٹنر کا حصہ',
      other: 'دنیا میں # پارٹنرز کا حصہ',
    },
    all: {
      one: 'دنیا میں ارکان اور پارٹنرز کا حصہ: # ملک',
      other: 'دنیا میں ارکان اور پارٹنرز کا حصہ: # ممالک',
    },
  },
  none: {
    member: 'دنیا میں رکن ممالک کا حصہ',
    partner: 'دنیا میں پارٹنرز کا حصہ',
    all: 'دنیا میں ارکان اور پارٹنرز کا حصہ',
  },
  asOf: {
    member: 'ارکان بتاریخ {date}',
    partner: 'پارٹنرز بتاریخ {date}',
    all: 'ارکان اور پارٹنرز بتاریخ {date}',
  },
  figuresOf: {
    other: '؛ اعداد و شمار برائے {year}',
  },
  measures: {
    population: 'آبادی',
    land: 'خشکی کا رقبہ',
    'gdp-ppp': 'جی ڈی پی بلحاظ قوت خرید',
    gdp: 'جی ڈی پی، برائے نام',
  },
  sources: {
    'wb-population': 'عالمی بینک',
    factbook: 'سی آئی اے ورلڈ فیکٹ بک',
    'imf-weo-2510': 'آئی ایم ایف',
  },
  comma: '، ',
  inland: 'بشمول اندرونی آبی رقبہ',
  absolute: {
    population: '{whole} افراد میں سے {part}',
    land: '{whole} مربع کلومیٹر میں سے {part}، بشمول انٹارکٹیکا',
    'gdp-ppp': '{whole} بین الاقوامی ڈالر میں سے {part}',
    gdp: '{whole} امریکی ڈالر میں سے {part}',
  },
  withoutAntarctica: '{share} انٹارکٹیکا کے بغیر',
  counted: 'شامل ممالک: {states}۔',
  missing: '{measure}: ان ممالک کے اعداد دستیاب نہیں، صفر شمار کیے گئے: {states}۔',
  otherYear: '{measure}: {year} کے اعداد: {states}۔',
};
