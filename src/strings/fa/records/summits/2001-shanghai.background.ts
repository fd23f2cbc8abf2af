// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2001-shanghai.background.ts`, each below the English one. */
export const texts: Texts = {
  // Uzbekistan was admitted as an equal, and the Shanghai Five became a formal organisation by act of six presidents. The anti-terrorism convention they signed that day set security aims for the next two decades.
  '141emvt':
    'ازبکستان با حقوق برابر پذیرفته شد و «شانگهای پنج» به دست شش رئیس‌جمهور به سازمانی رسمی تبدیل شد. کنوانسیون ضدتروریسمی که همان روز امضا کردند هدف‌های امنیتی دو دههٔ بعد را تعیین کرد.',
  // On 14 June the city hosted the sixth meeting of the Shanghai Five leaders; the SCO was founded at a meeting on 15 June. Lists from China often date the first summit 14–15 June.
  rywc8a:
    'این شهر در ۱۴ ژوئن میزبان ششمین نشست رهبران «شانگهای پنج» بود؛ سازمان همکاری شانگهای در نشستی در ۱۵ ژوئن تأسیس شد. فهرست‌های چینی اغلب تاریخ نخستین نشست سران را ۱۴ تا ۱۵ ژوئن می‌نویسند.',
  // In the chair: two almanac pages, both from one Chinese press text, say outright that he presided and opened the meeting about nine in the morning. No venue found.
  '1x7tyih':
    'ریاست نشست: دو صفحهٔ سالنما، هر دو از یک متن مطبوعات چین، به‌صراحت می‌گویند که او ریاست کرد و نشست را حدود ساعت ۹ صبح گشود. محل برگزاری یافت نشد.',
  // Almanac page with a Chinese agency text that names all six presidents; the Kremlin page confirms the six heads of state and Vladimir Putin by name. No observers or guests existed yet. Venue not found.
  '1e9fyt':
    'صفحهٔ سالنما با متن خبرگزاری چینی که هر شش رئیس‌جمهور را نام می‌برد؛ صفحهٔ کرملین شش رئیس کشور و ولادیمیر پوتین را با نام تأیید می‌کند. هنوز ناظر یا مهمانی نبود. محل برگزاری یافت نشد.',
  // Jiang Zemin
  '76esqf': 'جیانگ زمین',
  // President
  zl63xb: 'رئیس‌جمهور',
  // chair and host
  xr1n8v: 'رئیس نشست و میزبان',
  // Vladimir Putin
  '19in0m9': 'ولادیمیر پوتین',
  // Nursultan Nazarbayev
  '18abg52': 'نورسلطان نظربایف',
  // Askar Akayev
  '13w0c4e': 'عسکر آقایف',
  // Emomali Rahmon
  zcp1ao: 'امامعلی رحمان',
  // Known as Rakhmonov until 2007.
  qc4pei: 'تا ۲۰۰۷ با نام رحمانوف شناخته می‌شد.',
  // Islam Karimov
  '1lfg1yk': 'اسلام کریم‌اف',
  // Uzbekistan is recorded as an equal entrant to the five-country mechanism just before the SCO’s creation.
  '1yfs6ru':
    'ورود ازبکستان با حقوق برابر به سازوکار پنج‌کشوری درست پیش از تأسیس سازمان همکاری شانگهای ثبت شده است.',
  // Not confirmed: exact title; exact date within 14–15 June 2001.
  '1fq6lnc': 'تأییدنشده: عنوان دقیق؛ روز دقیق در میان ۱۴ تا ۱۵ ژوئن ۲۰۰۱.',
  // Founding declaration in which six presidents set up the SCO and laid down its aims and principles.
  '184172o':
    'اعلامیهٔ تأسیس که شش رئیس‌جمهور در آن سازمان همکاری شانگهای را بنیان گذاشتند و هدف‌ها و اصول آن را تعیین کردند.',
  // Those principles were later called the Shanghai Spirit.
  '1wdfi3k': 'آن اصول بعدها «روح شانگهای» نام گرفت.',
  // Members are to share information, assist in searches and help one another halt attacks; what the SCO calls the three evils is defined.
  nf44dq:
    'اعضا باید اطلاعات مبادله کنند، در جست‌وجوها یاری برسانند و در متوقف کردن حمله‌ها به یکدیگر کمک کنند؛ آنچه سازمان همکاری شانگهای «سه نیروی شر» می‌نامد تعریف شده است.',
  // A 5 September 2003 protocol amended it.
  '94hnaq': 'پروتکلی به تاریخ ۵ سپتامبر ۲۰۰۳ آن را اصلاح کرد.',
};
