// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/summit-overviews.ts`, each below the English one. */
export const texts: Texts = {
  // Jiang Zemin
  '76esqf': 'جیانگ زمین',
  // President of China
  '1xbiv43': 'رئیس‌جمهور چین',
  // Vladimir Putin
  '19in0m9': 'ولادیمیر پوتین',
  // President of Russia
  '1jcxsch': 'رئیس‌جمهور روسیه',
  // Nursultan Nazarbayev
  '18abg52': 'نورسلطان نظربایف',
  // President of Kazakhstan
  '1p4b10i': 'رئیس‌جمهور قزاقستان',
  // Islam Karimov
  '1lfg1yk': 'اسلام کریم‌اف',
  // President of Uzbekistan
  '1n05yum': 'رئیس‌جمهور ازبکستان',
  // Hu Jintao
  '1r0kdf9': 'هو جین‌تائو',
  // Kurmanbek Bakiyev
  '15t1b14': 'قربان‌بیک باقی‌اف',
  // President of Kyrgyzstan
  a9ta0: 'رئیس‌جمهور قرقیزستان',
  // Emomali Rahmon
  zcp1ao: 'امامعلی رحمان',
  // President of Tajikistan
  xi3782: 'رئیس‌جمهور تاجیکستان',
  // Dmitry Medvedev
  ypo4dw: 'دمیتری مدودف',
  // Almazbek Atambayev
  '1y903h4': 'الماس‌بیک آتامبایف',
  // Xi Jinping
  '1m22oiv': 'شی جین‌پینگ',
  // Sooronbay Jeenbekov
  q9hh74: 'سورونبای جین‌بکوف',
  // Shavkat Mirziyoyev
  '2vjwye': 'شوکت میرضیایف',
  // Narendra Modi
  '1tiqful': 'نارندرا مودی',
  // Prime Minister of India
  k0osxv: 'نخست‌وزیر هند',
  // Kassym-Jomart Tokayev
  m8u0ps: 'قاسم جومارت توکایف',
  // Sadyr Japarov
  '1227kq1': 'صدیر جباروف',
};
