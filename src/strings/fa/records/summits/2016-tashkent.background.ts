// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2016-tashkent.background.ts`, each below the English one. */
export const texts: Texts = {
  // India and Pakistan came within one step of membership, and the SCO, fifteen years old, gave its strategy a five-year plan.
  '1ul4f9f':
    'هند و پاکستان به یک‌گامی عضویت رسیدند و سازمان همکاری شانگهای در پانزده‌سالگی برای راهبرد خود برنامه‌ای پنج‌ساله تعیین کرد.',
  // Venue: the text follows the official report of the meeting.
  '1hgccpr': 'محل برگزاری: متن از گزارش رسمی نشست پیروی می‌کند.',
  // The Uzbek embassy’s digest prints the official information report, though the excerpt ends before its list. Apart from the UN, no organisations were found.
  ujkv2:
    'خبرنامهٔ سفارت ازبکستان اطلاعیهٔ خبری رسمی را چاپ کرده است، اما گزیده پیش از فهرست آن پایان می‌یابد. جز سازمان ملل متحد سازمانی یافت نشد.',
  // Islam Karimov
  '1lfg1yk': 'اسلام کریم‌اف',
  // President
  zl63xb: 'رئیس‌جمهور',
  // chair and host
  xr1n8v: 'رئیس نشست و میزبان',
  // Nursultan Nazarbayev
  '18abg52': 'نورسلطان نظربایف',
  // Xi Jinping
  '1m22oiv': 'شی جین‌پینگ',
  // Almazbek Atambayev
  '1y903h4': 'الماس‌بیک آتامبایف',
  // Vladimir Putin
  '19in0m9': 'ولادیمیر پوتین',
  // Emomali Rahmon
  zcp1ao: 'امامعلی رحمان',
  // Ashraf Ghani
  '13jlhgj': 'اشرف غنی',
  // Aleksandr Lukashenko
  '1hxp1hl': 'الکساندر لوکاشنکو',
  // Narendra Modi
  '1tiqful': 'نارندرا مودی',
  // Prime Minister
  '1vl5xkn': 'نخست‌وزیر',
  // Mohammad Javad Zarif
  '1o51sir': 'محمدجواد ظریف',
  // Minister of Foreign Affairs
  '1g4vj05': 'وزیر امور خارجه',
  // Kazinform’s list of observers omits it; agency text in a forum has an arrival in Tashkent on 24 June to attend.
  '1aoiuf8':
    'فهرست کازاینفورم از ناظران آن را ندارد؛ متن خبرگزاری در یک تالار گفت‌وگو از ورود به تاشکند در ۲۴ ژوئن برای شرکت می‌گوید.',
  // Tsakhiagiin Elbegdorj
  '1i60duh': 'تساخیاگین البگدورج',
  // Mamnoon Hussain
  '1n1rzw7': 'ممنون حسین',
  // Gurbanguly Berdimuhamedov
  '7lk15x': 'قربانقلی بردی‌محمداف',
  // guest of the chair
  '18nk7my': 'مهمان ریاست دوره‌ای',
  // Kazinform is mistaken in saying that he chairs the expanded session.
  '1ozrdzi': 'کازاینفورم به‌اشتباه می‌گوید که او رئیس نشست گسترده است.',
  // Under-Secretary-General
  '1viatgj': 'معاون دبیرکل',
  // On 21 June Kazinform announced Jeffrey Feltman; a meeting with the Under-Secretary-General is in the Uzbek press digest, whose excerpt has no name.
  p5e8pq:
    'کازاینفورم در ۲۱ ژوئن جفری فلتمن را اعلام کرد؛ در مرور مطبوعات ازبکستان که گزیدهٔ آن نام ندارد، دیداری با معاون دبیرکل آمده است.',
  // Declaration for the anniversary: fifteen years’ work and tasks to come.
  '1qpk6c8': 'اعلامیهٔ سالگرد: پانزده سال کار و وظایف پیش رو.',
  // Opens the 2025 strategy’s pair of five-year plans.
  f7269c: 'نخستین برنامه از دو برنامهٔ پنج‌سالهٔ راهبرد ۲۰۲۵.',
  // Names the texts that India had to accede to before membership.
  '1lkjx09': 'متن‌هایی را نام می‌برد که هند باید پیش از عضویت به آن‌ها می‌پیوست.',
  // Names texts Pakistan was to accede to ahead of membership.
  '1pt3nns': 'متن‌هایی را نام می‌برد که پاکستان باید پیش از عضویت به آن‌ها می‌پیوست.',
  // Members jointly promote travel to one another.
  '1r6lf9': 'اعضا سفر به کشورهای یکدیگر را مشترکاً ترویج می‌کنند.',
};
