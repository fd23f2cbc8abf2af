// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2009-yekaterinburg.background.ts`, each below the English one. */
export const texts: Texts = {
  // Belarus and Sri Lanka were the first to be granted the status of dialogue partner; the SCO adopted an anti-terrorism convention of its own.
  '6w7mwb':
    'بلاروس و سری‌لانکا نخستین کشورهایی بودند که جایگاه شریک گفت‌وگو به آن‌ها اعطا شد؛ سازمان همکاری شانگهای کنوانسیون ضدتروریسم خود را تصویب کرد.',
  // Joint communiqué of the meeting.
  '14jzil1': 'کمونیکهٔ مشترک نشست.',
  // Dmitry Medvedev
  ypo4dw: 'دمیتری مدودف',
  // President
  zl63xb: 'رئیس‌جمهور',
  // chair and host
  xr1n8v: 'رئیس نشست و میزبان',
  // Nursultan Nazarbayev
  '18abg52': 'نورسلطان نظربایف',
  // Hu Jintao
  '1r0kdf9': 'هو جین‌تائو',
  // Kurmanbek Bakiyev
  '15t1b14': 'قربان‌بیک باقی‌اف',
  // Emomali Rahmon
  zcp1ao: 'امامعلی رحمان',
  // Islam Karimov
  '1lfg1yk': 'اسلام کریم‌اف',
  // Manmohan Singh
  '1iuz6eb': 'مانموهان سینگ',
  // Prime Minister
  '1vl5xkn': 'نخست‌وزیر',
  // Mahmoud Ahmadinejad
  '13fbldc': 'محمود احمدی‌نژاد',
  // N. Altankhuyag
  asu3qs: 'نوروین آلتانخویاگ',
  // First Deputy Prime Minister
  '18kpqoe': 'معاون اول نخست‌وزیر',
  // The communiqué’s office is First Vice Premier of the Government.
  '1jiblo7': 'سمت در کمونیکه: معاون اول رئیس دولت.',
  // Asif Ali Zardari
  z23gnx: 'آصف علی زرداری',
  // Hamid Karzai
  '1lbmgmy': 'حامد کرزی',
  // guest of the host state
  '14bix26': 'مهمان کشور میزبان',
  // Lynn Pascoe
  dhgsuv: 'لین پاسکو',
  // Under-Secretary-General for Political Affairs
  r1478x: 'معاون دبیرکل در امور سیاسی',
  // Guest of the host state.
  '15ii034': 'مهمان کشور میزبان.',
  // Sergey Lebedev
  antnuh: 'سرگئی لبدف',
  // Chairman of the Executive Committee – Executive Secretary
  eqwxi: 'رئیس کمیتهٔ اجرایی – دبیر اجرایی',
  // Tair Mansurov
  '1jbv9bw': 'طاهر منصوروف',
  // Secretary-General
  '16rw38o': 'دبیرکل',
  // The given name was supplied from common usage.
  '1tcoor': 'نام کوچک از کاربرد رایج افزوده شد.',
  // Nikolai Bordyuzha
  '1orqmk8': 'نیکلای بوردیوژا',
  // Bolat Nurgaliyev
  '1fxmw9b': 'بولات نورگالی‌اف',
  // SCO Secretary-General
  ieef8v: 'دبیرکل سازمان همکاری شانگهای',
  // Myrzakan Subanov
  '1w1q6p0': 'میرزاکان سوبانوف',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'مدیر کمیتهٔ اجرایی ساختار منطقه‌ای ضدتروریستی سازمان همکاری شانگهای',
  // Seeks tighter oversight of international finance, given the financial crisis, and supports multipolarity.
  k4iwld:
    'با توجه به بحران مالی، خواستار نظارت سخت‌تر بر مالیهٔ بین‌المللی است و از چندقطبی بودن پشتیبانی می‌کند.',
  // Widens definitions and duties on terrorist crimes, updating the convention of 2001.
  h8oupc: 'تعریف‌ها و تکالیف دربارهٔ جرایم تروریستی را گسترش می‌دهد و کنوانسیون ۲۰۰۱ را روزآمد می‌کند.',
  // Second programme of three years against terrorism.
  '1jd6vni': 'دومین برنامهٔ سه‌ساله علیه تروریسم.',
  // Lists, as a treaty between governments, cyber threats and joint steps against them.
  juqvlt: 'به‌عنوان معاهدهٔ میان دولت‌ها، تهدیدهای سایبری و گام‌های مشترک در برابر آن‌ها را فهرست می‌کند.',
  // In force for China since 2 June 2011.
  '1v11vl': 'برای چین از ۲ ژوئن ۲۰۱۱ لازم‌الاجراست.',
  // Members can train counter-terrorism staff for others.
  h2w4jy: 'اعضا می‌توانند نیروهای ضدتروریسم یکدیگر را آموزش دهند.',
  // Sets out consultation and response by members if the region faces a crisis.
  shy3hv: 'رایزنی و واکنش اعضا را در صورت بحران در منطقه تعیین می‌کند.',
  // Named the first two dialogue partners.
  '1fet73y': 'نخستین دو شریک گفت‌وگو را نام برد.',
};
