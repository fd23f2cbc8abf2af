// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/summit-overviews.ts`, each below the English one. */
export const texts: Texts = {
  // Jiang Zemin
  '76esqf': 'جیانگ زیمن',
  // President of China
  '1xbiv43': 'صدر چین',
  // Vladimir Putin
  '19in0m9': 'ولادیمیر پیوٹن',
  // President of Russia
  '1jcxsch': 'صدر روس',
  // Nursultan Nazarbayev
  '18abg52': 'نور سلطان نذربایوف',
  // President of Kazakhstan
  '1p4b10i': 'صدر قازقستان',
  // Islam Karimov
  '1lfg1yk': 'اسلام کریموف',
  // President of Uzbekistan
  '1n05yum': 'صدر ازبکستان',
  // Hu Jintao
  '1r0kdf9': 'ہو جن تاؤ',
  // Kurmanbek Bakiyev
  '15t1b14': 'کرمان بیک باکیوف',
  // President of Kyrgyzstan
  a9ta0: 'صدر کرغزستان',
  // Emomali Rahmon
  zcp1ao: 'امام علی رحمان',
  // President of Tajikistan
  xi3782: 'صدر تاجکستان',
  // Dmitry Medvedev
  ypo4dw: 'دمتری میدویدیف',
  // Almazbek Atambayev
  '1y903h4': 'الماز بیک اتم بائیف',
  // Xi Jinping
  '1m22oiv': 'شی جن پنگ',
  // Sooronbay Jeenbekov
  q9hh74: 'سورنبے جین بیکوف',
  // Shavkat Mirziyoyev
  '2vjwye': 'شوکت مرزایوف',
  // Narendra Modi
  '1tiqful': 'نریندر مودی',
  // Prime Minister of India
  k0osxv: 'وزیراعظم بھارت',
  // Kassym-Jomart Tokayev
  m8u0ps: 'قاسم جومارت توکایف',
  // Sadyr Japarov
  '1227kq1': 'صادر ژاپاروف',
};
