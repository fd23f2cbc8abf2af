// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2023-new-delhi.background.ts`, each below the English one. */
export const texts: Texts = {
  // Leaders approved an economic strategy to 2030, Belarus signed its memorandum and Iran joined as ninth member.
  e9w8o5:
    'رهبران راهبرد اقتصادی تا ۲۰۳۰ را تأیید کردند، بلاروس یادداشت خود را امضا کرد و ایران نهمین عضو شد.',
  // India, as chair, held it by video link.
  '1qwqa35': 'هند، رئیس دوره‌ای، آن را به‌صورت ارتباط تصویری برگزار کرد.',
  // Motto: SECURE was the theme of India’s chairmanship.
  m6920h: 'شعار: SECURE موضوع ریاست دوره‌ای هند بود.',
  // Documents: one declaration, two joint statements and ten decisions.
  '2nevd6': 'اسناد: یک اعلامیه، دو بیانیهٔ مشترک و ده تصمیم.',
  // The office of Uzbekistan’s president lists all states, the United Nations and the officers of the SCO, and adds unnamed heads of international organisations. No venue: leaders met by video link.
  '1pt5u2z':
    'دفتر رئیس‌جمهور ازبکستان همهٔ کشورها، سازمان ملل متحد و مقام‌های سازمان همکاری شانگهای را فهرست می‌کند و رؤسای سازمان‌های بین‌المللی را بی‌نام می‌افزاید. بدون محل برگزاری: رهبران به‌صورت ارتباط تصویری گرد آمدند.',
  // Narendra Modi
  '1tiqful': 'نارندرا مودی',
  // Prime Minister
  '1vl5xkn': 'نخست‌وزیر',
  // chair
  pq0cju: 'رئیس نشست',
  // Kassym-Jomart Tokayev
  m8u0ps: 'قاسم جومارت توکایف',
  // President
  zl63xb: 'رئیس‌جمهور',
  // Xi Jinping
  '1m22oiv': 'شی جین‌پینگ',
  // Sadyr Japarov
  '1227kq1': 'صدیر جباروف',
  // Shehbaz Sharif
  '1mcsg8n': 'شهباز شریف',
  // Vladimir Putin
  '19in0m9': 'ولادیمیر پوتین',
  // Emomali Rahmon
  zcp1ao: 'امامعلی رحمان',
  // Shavkat Mirziyoyev
  '2vjwye': 'شوکت میرضیایف',
  // Ebrahim Raisi
  xjx8yr: 'ابراهیم رئیسی',
  // invited as an observer; became a member at this meeting
  '8iwlok': 'به‌عنوان عضو ناظر دعوت شد؛ در همین نشست عضو شد',
  // Aleksandr Lukashenko
  '1hxp1hl': 'الکساندر لوکاشنکو',
  // Ukhnaagiin Khürelsükh
  ngnqt2: 'اوخناگین خورلسوخ',
  // Serdar Berdimuhamedov
  '26kte2': 'سردار بردی‌محمداف',
  // guest of the chair
  '18nk7my': 'مهمان ریاست دوره‌ای',
  // António Guterres
  '1c6orhi': 'آنتونیو گوترش',
  // Secretary-General
  '16rw38o': 'دبیرکل',
  // His spokesperson said on 3 July he would appear next day by video from Trinidad and Tobago.
  '11800lo': 'سخنگوی او در ۳ ژوئیه گفت که روز بعد به‌صورت تصویری از ترینیداد و توباگو حضور می‌یابد.',
  // Zhang Ming
  '1tpt4h2': 'ژانگ مینگ',
  // SCO Secretary-General
  ieef8v: 'دبیرکل سازمان همکاری شانگهای',
  // Ruslan Mirzayev
  ra9zgr: 'روسلان میرزایف',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'مدیر کمیتهٔ اجرایی ساختار منطقه‌ای ضدتروریستی سازمان همکاری شانگهای',
  // Issued by the virtual summit: rejects bloc politics, covers digital sovereignty and calls Central Asia the core region.
  '1lyd04x':
    'نشست مجازی آن را صادر کرد: سیاست بلوکی را رد می‌کند، به حاکمیت دیجیتال می‌پردازد و آسیای مرکزی را منطقهٔ هسته می‌خواند.',
  // Looks at prevention and youth.
  '1iow69o': 'به پیشگیری و جوانان می‌پردازد.',
  // Calls for digital public services and shared experience.
  '19y99me': 'خواستار خدمات عمومی دیجیتال و مبادلهٔ تجربه است.',
  // A strategy of its own for the economy, running to 2030.
  '30efat': 'راهبردی ویژه برای اقتصاد، تا ۲۰۳۰.',
  // An action plan followed in 2024.
  '4bok4a': 'برنامهٔ اقدامی در ۲۰۲۴ در پی آن آمد.',
  // Seeks transport that is cleaner and more efficient.
  '1tuuv9n': 'خواستار حمل‌ونقل پاک‌تر و کارآمدتر است.',
  // Made Iran the ninth member.
  '103ablm': 'ایران را نهمین عضو کرد.',
  // What Belarus commits to before it is a member.
  '1jif7d9': 'آنچه بلاروس پیش از عضویت به آن متعهد می‌شود.',
  // Gives the anti-terrorist structure’s staff body new rules.
  '1kulgnj': 'به نهاد ستادی ساختار ضدتروریستی قواعد جدید می‌دهد.',
  // Names Almaty for the year.
  '19bfk0g': 'آلماتی را برای سال نام می‌برد.',
};
