// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2014-dushanbe.background.ts`, each below the English one. */
export const texts: Texts = {
  // A road transport agreement was concluded, and approving the last procedural papers on admission cleared the way for India and Pakistan.
  '49jklj':
    'موافقت‌نامه‌ای دربارهٔ حمل‌ونقل جاده‌ای بسته شد و تأیید آخرین اسناد روند پذیرش، راه را برای هند و پاکستان گشود.',
  // In the chair: official information note of 12 September 2014.
  '1jhccnr': 'ریاست نشست: اطلاعیهٔ خبری رسمی ۱۲ سپتامبر ۲۰۱۴.',
  // Venue: printed as “Kokhi Navruz”.
  tx74u1: 'محل برگزاری: چاپ‌شده به‌صورت «Kokhi Navruz».',
  // From a Secretariat press release (University of Tokyo copy). All states are in the source; the excerpt stops among the organisations.
  '1hswdc8':
    'از اطلاعیهٔ مطبوعاتی دبیرخانه (رونوشت دانشگاه توکیو). همهٔ کشورها در منبع هستند؛ گزیده در میان سازمان‌ها پایان می‌یابد.',
  // Emomali Rahmon
  zcp1ao: 'امامعلی رحمان',
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
  // Islam Karimov
  '1lfg1yk': 'اسلام کریم‌اف',
  // Hamid Karzai
  '1lbmgmy': 'حامد کرزی',
  // Sushma Swaraj
  l6dw72: 'سوشما سواراج',
  // Minister of External Affairs
  '1g8yzxc': 'وزیر امور خارجه',
  // Printed as Foreign Minister S. Svaradzh. The given name was supplied from common usage.
  ffr35c: 'چاپ‌شده به‌صورت «وزیر خارجه S. Svaradzh». نام کوچک از کاربرد رایج افزوده شد.',
  // Hassan Rouhani
  '1hp78uj': 'حسن روحانی',
  // Tsakhiagiin Elbegdorj
  '1i60duh': 'تساخیاگین البگدورج',
  // Sartaj Aziz
  '12l6eck': 'سرتاج عزیز',
  // Adviser to the Prime Minister on national security and foreign affairs
  qbtak5: 'مشاور نخست‌وزیر در امور امنیت ملی و سیاست خارجی',
  // The given name was supplied from common usage.
  '1tcoor': 'نام کوچک از کاربرد رایج افزوده شد.',
  // Gurbanguly Berdimuhamedov
  '7lk15x': 'قربانقلی بردی‌محمداف',
  // guest of the host
  '1shxn2n': 'مهمان میزبان',
  // Jeffrey Feltman
  du1n: 'جفری فلتمن',
  // Under-Secretary-General for Political Affairs
  r1478x: 'معاون دبیرکل در امور سیاسی',
  // Sergey Lebedev
  antnuh: 'سرگئی لبدف',
  // Chairman of the Executive Committee – Executive Secretary
  eqwxi: 'رئیس کمیتهٔ اجرایی – دبیر اجرایی',
  // Secretary-General
  '16rw38o': 'دبیرکل',
  // T. Mansurov held the office in 2009 and 2011; here the excerpt stops at the initials “T. M”.
  '1mhlbu': 'T. Mansurov در ۲۰۰۹ و ۲۰۱۱ این سمت را داشت؛ در اینجا گزیده در حروف آغازین «T. M» پایان می‌یابد.',
  // Dmitry Mezentsev
  '1jl1c27': 'دمیتری مزنتسف',
  // SCO Secretary-General
  ieef8v: 'دبیرکل سازمان همکاری شانگهای',
  // Zhang Xinfeng
  '1hmkxfc': 'ژانگ شین‌فنگ',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'مدیر کمیتهٔ اجرایی ساختار منطقه‌ای ضدتروریستی سازمان همکاری شانگهای',
  // Printed as Zhang Sinfen.
  '1d8bkx2': 'چاپ‌شده به‌صورت Zhang Sinfen.',
  // Gives a joint view of new threats and a changing world order; restates that members are ready to enlarge.
  b2o9g0:
    'دیدگاه مشترک دربارهٔ تهدیدهای جدید و نظم جهانی در حال تغییر را می‌آورد؛ دوباره می‌گوید که اعضا آمادهٔ گسترش سازمان هستند.',
  // An applicant’s path to membership is set out step by step.
  '1w573dz': 'راه متقاضی تا عضویت گام‌به‌گام تعیین شده است.',
  // Revises the set text that applicants sign before joining.
  qepy8a: 'متن ثابتی را که متقاضیان پیش از پیوستن امضا می‌کنند بازنگری می‌کند.',
  // Set drafting of the first ten-year strategy going.
  '1mpht0': 'تدوین نخستین راهبرد ده‌ساله را به جریان انداخت.',
  // Makes road haulage between member states easier.
  '17g35iq': 'حمل جاده‌ای بار میان کشورهای عضو را آسان‌تر می‌کند.',
  // In the English press: agreement on facilitation of international road transport.
  koyphq: 'در مطبوعات انگلیسی: موافقت‌نامهٔ تسهیل حمل‌ونقل بین‌المللی جاده‌ای.',
  // Rules for using the emblem and flag.
  '1tkbkjv': 'قواعد کاربرد نشان و پرچم.',
  // Plans for commemorating together in 2015.
  oqcpa1: 'برنامه‌های بزرگداشت مشترک در ۲۰۱۵.',
};
