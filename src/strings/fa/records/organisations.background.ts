// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/organisations.background.ts`, each below the English one. */
export const texts: Texts = {
  // World organisation of states, under its own charter, for human rights, development and peace.
  '1csaq0k': 'سازمان جهانی دولت‌ها با منشور خود، برای حقوق بشر، توسعه و صلح.',
  // General Assembly gives the SCO observer status (A/RES/59/48)
  djwhfe: 'مجمع عمومی به سازمان همکاری شانگهای جایگاه ناظر می‌دهد (A/RES/59/48)',
  // cooperation between the two Secretariats declared jointly in Tashkent
  '1kg615j': 'اعلام مشترک همکاری دو دبیرخانه در تاشکند',
  // cooperation with the SCO: a General Assembly resolution in a series begun in 2009
  '1fltlb': 'همکاری با سازمان همکاری شانگهای: قطعنامهٔ مجمع عمومی از رشته‌قطعنامه‌هایی که از ۲۰۰۹ آغاز شد',
  // UN office that helps states against terrorism, corruption, organised crime and drugs.
  '2tw1y2':
    'دفتر سازمان ملل متحد که کشورها را در برابر تروریسم، فساد، جرایم سازمان‌یافته و مواد مخدر یاری می‌کند.',
  // memorandum of understanding
  '17gcudx': 'یادداشت تفاهم',
  // Usual dates: founding 1997, present name 2002.
  '1w2lfdo': 'تاریخ‌های رایج: تأسیس ۱۹۹۷، نام کنونی ۲۰۰۲.',
  // UN commission for economic and social cooperation in Asia and the Pacific.
  shicx8: 'کمیسیون سازمان ملل متحد برای همکاری اقتصادی و اجتماعی در آسیا و اقیانوسیه.',
  // UN agency for education, science, culture and heritage.
  '16j1yqg': 'نهاد سازمان ملل متحد در امور آموزش، علم، فرهنگ و میراث.',
  // new memorandum for 2023–2027
  '1yb08xo': 'یادداشت جدید برای ۲۰۲۳ تا ۲۰۲۷',
  // UN agency for tourism.
  onpf7b: 'نهاد سازمان ملل متحد در امور گردشگری.',
  // memorandum, around the Bishkek summit
  zbafb6: 'یادداشت، حدود نشست سران بیشکک',
  // UN office that coordinates humanitarian relief.
  '1t4b0m8': 'دفتر سازمان ملل متحد که کمک‌های بشردوستانه را هماهنگ می‌کند.',
  // Bishkek summit decides on signing a memorandum
  w9ncxy: 'نشست سران بیشکک دربارهٔ امضای یادداشت تصمیم می‌گیرد',
  // UN agency for food security and farming.
  '1cywy4d': 'نهاد سازمان ملل متحد در امور امنیت غذایی و کشاورزی.',
  // Neutral humanitarian body that protects victims of armed conflict.
  '1pg7mch': 'نهاد بشردوستانهٔ بی‌طرف که از قربانیان درگیری‌های مسلحانه حفاظت می‌کند.',
  // Association of former Soviet republics for political, economic and humanitarian cooperation.
  n3yoel: 'مجموعه‌ای از جمهوری‌های شوروی پیشین برای همکاری سیاسی، اقتصادی و بشردوستانه.',
  // memorandum of the SCO Secretariat with the CIS Executive Committee
  '89dbat': 'یادداشت دبیرخانهٔ سازمان همکاری شانگهای با کمیتهٔ اجرایی کشورهای مستقل مشترک‌المنافع',
  // the three heads met and dealt with a joint roadmap of CIS, CSTO and SCO for 2026–2028
  '8wl9g2':
    'رؤسای سه سازمان گرد آمدند و نقشهٔ راه مشترک CIS، CSTO و سازمان همکاری شانگهای برای ۲۰۲۶ تا ۲۰۲۸ را بررسی کردند',
  // SCO granted observer status in the CIS
  uyslak: 'اعطای جایگاه ناظر در CIS به سازمان همکاری شانگهای',
  // Defence alliance of several post-Soviet states, based on a treaty of 1992.
  '1htdbcy': 'پیمان دفاعی چند کشور پساشوروی، بر پایهٔ معاهدهٔ ۱۹۹۲.',
  // Dushanbe memorandum linking the two secretariats
  '3sywp5': 'یادداشت امضاشده در شهر دوشنبه که دو دبیرخانه را به هم پیوند می‌دهد',
  // Dates: 15 May 1992, treaty signed; May 2002, organisation formed; October 2002, charter.
  '17uyqdq': 'تاریخ‌ها: ۱۵ مهٔ ۱۹۹۲، امضای معاهده؛ مهٔ ۲۰۰۲، تشکیل سازمان؛ اکتبر ۲۰۰۲، منشور.',
  // Permanent regulatory body of the customs and economic union of Armenia, Belarus, Kazakhstan, Kyrgyzstan and Russia.
  gsj0kw: 'نهاد تنظیم‌گر دائمی اتحادیهٔ گمرکی و اقتصادی ارمنستان، بلاروس، قزاقستان، قرقیزستان و روسیه.',
  // Commission and SCO Secretariat signed a memorandum in Dushanbe
  '1g482v0': 'کمیسیون و دبیرخانهٔ سازمان همکاری شانگهای در شهر دوشنبه یادداشتی امضا کردند',
  // Dated by the agreement on the Commission; the Union treaty of 29 May 2014 took force on 1 January 2015.
  l3mmj0:
    'تاریخ آن بر پایهٔ موافقت‌نامهٔ کمیسیون است؛ معاهدهٔ اتحادیه به تاریخ ۲۹ مهٔ ۲۰۱۴ در ۱ ژانویهٔ ۲۰۱۵ لازم‌الاجرا شد.',
  // Forum of Asian states for dialogue and confidence-building, proposed by Kazakhstan.
  j4kcyr: 'مجمع کشورهای آسیایی برای گفت‌وگو و اعتمادسازی، به پیشنهاد قزاقستان.',
  // the two secretariats’ memorandum, at Shanghai
  '1j0prb6': 'یادداشت دو دبیرخانه، در شهر شانگهای',
  // Proposed in 1992 (5 October); declared principles in 1999; Almaty founding act signed 4 June 2002.
  u0uz23: 'پیشنهاد در ۱۹۹۲ (۵ اکتبر)؛ اعلام اصول در ۱۹۹۹؛ سند بنیان‌گذاری آلماتی در ۴ ژوئن ۲۰۰۲ امضا شد.',
  // Intergovernmental body for economic cooperation of ten states of Central, South and West Asia.
  '1wx9y6j': 'نهاد بین‌دولتی برای همکاری اقتصادی ده کشور آسیای مرکزی، جنوبی و غربی.',
  // takes part in the SCO Plus meeting at Astana
  a4s9sh: 'شرکت در نشست «شانگهای پلاس» در شهر آستانه',
  // Regional organisation of Southeast Asian states for political, economic and cultural cooperation.
  '10hlwe6': 'سازمان منطقه‌ای کشورهای جنوب شرق آسیا برای همکاری سیاسی، اقتصادی و فرهنگی.',
  // the two secretariats’ memorandum, at Jakarta
  '9ixwlf': 'یادداشت دو دبیرخانه، در جاکارتا',
  // Timor-Leste’s joining on 26 October 2025 made it eleven (a News24 report seen, address not kept).
  '1v7rkea':
    'با پیوستن تیمور شرقی در ۲۶ اکتبر ۲۰۲۵ شمار اعضا به یازده رسید (گزارش News24 دیده شد، نشانی آن نگه داشته نشد).',
  // Centre through which Russia, Azerbaijan and the Central Asian states work together against drug trafficking.
  '1hkjjd':
    'مرکزی که روسیه، جمهوری آذربایجان و کشورهای آسیای مرکزی از راه آن علیه قاچاق مواد مخدر همکاری می‌کنند.',
  // Astana summit decides on signing a memorandum with the SCO Secretariat
  dyh3iu: 'نشست سران آستانه دربارهٔ امضای یادداشت با دبیرخانهٔ سازمان همکاری شانگهای تصمیم می‌گیرد',
  // memorandum with the SCO Secretariat, signed in Almaty
  '1o2c43o': 'یادداشت با دبیرخانهٔ سازمان همکاری شانگهای، امضاشده در آلماتی',
  // Agreed 26 January 2006, in force from 22 March 2009. General knowledge supplies the description’s members.
  '6yiz7g':
    'توافق در ۲۶ ژانویهٔ ۲۰۰۶، لازم‌الاجرا از ۲۲ مارس ۲۰۰۹. اعضای نام‌برده در شرح از دانسته‌های عمومی است.',
  // Organisation of 57 states that speaks for the Muslim world.
  '1j90ill': 'سازمان ۵۷ کشور که به نمایندگی از جهان اسلام سخن می‌گوید.',
  // Founded at Rabat. Known from secondary sources.
  '14h6476': 'تأسیس در رباط. بر پایهٔ منابع ثانوی.',
  // Regional organisation of Arab states.
  l5jqgx: 'سازمان منطقه‌ای کشورهای عربی.',
  // memorandum described as still planned
  '106tjpz': 'یادداشتی که هنوز در دست برنامه‌ریزی وصف شده است',
  // Specialised institution of the OIC for food security.
  zc888z: 'نهاد تخصصی OIC در امور امنیت غذایی.',
};
