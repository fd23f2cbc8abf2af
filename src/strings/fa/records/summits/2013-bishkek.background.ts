// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2013-bishkek.background.ts`, each below the English one. */
export const texts: Texts = {
  // All members had ratified the good-neighbourliness treaty, and leaders adopted a five-year plan, the first, to implement it.
  '1ousr0b':
    'همهٔ اعضا معاهدهٔ حسن هم‌جواری را تصویب کرده بودند و رهبران نخستین برنامهٔ پنج‌سالهٔ اجرای آن را تصویب کردند.',
  // In the chair: the communiqué: the meeting was chaired by him.
  '1flp6hu': 'ریاست نشست: کمونیکه: نشست به ریاست او برگزار شد.',
  // Chinese text of the press communiqué (source given there: Chinese foreign ministry), read in a copy.
  '10lppv': 'متن چینی کمونیکهٔ مطبوعاتی (منبع یادشده در آن: وزارت امور خارجهٔ چین)، از روی رونوشت.',
  // Almazbek Atambayev
  '1y903h4': 'الماس‌بیک آتامبایف',
  // President
  zl63xb: 'رئیس‌جمهور',
  // chair and host
  xr1n8v: 'رئیس نشست و میزبان',
  // Nursultan Nazarbayev
  '18abg52': 'نورسلطان نظربایف',
  // Xi Jinping
  '1m22oiv': 'شی جین‌پینگ',
  // Vladimir Putin
  '19in0m9': 'ولادیمیر پوتین',
  // Emomali Rahmon
  zcp1ao: 'امامعلی رحمان',
  // Islam Karimov
  '1lfg1yk': 'اسلام کریم‌اف',
  // Hamid Karzai
  '1lbmgmy': 'حامد کرزی',
  // Salman Khurshid
  '1csjlt': 'سلمان خورشید',
  // Minister of External Affairs
  '1g8yzxc': 'وزیر امور خارجه',
  // The Chinese text has the surname only; given name supplied from common usage.
  fvicw3: 'متن چینی تنها نام خانوادگی را دارد؛ نام کوچک از کاربرد رایج افزوده شد.',
  // Hassan Rouhani
  '1hp78uj': 'حسن روحانی',
  // Tsakhiagiin Elbegdorj
  '1i60duh': 'تساخیاگین البگدورج',
  // Sartaj Aziz
  '12l6eck': 'سرتاج عزیز',
  // Adviser to the Prime Minister on national security and foreign affairs
  qbtak5: 'مشاور نخست‌وزیر در امور امنیت ملی و سیاست خارجی',
  // Ján Kubiš
  jng0dq: 'یان کوبیش',
  // Special Envoy of the Secretary-General, Head of the UN Assistance Mission in Afghanistan
  '1rv1bsw': 'فرستادهٔ ویژهٔ دبیرکل و رئیس هیئت معاونت سازمان ملل متحد در افغانستان (یوناما)',
  // The Chinese text has the surname only (Kubishi); given name supplied from common usage.
  '1xc2b6n': 'متن چینی تنها نام خانوادگی را دارد (Kubishi)؛ نام کوچک از کاربرد رایج افزوده شد.',
  // Sergey Lebedev
  antnuh: 'سرگئی لبدف',
  // Chairman of the Executive Committee
  gcsgoz: 'رئیس کمیتهٔ اجرایی',
  // Surname only in the Chinese text.
  o7ncj8: 'در متن چینی تنها نام خانوادگی.',
  // Deputy Secretary-General
  '11e159d': 'معاون دبیرکل',
  // Only a Chinese transcription (Jiyangsiji) was seen, no Latin spelling.
  '1c63tdy': 'تنها آوانویسی چینی (Jiyangsiji) دیده شد، نه املای لاتین.',
  // Nikolai Bordyuzha
  '1orqmk8': 'نیکلای بوردیوژا',
  // Secretary-General
  '16rw38o': 'دبیرکل',
  // Dmitry Mezentsev
  '1jl1c27': 'دمیتری مزنتسف',
  // SCO Secretary-General
  ieef8v: 'دبیرکل سازمان همکاری شانگهای',
  // Zhang Xinfeng
  '1hmkxfc': 'ژانگ شین‌فنگ',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'مدیر کمیتهٔ اجرایی ساختار منطقه‌ای ضدتروریستی سازمان همکاری شانگهای',
  // Of its common positions on regional and world affairs, one backs a political settlement in Syria and handover of its chemical weapons.
  '136rn3y':
    'یکی از مواضع مشترک آن دربارهٔ امور منطقه و جهان، از حل سیاسی در سوریه و تحویل سلاح‌های شیمیایی آن پشتیبانی می‌کند.',
  // First plan of five years for carrying out the 2007 treaty.
  '11t3emo': 'نخستین برنامهٔ پنج‌سالهٔ اجرای معاهدهٔ ۲۰۰۷.',
  // The source shortens the Chinese title (the treaty’s implementation outline).
  wt6ht0: 'منبع عنوان چینی (طرح کلی اجرای معاهده) را کوتاه کرده است.',
  // Sets the terms on which scientists are exchanged and research is done jointly.
  sadz0z: 'شرایط مبادلهٔ دانشمندان و پژوهش مشترک را تعیین می‌کند.',
  // Later work plans carry it out. In force for China since 20 October 2015.
  '1jeddwa': 'برنامه‌های کاری بعدی آن را اجرا می‌کنند. برای چین از ۲۰ اکتبر ۲۰۱۵ لازم‌الاجراست.',
  // The 2021 statement cites it with this date, which fits the Bishkek summit.
  '1bx2l2d': 'بیانیهٔ ۲۰۲۱ آن را با این تاریخ می‌آورد که با نشست سران بیشکک سازگار است.',
};
