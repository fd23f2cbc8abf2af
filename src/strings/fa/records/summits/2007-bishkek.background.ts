// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2007-bishkek.background.ts`, each below the English one. */
export const texts: Texts = {
  // A treaty committed members to good-neighbourly relations for the long term; no political commitment since the Charter had gone so far.
  krcisl:
    'معاهده‌ای اعضا را به روابط بلندمدت حسن هم‌جواری متعهد کرد؛ از زمان منشور هیچ تعهد سیاسی تا این اندازه پیش نرفته بود.',
  // UzDaily’s printing of the meeting’s joint communiqué.
  cxuzn8: 'کمونیکهٔ مشترک نشست به‌صورتی که UzDaily چاپ کرد.',
  // Kurmanbek Bakiyev
  '15t1b14': 'قربان‌بیک باقی‌اف',
  // President
  zl63xb: 'رئیس‌جمهور',
  // chair and host
  xr1n8v: 'رئیس نشست و میزبان',
  // Nursultan Nazarbayev
  '18abg52': 'نورسلطان نظربایف',
  // Hu Jintao
  '1r0kdf9': 'هو جین‌تائو',
  // Vladimir Putin
  '19in0m9': 'ولادیمیر پوتین',
  // Emomali Rahmon
  zcp1ao: 'امامعلی رحمان',
  // Islam Karimov
  '1lfg1yk': 'اسلام کریم‌اف',
  // Murli Deora
  srfqu9: 'مورلی دئورا',
  // Minister of Petroleum and Natural Gas
  '4i99e5': 'وزیر نفت و گاز طبیعی',
  // Mahmoud Ahmadinejad
  '13fbldc': 'محمود احمدی‌نژاد',
  // Nambaryn Enkhbayar
  '12kxi2k': 'نامبارین انخبایار',
  // Khurshid Kasuri
  '1dzx04o': 'خورشید قصوری',
  // Minister of Foreign Affairs
  '1g4vj05': 'وزیر امور خارجه',
  // Hamid Karzai
  '1lbmgmy': 'حامد کرزی',
  // guest of the host state
  '14bix26': 'مهمان کشور میزبان',
  // Gurbanguly Berdimuhamedov
  '7lk15x': 'قربانقلی بردی‌محمداف',
  // Lynn Pascoe
  dhgsuv: 'لین پاسکو',
  // Under-Secretary-General
  '1viatgj': 'معاون دبیرکل',
  // “Linn Pasko, Deputy Secretary-General” in the communiqué; office here as in the 2009 communiqué (Under-Secretary-General for Political Affairs).
  '1ns8f86':
    'در کمونیکه «لین پاسکو، معاون دبیرکل»، با املای Linn Pasko؛ سمت در اینجا مطابق کمونیکهٔ ۲۰۰۹ است (معاون دبیرکل در امور سیاسی).',
  // Bolat Nurgaliyev
  '1fxmw9b': 'بولات نورگالی‌اف',
  // SCO Secretary-General
  ieef8v: 'دبیرکل سازمان همکاری شانگهای',
  // Myrzakan Subanov
  '1w1q6p0': 'میرزاکان سوبانوف',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'مدیر کمیتهٔ اجرایی ساختار منطقه‌ای ضدتروریستی سازمان همکاری شانگهای',
  // Commits members to lasting friendship, respect for borders and settling disputes by peaceful means.
  '1y0focn': 'اعضا را به دوستی پایدار، احترام به مرزها و حل مسالمت‌آمیز اختلاف‌ها متعهد می‌کند.',
  // Later five-year action plans carry it out.
  m8fs3l: 'برنامه‌های اقدام پنج‌سالهٔ بعدی آن را اجرا می‌کنند.',
  // Kazakhstan’s treaty bulletin dates entry into force to 31 October 2012; the SCO marked the fifth anniversary of that in 2017. Sources also link the Chinese and Russian texts.
  '1cxr634':
    'بولتن معاهدات قزاقستان تاریخ لازم‌الاجرا شدن را ۳۱ اکتبر ۲۰۱۲ می‌داند؛ سازمان همکاری شانگهای در ۲۰۱۷ پنجمین سالگرد آن را گرامی داشت. منابع به متن‌های چینی و روسی نیز پیوند می‌دهند.',
  // Urges joint action on Afghan drugs, supports a nuclear-free Central Asia and gives common views on global security.
  '8h1vt7':
    'خواستار اقدام مشترک دربارهٔ مواد مخدر افغانستان است، از آسیای مرکزی عاری از سلاح هسته‌ای پشتیبانی می‌کند و دیدگاه‌های مشترک دربارهٔ امنیت جهانی را می‌آورد.',
  // Lists joint steps to act on the cyber threats named in 2006’s statement.
  '1qzu79': 'گام‌های مشترک در برابر تهدیدهای سایبری نام‌برده در بیانیهٔ ۲۰۰۶ را فهرست می‌کند.',
  // Changes the anti-terrorist body’s founding agreement.
  '3ylnxq': 'موافقت‌نامهٔ تأسیس نهاد ضدتروریستی را تغییر می‌دهد.',
  // A published compilation of SCO texts has it.
  giccl4: 'در مجموعهٔ منتشرشده‌ای از متن‌های سازمان همکاری شانگهای آمده است.',
  // Gives members a framework for exchange in arts, heritage and cultural institutions.
  b2lgyx: 'به اعضا چارچوبی برای مبادله در هنر، میراث و نهادهای فرهنگی می‌دهد.',
};
