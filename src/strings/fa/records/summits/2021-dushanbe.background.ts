// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2021-dushanbe.background.ts`, each below the English one. */
export const texts: Texts = {
  // Iran’s accession was opened at this twentieth-anniversary summit as the Taliban regained power in Afghanistan.
  ucan3x: 'الحاق ایران در این نشست بیستمین سالگرد آغاز شد، هم‌زمان با بازگشت طالبان به قدرت در افغانستان.',
  // Leaders’ meeting on 17 September.
  '1yq0p41': 'نشست رهبران در ۱۷ سپتامبر.',
  // Mongolia, India, China and Russia had leaders on the video link.
  '1x7445l': 'رهبران مغولستان، هند، چین و روسیه در ارتباط تصویری حضور داشتند.',
  // Documents: some agencies say the declaration plus 30.
  plws1x: 'اسناد: برخی خبرگزاری‌ها می‌گویند اعلامیه و ۳۰ سند دیگر.',
  // The UN is the only organisation named in the sources read. None of the lists read has a delegation from Afghanistan, though it is counted as an expected observer by one press report.
  '1ms7sqy':
    'سازمان ملل متحد تنها سازمانی است که منابع خوانده‌شده نام می‌برند. هیچ‌یک از فهرست‌های خوانده‌شده هیئتی از افغانستان ندارد، هرچند یک گزارش مطبوعاتی آن را ناظر مورد انتظار می‌شمارد.',
  // Some agencies have the declaration and 30 more.
  tpzjo6: 'برخی خبرگزاری‌ها اعلامیه و ۳۰ سند دیگر می‌نویسند.',
  // Emomali Rahmon
  zcp1ao: 'امامعلی رحمان',
  // President
  zl63xb: 'رئیس‌جمهور',
  // chair and host
  xr1n8v: 'رئیس نشست و میزبان',
  // Kassym-Jomart Tokayev
  m8u0ps: 'قاسم جومارت توکایف',
  // Sadyr Japarov
  '1227kq1': 'صدیر جباروف',
  // Imran Khan
  '7z7ngg': 'عمران خان',
  // Prime Minister
  '1vl5xkn': 'نخست‌وزیر',
  // Shavkat Mirziyoyev
  '2vjwye': 'شوکت میرضیایف',
  // Xi Jinping
  '1m22oiv': 'شی جین‌پینگ',
  // Narendra Modi
  '1tiqful': 'نارندرا مودی',
  // Vladimir Putin
  '19in0m9': 'ولادیمیر پوتین',
  // Aleksandr Lukashenko
  '1hxp1hl': 'الکساندر لوکاشنکو',
  // Ebrahim Raisi
  xjx8yr: 'ابراهیم رئیسی',
  // Ukhnaagiin Khürelsükh
  ngnqt2: 'اوخناگین خورلسوخ',
  // Gurbanguly Berdimuhamedov
  '7lk15x': 'قربانقلی بردی‌محمداف',
  // guest of the chair
  '18nk7my': 'مهمان ریاست دوره‌ای',
  // António Guterres
  '1c6orhi': 'آنتونیو گوترش',
  // Secretary-General
  '16rw38o': 'دبیرکل',
  // Spoke by video message; not reported as joining the session.
  '1b0b6h8': 'با پیام ویدئویی سخن گفت؛ گزارشی از پیوستن به نشست نیست.',
  // Vladimir Norov
  '14hygrt': 'ولادیمیر نوروف',
  // SCO Secretary-General
  ieef8v: 'دبیرکل سازمان همکاری شانگهای',
  // Jumakhon Giyosov
  hkwor4: 'جمعه‌خان غیاث‌اف',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'مدیر کمیتهٔ اجرایی ساختار منطقه‌ای ضدتروریستی سازمان همکاری شانگهای',
  // Recounts the SCO’s past at length for the anniversary and says where it goes after twenty years.
  '3pbhe3':
    'به مناسبت سالگرد، گذشتهٔ سازمان همکاری شانگهای را به‌تفصیل بازمی‌گوید و مسیر آن را پس از بیست سال بیان می‌کند.',
  // Three-year counter-terrorism programme.
  '722b1': 'برنامهٔ سه‌سالهٔ مبارزه با تروریسم.',
  // One agency printed 2023–2024.
  '1resz98': 'یک خبرگزاری ۲۰۲۳ تا ۲۰۲۴ نوشت.',
  // Work plan, the second, for the 2018–2023 drug strategy.
  k7qnd2: 'دومین برنامهٔ کاری راهبرد مواد مخدر ۲۰۱۸ تا ۲۰۲۳.',
  // Plans joint cyber work for two years.
  '1titybm': 'دو سال کار سایبری مشترک را برنامه‌ریزی می‌کند.',
  // Plan to revive economies post-Covid.
  '1rfugew': 'طرح احیای اقتصادها پس از کووید.',
  // Decision that set a reform of security mechanisms in motion.
  '1g8052u': 'تصمیمی که اصلاح سازوکارهای امنیتی را به جریان انداخت.',
  // The reform led to the new security centres of 2025.
  mlnv4a: 'این اصلاح به مراکز امنیتی جدید ۲۰۲۵ انجامید.',
  // The list read cuts the title; the 2025 centres’ link is general context.
  ik1fkj: 'فهرست خوانده‌شده عنوان را کوتاه کرده است؛ پیوند با مراکز ۲۰۲۵ از زمینهٔ عمومی است.',
  // Members share this programme to protect and green the environment.
  vioxrj: 'اعضا این برنامه را برای حفاظت و سبز کردن محیط زیست به‌طور مشترک دارند.',
  // The broadcaster MIR, the source, speaks of a joint “green belt” and does not call it a programme.
  r2aq99: 'منبع، شبکهٔ میر، از «کمربند سبز» مشترک می‌گوید و آن را برنامه نمی‌نامد.',
  // Opened the way to membership for Iran, by then an observer for sixteen years.
  '58pp68': 'راه عضویت ایران را گشود که در آن زمان شانزده سال عضو ناظر بود.',
  // First Arab dialogue partners.
  '1svjvw4': 'نخستین شرکای گفت‌وگوی عرب.',
  // After the pandemic shock, pledges green transport corridors for food, data exchange and freer farm trade.
  '1adzxld':
    'پس از ضربهٔ همه‌گیری، راهگذرهای سبز حمل‌ونقل برای مواد غذایی، مبادلهٔ داده و تجارت آزادتر کشاورزی را وعده می‌دهد.',
  // Pledges members to joint research, naming earlier SCO texts as its basis.
  '1545lsp': 'اعضا را به پژوهش مشترک متعهد می‌کند و متن‌های پیشین سازمان همکاری شانگهای را پایهٔ آن می‌داند.',
};
