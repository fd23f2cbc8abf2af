// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2018-qingdao.background.ts`, each below the English one. */
export const texts: Texts = {
  // Enlarged to eight, the group met for the first time and renewed drug strategy, counter-terrorism programme and treaty plan.
  u4kyxh:
    'گروه که به هشت عضو رسیده بود نخستین بار گرد آمد و راهبرد مواد مخدر، برنامهٔ مبارزه با تروریسم و برنامهٔ معاهده را تجدید کرد.',
  // Documents: Disputed: TASS counted 17 documents signed by the leaders; the Kremlin named three and added “twenty more”.
  '1hfcvfr':
    'اسناد: مورد اختلاف: تاس ۱۷ سند امضاشده به دست رهبران شمرد؛ کرملین سه سند را نام برد و «بیست سند دیگر» افزود.',
  // The meeting’s information report supplies the names. It was read in Voltaire Network’s reprint of that official text, as the original held by the Secretariat was not reached.
  '1rv9o2i':
    'نام‌ها از اطلاعیهٔ خبری نشست است. این متن رسمی در بازنشر شبکهٔ ولتر خوانده شد، چون به اصل آن نزد دبیرخانه دسترسی نبود.',
  // TASS counted 17 that the leaders signed; the Kremlin names three and speaks of twenty more.
  '97iiwd': 'تاس ۱۷ سند امضاشده به دست رهبران شمرد؛ کرملین سه سند را نام می‌برد و از بیست سند دیگر می‌گوید.',
  // Xi Jinping
  '1m22oiv': 'شی جین‌پینگ',
  // President
  zl63xb: 'رئیس‌جمهور',
  // chair and host
  xr1n8v: 'رئیس نشست و میزبان',
  // Narendra Modi
  '1tiqful': 'نارندرا مودی',
  // Prime Minister
  '1vl5xkn': 'نخست‌وزیر',
  // Nursultan Nazarbayev
  '18abg52': 'نورسلطان نظربایف',
  // Sooronbay Jeenbekov
  q9hh74: 'سورونبای جین‌بکوف',
  // Mamnoon Hussain
  '1n1rzw7': 'ممنون حسین',
  // Vladimir Putin
  '19in0m9': 'ولادیمیر پوتین',
  // Emomali Rahmon
  zcp1ao: 'امامعلی رحمان',
  // Shavkat Mirziyoyev
  '2vjwye': 'شوکت میرضیایف',
  // Ashraf Ghani
  '13jlhgj': 'اشرف غنی',
  // Aleksandr Lukashenko
  '1hxp1hl': 'الکساندر لوکاشنکو',
  // Hassan Rouhani
  '1hp78uj': 'حسن روحانی',
  // Khaltmaagiin Battulga
  you163: 'خالتماگین باتولگا',
  // Amina Mohammed
  '1m62ft1': 'امینه محمد',
  // Deputy Secretary-General
  '11e159d': 'معاون دبیرکل',
  // Lim Jock Hoi
  zejaa: 'لیم جوک هوی',
  // Secretary-General
  '16rw38o': 'دبیرکل',
  // Sergey Lebedev
  antnuh: 'سرگئی لبدف',
  // Executive Secretary
  '16wlj8f': 'دبیر اجرایی',
  // Yuri Khachaturov
  gegvic: 'یوری خاچاتوروف',
  // Gong Jianwei
  '1ca48gp': 'گونگ جیان‌وی',
  // Executive Director
  '1skla9b': 'مدیر اجرایی',
  // Tigran Sargsyan
  '15c7riw': 'تیگران سرکیسیان',
  // Chairman of the Board
  q0e40o: 'رئیس هیئت‌مدیره',
  // Victoria Kwakwa
  wpizei: 'ویکتوریا کواکوا',
  // Vice President
  sea0zw: 'معاون رئیس‌جمهور',
  // Changyong Rhee
  '1knepv7': 'ری چانگ‌یونگ',
  // Department Director
  f6gtoh: 'مدیر دپارتمان',
  // Rashid Alimov
  n4vsuc: 'رشید علیم‌اف',
  // SCO Secretary-General
  ieef8v: 'دبیرکل سازمان همکاری شانگهای',
  // Yevgeny Sysoyev
  sit78c: 'یوگنی سیسویف',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'مدیر کمیتهٔ اجرایی ساختار منطقه‌ای ضدتروریستی سازمان همکاری شانگهای',
  // Supports the trading system and mentions a shared future; it is the first declaration by eight members.
  '1dt7vy3': 'از نظام تجارت پشتیبانی می‌کند و از آیندهٔ مشترک نام می‌برد؛ نخستین اعلامیهٔ هشت عضو است.',
  // Second plan of five years for carrying out the 2007 treaty.
  '1j1drc4': 'دومین برنامهٔ پنج‌سالهٔ اجرای معاهدهٔ ۲۰۰۷.',
  // Runs three years, for the membership as enlarged.
  vr8fkv: 'سه‌ساله، برای سازمان گسترش‌یافته.',
  // Kremlin and UN circulation have 2019–2021, where TASS printed 2019–2020.
  n9m1pj: 'کرملین و متن توزیع‌شده در سازمان ملل ۲۰۱۹ تا ۲۰۲۱ دارند؛ تاس ۲۰۱۹ تا ۲۰۲۰ نوشت.',
  // Comes after the 2011–2016 anti-drug strategy, covers six years and has its own programme of action.
  rwyzap:
    'پس از راهبرد مبارزه با مواد مخدر ۲۰۱۱ تا ۲۰۱۶ می‌آید، شش سال را در بر می‌گیرد و برنامهٔ اقدام خود را دارد.',
  // Lists how to implement the 2018–2023 strategy.
  '5wf7k7': 'شیوهٔ اجرای راهبرد ۲۰۱۸ تا ۲۰۲۳ را فهرست می‌کند.',
  // Calls for open trade rules and less complex trade and customs steps.
  exheo6: 'خواستار قواعد باز تجارت و تشریفات تجاری و گمرکی ساده‌تر است.',
  // The leaders jointly address young people.
  '1gkh0fm': 'رهبران مشترکاً خطاب به جوانان سخن می‌گویند.',
  // States how members together would respond to outbreaks.
  '1hhwpwx': 'می‌گوید اعضا در برابر شیوع بیماری‌ها چگونه با هم واکنش نشان می‌دهند.',
  // It was cited again during COVID-19 and in 2025.
  kx3z5s: 'در دوران کووید-۱۹ و در ۲۰۲۵ دوباره به آن استناد شد.',
};
