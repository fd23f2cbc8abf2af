// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2026-bishkek.background.ts`, each below the English one. */
export const texts: Texts = {
  // Leaders, meeting in the twenty-fifth-anniversary year, adopted a Bishkek Declaration, other decisions and statements. Pakistan took the chair, to host in Islamabad in 2027.
  x9vque:
    'رهبران در سال بیست‌وپنجمین سالگرد اعلامیهٔ بیشکک و تصمیم‌ها و بیانیه‌های دیگری را تصویب کردند. پاکستان ریاست دوره‌ای را گرفت تا در ۲۰۲۷ در اسلام‌آباد میزبان باشد.',
  // In a programme of 31 August – 1 September, the Council sat on 1 September 2026.
  '76ob15': 'در برنامهٔ ۳۱ اوت تا ۱ سپتامبر، شورا در ۱ سپتامبر ۲۰۲۶ تشکیل جلسه داد.',
  // The pages of the SCO are known through texts of September and October 2026 that cite them. The speech of China’s president at the Council is published by an embassy of China.
  hf1jto:
    'صفحه‌های سازمان همکاری شانگهای از راه متن‌های سپتامبر و اکتبر ۲۰۲۶ که به آن‌ها استناد می‌کنند شناخته شده است. سخنرانی رئیس‌جمهور چین در شورا را یک سفارت چین منتشر کرده است.',
  // In the chair: a second file, quoting Global Research (September 2026), also names him as chair; both are second-hand.
  '1bi5buw':
    'ریاست نشست: پروندهٔ دومی به نقل از Global Research (سپتامبر ۲۰۲۶) نیز او را رئیس می‌نامد؛ هر دو دست‌دوم است.',
  // Motto: slogan of the Kyrgyz chairmanship 2025–2026.
  '13b6lr7': 'شعار: شعار ریاست دوره‌ای قرقیزستان ۲۰۲۵ تا ۲۰۲۶.',
  // Documents: the 28 documents, the Bishkek Declaration included, are known from a file that cites the page of the Secretariat; the page itself could not be opened.
  mmyrm6:
    'اسناد: ۲۸ سند، با احتساب اعلامیهٔ بیشکک، از پرونده‌ای شناخته شده است که به صفحهٔ دبیرخانه استناد می‌کند؛ خود صفحه باز نشد.',
  // Nothing was found reporting a change of status. On 4 September 2026 an interview in People’s Daily still gave the SCO family 27 states (10 members and 17 partners), as reached in Tianjin.
  owg7xp:
    'گزارشی از تغییر جایگاه یافت نشد. گفت‌وگویی در روزنامهٔ مردم در ۴ سپتامبر ۲۰۲۶ همچنان برای خانوادهٔ سازمان همکاری شانگهای ۲۷ کشور (۱۰ عضو و ۱۷ شریک) می‌آورد، چنان‌که در تیانجین شد.',
  // In the afternoon of 1 September an SCO Plus meeting followed, on a stronger United Nations and a multipolar world, according to People’s Daily. Who took part is not established.
  '1xxevwj':
    'به گزارش روزنامهٔ مردم، بعدازظهر ۱ سپتامبر نشست «شانگهای پلاس» دربارهٔ سازمان ملل متحدی نیرومندتر و جهان چندقطبی برگزار شد. شرکت‌کنندگان معلوم نیستند.',
  // Xi Jinping, Vladimir Putin, Narendra Modi and Shehbaz Sharif: attributed to the page of the Chinese foreign ministry. The other members and António Guterres: a file quoting Global Research (September 2026). Recep Tayyip Erdoğan: a Japan Times summary.
  '1yl3phb':
    'شی جین‌پینگ، ولادیمیر پوتین، نارندرا مودی و شهباز شریف: منسوب به صفحهٔ وزارت امور خارجهٔ چین. دیگر اعضا و آنتونیو گوترش: پرونده‌ای به نقل از Global Research (سپتامبر ۲۰۲۶). رجب طیب اردوغان: خلاصه‌ای از Japan Times.',
  // Besides the declaration, ANI reports 13 outcome agreements.
  '6ahigp': 'ANI افزون بر اعلامیه از ۱۳ موافقت‌نامهٔ نهایی خبر می‌دهد.',
  // Sadyr Japarov
  '1227kq1': 'صدیر جباروف',
  // chair and host
  xr1n8v: 'رئیس نشست و میزبان',
  // Aleksandr Lukashenko
  '1hxp1hl': 'الکساندر لوکاشنکو',
  // Xi Jinping
  '1m22oiv': 'شی جین‌پینگ',
  // Narendra Modi
  '1tiqful': 'نارندرا مودی',
  // Masoud Pezeshkian
  '1epfskm': 'مسعود پزشکیان',
  // Kassym-Jomart Tokayev
  m8u0ps: 'قاسم جومارت توکایف',
  // Shehbaz Sharif
  '1mcsg8n': 'شهباز شریف',
  // Vladimir Putin
  '19in0m9': 'ولادیمیر پوتین',
  // Emomali Rahmon
  zcp1ao: 'امامعلی رحمان',
  // Shavkat Mirziyoyev
  '2vjwye': 'شوکت میرضیایف',
  // Recep Tayyip Erdoğan
  '13npg14': 'رجب طیب اردوغان',
  // António Guterres
  '1c6orhi': 'آنتونیو گوترش',
  // Secretary-General
  '16rw38o': 'دبیرکل',
  // Marks the anniversary; reports say it condemns attacks on Iran and deals with health, climate, digital, transport and security.
  '88h7co':
    'سالگرد را گرامی می‌دارد؛ به گزارش‌ها حملات به ایران را محکوم می‌کند و به بهداشت، اقلیم، امور دیجیتال، حمل‌ونقل و امنیت می‌پردازد.',
  // The official page is known from others who cite it.
  tasxua: 'صفحهٔ رسمی از راه کسانی شناخته شده است که به آن استناد می‌کنند.',
  // The cultural centre of Pakistan, the next chair, gets the yearly title.
  '1mfox78': 'شهری که مرکز فرهنگی پاکستان (رئیس دوره‌ای بعدی) است، عنوان سالانه را می‌گیرد.',
  // Known from two texts of October 2026: one cites a page of the SCO, the other several press reports.
  '18miwbt':
    'از دو متن اکتبر ۲۰۲۶ شناخته شده است: یکی به صفحه‌ای از سازمان همکاری شانگهای استناد می‌کند و دیگری به چند گزارش مطبوعاتی.',
};
