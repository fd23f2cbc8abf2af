// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2022-samarkand.background.ts`, each below the English one. */
export const texts: Texts = {
  // After three years leaders met in person and approved a record package: a national-currency settlement plan, four global statements and Iran’s memorandum.
  '1ly8xul':
    'رهبران پس از سه سال حضوری گرد آمدند و بسته‌ای بی‌سابقه از نظر شمار اسناد را تأیید کردند: طرح تسویه با ارزهای ملی، چهار بیانیه دربارهٔ مسائل جهانی و یادداشت ایران.',
  // In the chair: reports of the day say outright that he presided.
  mi20ry: 'ریاست نشست: گزارش‌های همان روز به‌صراحت می‌گویند که او ریاست کرد.',
  // The memorandums of Egypt and Qatar were signed in Tashkent on the eve of the summit.
  '1et5vyj': 'یادداشت‌های مصر و قطر، در آستانهٔ نشست سران، در تاشکند امضا شد.',
  // Source has all states (Russian foreign ministry, People’s Daily text in Rossiyskaya Gazeta and CRNTT). It reports “Representatives of invited international organisations” but names only the UN. Armenia’s prime minister, announced in some previews, is on no list from the day.
  '7f53gg':
    'منبع همهٔ کشورها را دارد (وزارت امور خارجهٔ روسیه، متن روزنامهٔ مردم در روسیسکایا گازتا و CRNTT). از «نمایندگان سازمان‌های بین‌المللی دعوت‌شده» خبر می‌دهد اما تنها سازمان ملل را نام می‌برد. نخست‌وزیر ارمنستان که برخی خبرهای پیش از نشست اعلام کرده بودند در هیچ فهرستی از آن روز نیست.',
  // Shavkat Mirziyoyev
  '2vjwye': 'شوکت میرضیایف',
  // President
  zl63xb: 'رئیس‌جمهور',
  // chair and host
  xr1n8v: 'رئیس نشست و میزبان',
  // Xi Jinping
  '1m22oiv': 'شی جین‌پینگ',
  // Vladimir Putin
  '19in0m9': 'ولادیمیر پوتین',
  // Kassym-Jomart Tokayev
  m8u0ps: 'قاسم جومارت توکایف',
  // Sadyr Japarov
  '1227kq1': 'صدیر جباروف',
  // Emomali Rahmon
  zcp1ao: 'امامعلی رحمان',
  // Narendra Modi
  '1tiqful': 'نارندرا مودی',
  // Prime Minister
  '1vl5xkn': 'نخست‌وزیر',
  // Shehbaz Sharif
  '1mcsg8n': 'شهباز شریف',
  // Aleksandr Lukashenko
  '1hxp1hl': 'الکساندر لوکاشنکو',
  // Ebrahim Raisi
  xjx8yr: 'ابراهیم رئیسی',
  // Ukhnaagiin Khürelsükh
  ngnqt2: 'اوخناگین خورلسوخ',
  // Serdar Berdimuhamedov
  '26kte2': 'سردار بردی‌محمداف',
  // guest of the chair
  '18nk7my': 'مهمان ریاست دوره‌ای',
  // Ilham Aliyev
  '178gicy': 'الهام علی‌اف',
  // invited as guest of the chair
  '1gbky1j': 'مهمان به دعوت ریاست دوره‌ای',
  // Recep Tayyip Erdoğan
  '13npg14': 'رجب طیب اردوغان',
  // Rosemary A. DiCarlo
  '1szyx46': 'رزماری دی‌کارلو',
  // Under-Secretary-General for Political and Peacebuilding Affairs
  '18ec2oq': 'معاون دبیرکل در امور سیاسی و صلح‌سازی',
  // Zhang Ming
  '1tpt4h2': 'ژانگ مینگ',
  // SCO Secretary-General
  ieef8v: 'دبیرکل سازمان همکاری شانگهای',
  // On 15 September 2022, the Secretariat reports, he was at a sidelines meeting.
  loo1or: 'به گزارش دبیرخانه، در ۱۵ سپتامبر ۲۰۲۲ در دیداری در حاشیهٔ نشست بود.',
  // Takes joint lines on trade barriers, the digital divide and global disorder.
  su8t41: 'دربارهٔ موانع تجارت، شکاف دیجیتال و بی‌نظمی جهانی مواضع مشترک می‌گیرد.',
  // Third plan of five years for carrying out the 2007 treaty.
  '1y3cczp': 'سومین برنامهٔ پنج‌سالهٔ اجرای معاهدهٔ ۲۰۰۷.',
  // Steers work on Eurasian rail, road and multimodal links.
  '1q7ous1': 'کار بر روی پیوندهای ریلی، جاده‌ای و چندوجهی اوراسیا را هدایت می‌کند.',
  // Maps the stages for trade to leave third-country currencies behind.
  '1b5g64g': 'مراحل کنار گذاشتن ارز کشورهای ثالث در تجارت را ترسیم می‌کند.',
  // An Uzbek translation says “action plan”; the Russian foreign ministry’s English, roadmap.
  tjr190: 'ترجمه‌ای ازبکی «برنامهٔ اقدام» می‌گوید؛ متن انگلیسی وزارت امور خارجهٔ روسیه، نقشهٔ راه.',
  // Creates an honorary title.
  iiv53v: 'عنوانی افتخاری پدید می‌آورد.',
  // What Iran commits to before it is a member.
  dypc3: 'آنچه ایران پیش از عضویت به آن متعهد می‌شود.',
  // Started the accession of Belarus.
  '1p87v60': 'الحاق بلاروس را آغاز کرد.',
  // Extended the circle of partners, in five decisions, to the Gulf, the Maldives and Myanmar.
  gm2em9: 'با پنج تصمیم، حلقهٔ شرکا را به خلیج فارس، مالدیو و میانمار گسترش داد.',
  // Shared view on dealing with climate change.
  '15q89it': 'دیدگاه مشترک دربارهٔ رویارویی با تغییرات اقلیمی.',
  // Calls for open and steady supply lines.
  '1df8nam': 'خواستار زنجیره‌های تأمین باز و پایدار است.',
  // States a joint view on how to maintain world food security.
  '1t2os1e': 'دیدگاه مشترک دربارهٔ حفظ امنیت غذایی جهان را بیان می‌کند.',
  // States a joint view on world energy security.
  ho7nz6: 'دیدگاه مشترک دربارهٔ امنیت انرژی جهان را بیان می‌کند.',
  // Governments agree in it to develop tourism among members.
  xzd293: 'دولت‌ها در آن بر توسعهٔ گردشگری میان اعضا توافق می‌کنند.',
  // Names the Indian city for the year.
  '1yq0o1n': 'شهر هندی سال را نام می‌برد.',
  // Links work with UNESCO for five years.
  '1rv4dqh': 'کار با یونسکو را برای پنج سال پیوند می‌دهد.',
  // Began the debate on reform of the SCO.
  '1l47gl3': 'بحث اصلاح سازمان همکاری شانگهای را آغاز کرد.',
  // The debate later led to the single partner status of 2025.
  kt70f2: 'این بحث بعدها به جایگاه واحد شریک در ۲۰۲۵ انجامید.',
  // Numbered list of the Council’s decisions, third item.
  n8x0aj: 'فهرست شماره‌دار تصمیم‌های شورا، مورد سوم.',
};
