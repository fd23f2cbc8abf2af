// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2019-bishkek.background.ts`, each below the English one. */
export const texts: Texts = {
  // The agenda went beyond security, with agreements with UN bodies, digital cooperation and ties between regions.
  '1ah16kz': 'دستور کار از امنیت فراتر رفت: توافق با نهادهای سازمان ملل، همکاری دیجیتال و پیوند میان مناطق.',
  // Documents: newscentralasia: declaration plus 21; Asia-Plus: 21 in total; a Chinese report: 13 signed by the heads of state.
  asj6we:
    'اسناد: newscentralasia: اعلامیه و ۲۱ سند دیگر؛ آسیا پلاس: در مجموع ۲۱؛ یک گزارش چینی: ۱۳ سند امضاشده به دست سران کشورها.',
  // International Affairs Review reprinted the information report of the meeting, which supplies the names and has S. Jeenbekov as chair; the Secretariat’s original was not reached.
  '1g4gran':
    'مجلهٔ امور بین‌الملل اطلاعیهٔ خبری نشست را بازنشر کرد که نام‌ها را می‌آورد و س. جین‌بکوف را رئیس می‌داند؛ به اصل نزد دبیرخانه دسترسی نبود.',
  // News Central Asia has the declaration and 21 more, Asia-Plus 21 in all, a Chinese report 13 signed by the heads of state.
  idpl3c:
    'News Central Asia اعلامیه و ۲۱ سند دیگر می‌نویسد، آسیا پلاس در مجموع ۲۱ و یک گزارش چینی ۱۳ سند امضاشده به دست سران کشورها.',
  // Sooronbay Jeenbekov
  q9hh74: 'سورونبای جین‌بکوف',
  // President
  zl63xb: 'رئیس‌جمهور',
  // chair and host
  xr1n8v: 'رئیس نشست و میزبان',
  // Narendra Modi
  '1tiqful': 'نارندرا مودی',
  // Prime Minister
  '1vl5xkn': 'نخست‌وزیر',
  // Kassym-Jomart Tokayev
  m8u0ps: 'قاسم جومارت توکایف',
  // Xi Jinping
  '1m22oiv': 'شی جین‌پینگ',
  // Imran Khan
  '7z7ngg': 'عمران خان',
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
  // Rosemary A. DiCarlo
  '1szyx46': 'رزماری دی‌کارلو',
  // Under-Secretary-General
  '1viatgj': 'معاون دبیرکل',
  // Also listed: Rashid Khalikov, UN Assistant Secretary-General for humanitarian partnerships with the Middle East and Central Asia.
  '1rm2oeh':
    'در فهرست همچنین: رشید خالیکوف، دستیار دبیرکل سازمان ملل متحد برای شراکت‌های بشردوستانه با خاورمیانه و آسیای مرکزی.',
  // Sergey Lebedev
  antnuh: 'سرگئی لبدف',
  // Executive Secretary
  '16wlj8f': 'دبیر اجرایی',
  // Valery Semerikov
  bx98ij: 'والری سمریکوف',
  // Acting Secretary-General
  twhhs2: 'سرپرست دبیرکلی',
  // Tigran Sargsyan
  '15c7riw': 'تیگران سرکیسیان',
  // Chairman of the Board
  q0e40o: 'رئیس هیئت‌مدیره',
  // Vladimir Norov
  '14hygrt': 'ولادیمیر نوروف',
  // SCO Secretary-General
  ieef8v: 'دبیرکل سازمان همکاری شانگهای',
  // Jumakhon Giyosov
  hkwor4: 'جمعه‌خان غیاث‌اف',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'مدیر کمیتهٔ اجرایی ساختار منطقه‌ای ضدتروریستی سازمان همکاری شانگهای',
  // Promotes digital and regional cooperation; backs a polycentric order and the Iran nuclear deal.
  bg3ott: 'همکاری دیجیتال و منطقه‌ای را ترویج می‌کند؛ از نظم چندمرکزی و توافق هسته‌ای ایران پشتیبانی می‌کند.',
  // Outlines cooperation in digital technology.
  '1j1jihw': 'همکاری در فناوری دیجیتال را ترسیم می‌کند.',
  // Regions and provinces are urged to deal directly.
  z3o2dw: 'مناطق و استان‌ها به ارتباط مستقیم فراخوانده می‌شوند.',
  // Rules for the forum of regional leaders.
  '1ewg4v5': 'قواعد مجمع رهبران مناطق.',
  // Lists joint steps, environmental, for three years.
  vvwu1u: 'گام‌های مشترک زیست‌محیطی سه‌ساله را فهرست می‌کند.',
  // Plans two years under the drug strategy.
  '1vzp0tt': 'دو سال از راهبرد مواد مخدر را برنامه‌ریزی می‌کند.',
  // Says what the Afghanistan contact group is to do next.
  xennhi: 'می‌گوید گروه تماس افغانستان پس از این چه کند.',
  // Heads of agencies or ministries, not the Council itself, signed it in Bishkek during the summit.
  '1k2bpoe': 'رؤسای نهادها یا وزارتخانه‌ها، نه خود شورا، آن را در جریان نشست سران در بیشکک امضا کردند.',
  // Signed at the summit by heads of state bodies, it helps news organisations hold exchanges.
  fbpcpm: 'رؤسای نهادهای دولتی در نشست سران آن را امضا کردند؛ به مبادله میان سازمان‌های خبری کمک می‌کند.',
  // Supports sports exchanges.
  '1u4st1w': 'از مبادلات ورزشی پشتیبانی می‌کند.',
  // Three-year health cooperation plan.
  ksbfrf: 'طرح سه‌سالهٔ همکاری بهداشتی.',
  // Several decisions that let the Secretariat conclude working agreements with the Astana financial centre and four UN bodies.
  '1gxf572':
    'چند تصمیم که به دبیرخانه اجازه می‌دهد با مرکز مالی آستانه و چهار نهاد سازمان ملل توافق‌های کاری ببندد.',
};
