// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2024-astana/roadmap.ts`, each below the English one. */
export const texts: Texts = {
  // Qingdao as tourism and cultural capital
  '1s917wy': 'چینگدائو، پایتخت گردشگری و فرهنگی',
  // ended; followed by Cholpon-Ata
  bozcml: 'پایان‌یافته؛ پس از آن چولپون‌آتا',
  // SCO Year of Sustainable Development
  '1ibdg0e': 'سال توسعهٔ پایدار سازمان همکاری شانگهای',
  // ended
  '79lwzf': 'پایان‌یافته',
  // Counter-terrorism programme
  '6zq1z5': 'برنامهٔ مبارزه با تروریسم',
  // running
  '5opvf0': 'در دست اجرا',
  // Term of Secretary-General Yermekbayev
  '1afmxd': 'دورهٔ دبیرکل یرمکبایف',
  // Anti-Drug Strategy and action programme
  btrnxi: 'راهبرد مبارزه با مواد مخدر و برنامهٔ اقدام',
  // running; Anti-Drug Centre agreed in 2025
  '38zldz': 'در دست اجرا؛ توافق بر سر مرکز مبارزه با مواد مخدر در ۲۰۲۵',
  // Energy cooperation strategy
  e931cf: 'راهبرد همکاری انرژی',
  // running; roadmap approved in 2025
  '1wttql6': 'در دست اجرا؛ تأیید نقشهٔ راه در ۲۰۲۵',
  // Action plan for the economic strategy
  '1wsofwg': 'برنامهٔ اقدام راهبرد اقتصادی',
  // Development strategy, as a draft
  '8wl8j3': 'راهبرد توسعه، به‌صورت پیش‌نویس',
  // adopted in Tianjin on 1 September 2025
  i3hf0m: 'در ۱ سپتامبر ۲۰۲۵ در تیانجین تصویب شد',
  // Association of Investors
  '16a6f28': 'انجمن سرمایه‌گذاران',
  // operating since 18 March 2025
  g25ben: 'فعال از ۱۸ مارس ۲۰۲۵',
  // Memorandum with CARICC
  '10g4rj5': 'یادداشت با CARICC',
  // signed on 18 March 2026 in Almaty
  t3xch3: 'در ۱۸ مارس ۲۰۲۶ در آلماتی امضا شد',
  // Project financing mechanisms
  ji9ahb: 'سازوکارهای تأمین مالی طرح‌ها',
  // content and outcome not found
  q1fu6m: 'محتوا و نتیجه یافت نشد',
};
