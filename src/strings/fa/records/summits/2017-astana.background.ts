// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2017-astana.background.ts`, each below the English one. */
export const texts: Texts = {
  // A convention against extremism was signed, and the first enlargement since 2001 made India and Pakistan members.
  d460ij: 'کنوانسیونی علیه افراط‌گرایی امضا شد و نخستین گسترش سازمان از ۲۰۰۱ هند و پاکستان را عضو کرد.',
  // Venue: Xinhua reports Xi Jinping’s arrival there to be met by Nazarbayev.
  si51j1: 'محل برگزاری: شین‌هوا از ورود شی جین‌پینگ به آنجا و استقبال نظربایف از او گزارش می‌دهد.',
  // Documents: Sputnik counts 11 signed by the heads of state; our list also holds the memorandum with the ICRC, signed by the Secretary-General.
  qenlvl:
    'اسناد: اسپوتنیک ۱۱ سند امضاشده به دست سران کشورها می‌شمارد؛ فهرست ما یادداشت با ICRC را نیز دارد که دبیرکل آن را امضا کرد.',
  // Taken from an SCO Secretariat press release, which also confirms who presided (N. Nazarbayev “chaired the meeting”) but names no venue.
  '1tphbj2':
    'برگرفته از اطلاعیهٔ مطبوعاتی دبیرخانهٔ سازمان همکاری شانگهای که رئیس نشست را نیز تأیید می‌کند (ن. نظربایف «ریاست نشست را داشت») اما محلی نام نمی‌برد.',
  // Nursultan Nazarbayev
  '18abg52': 'نورسلطان نظربایف',
  // President
  zl63xb: 'رئیس‌جمهور',
  // chair and host
  xr1n8v: 'رئیس نشست و میزبان',
  // Xi Jinping
  '1m22oiv': 'شی جین‌پینگ',
  // Almazbek Atambayev
  '1y903h4': 'الماس‌بیک آتامبایف',
  // Vladimir Putin
  '19in0m9': 'ولادیمیر پوتین',
  // Emomali Rahmon
  zcp1ao: 'امامعلی رحمان',
  // Shavkat Mirziyoyev
  '2vjwye': 'شوکت میرضیایف',
  // Narendra Modi
  '1tiqful': 'نارندرا مودی',
  // Prime Minister
  '1vl5xkn': 'نخست‌وزیر',
  // became a member at this meeting; its delegation is still with the observers in the press release
  '1ttkd64': 'در همین نشست عضو شد؛ در اطلاعیهٔ مطبوعاتی هیئت آن هنوز در کنار ناظران است',
  // Nawaz Sharif
  pbyyd9: 'نواز شریف',
  // Ashraf Ghani
  '13jlhgj': 'اشرف غنی',
  // Aleksandr Lukashenko
  '1hxp1hl': 'الکساندر لوکاشنکو',
  // Tsakhiagiin Elbegdorj
  '1i60duh': 'تساخیاگین البگدورج',
  // Mohammad Javad Zarif
  '1o51sir': 'محمدجواد ظریف',
  // Minister of Foreign Affairs
  '1g4vj05': 'وزیر امور خارجه',
  // António Guterres
  '1c6orhi': 'آنتونیو گوترش',
  // Secretary-General
  '16rw38o': 'دبیرکل',
  // Sergey Lebedev
  antnuh: 'سرگئی لبدف',
  // Chairman of the Executive Committee – Executive Secretary
  eqwxi: 'رئیس کمیتهٔ اجرایی – دبیر اجرایی',
  // Amanzhol Zhankuliev
  '14db54m': 'امان‌ژول ژانکولی‌اف',
  // Deputy Secretary-General
  '11e159d': 'معاون دبیرکل',
  // Le Luong Minh
  '10rvqin': 'له لوئونگ مین',
  // Gong Jianwei
  '1ca48gp': 'گونگ جیان‌وی',
  // Executive Director of the Secretariat
  o9xspg: 'مدیر اجرایی دبیرخانه',
  // Rashid Alimov
  n4vsuc: 'رشید علیم‌اف',
  // SCO Secretary-General
  ieef8v: 'دبیرکل سازمان همکاری شانگهای',
  // Yevgeny Sysoyev
  sit78c: 'یوگنی سیسویف',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'مدیر کمیتهٔ اجرایی ساختار منطقه‌ای ضدتروریستی سازمان همکاری شانگهای',
  // Notes growth to eight members; states common views on terrorism, trade and regional crises.
  iwwn6r:
    'از رسیدن شمار اعضا به هشت می‌گوید؛ دیدگاه‌های مشترک دربارهٔ تروریسم، تجارت و بحران‌های منطقه را بیان می‌کند.',
  // Made India a full member.
  tohsa9: 'هند را عضو کامل کرد.',
  // Made Pakistan a full member.
  ds93c1: 'پاکستان را عضو کامل کرد.',
  // Defines extremism and its financing in common terms; members undertake to punish it and assist one another.
  '1sd93wv':
    'افراط‌گرایی و تأمین مالی آن را با تعبیرهای مشترک تعریف می‌کند؛ اعضا متعهد می‌شوند آن را مجازات کنند و به یکدیگر کمک کنند.',
  // States outside the SCO may join. Dates in force vary by country: 12 October 2019 for Russia (Russian foreign ministry).
  sugepl:
    'کشورهای بیرون از سازمان همکاری شانگهای می‌توانند بپیوندند. تاریخ لازم‌الاجرا شدن در هر کشور فرق دارد: ۱۲ اکتبر ۲۰۱۹ برای روسیه (وزارت امور خارجهٔ روسیه).',
  // National representatives in Tashkent get new rules.
  vbs7mv: 'نمایندگان ملی در تاشکند قواعد جدید می‌یابند.',
  // Shared out the budget anew among eight states.
  '14rl0t4': 'بودجه را از نو میان هشت کشور تقسیم کرد.',
  // Rejects terrorism in every form and the political use of extremist groups, and calls on the United Nations to lead.
  '111tp0e':
    'هر شکل از تروریسم و بهره‌برداری سیاسی از گروه‌های افراطی را رد می‌کند و از سازمان ملل متحد می‌خواهد پیشگام باشد.',
  // Begins work under the tourism programme of 2016.
  '1lidba2': 'کار برنامهٔ گردشگری ۲۰۱۶ را آغاز می‌کند.',
  // Working link with the Red Cross.
  j4wk2q: 'پیوند کاری با صلیب سرخ.',
  // Ended Council decisions whose purpose had been fulfilled.
  a084jh: 'به تصمیم‌هایی از شورا که هدفشان برآورده شده بود پایان داد.',
  // Among eleven documents signed; the words for “members” are missing from the source’s title.
  '1hs11ee': 'یکی از یازده سند امضاشده؛ در عنوانی که منبع می‌آورد کلمهٔ «اعضا» نیست.',
  // The Secretariat’s report gets its yearly approval.
  qq36lv: 'گزارش دبیرخانه تأیید سالانهٔ خود را می‌گیرد.',
  // Accepts, as each year, the anti-terrorist body’s report.
  '1l9dlq2': 'مانند هر سال، گزارش نهاد ضدتروریستی را می‌پذیرد.',
};
