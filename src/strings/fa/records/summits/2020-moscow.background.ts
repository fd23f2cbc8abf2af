// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2020-moscow.background.ts`, each below the English one. */
export const texts: Texts = {
  // Held virtually, a first, it met the pandemic with a joint epidemic plan and set the last five-year plan for the 2025 strategy.
  '9v5b8v':
    'نشست که نخستین بار مجازی برگزار شد، در برابر همه‌گیری طرحی مشترک دربارهٔ بیماری‌های همه‌گیر و آخرین برنامهٔ پنج‌سالهٔ راهبرد ۲۰۲۵ را تعیین کرد.',
  // Russia, in the chair, hosted from Moscow; the pandemic meant a video link.
  '1f4bagy': 'روسیه، رئیس دوره‌ای، از مسکو میزبان بود؛ همه‌گیری سبب شد نشست به‌صورت ارتباط تصویری باشد.',
  // Documents: sum given in Putin’s remarks: one declaration, nine decisions, six statements.
  cbfnsq: 'اسناد: شمار در سخنان پوتین: یک اعلامیه، نه تصمیم، شش بیانیه.',
  // InfoSCO published this information report of the meeting, a video link without a venue. V. Putin is named as chair.
  '9vz787':
    'InfoSCO این اطلاعیهٔ خبری نشست را منتشر کرد: ارتباط تصویری، بدون محل برگزاری. و. پوتین رئیس نشست نامیده شده است.',
  // Vladimir Putin
  '19in0m9': 'ولادیمیر پوتین',
  // President
  zl63xb: 'رئیس‌جمهور',
  // chair
  pq0cju: 'رئیس نشست',
  // Narendra Modi
  '1tiqful': 'نارندرا مودی',
  // Prime Minister
  '1vl5xkn': 'نخست‌وزیر',
  // Kassym-Jomart Tokayev
  m8u0ps: 'قاسم جومارت توکایف',
  // Xi Jinping
  '1m22oiv': 'شی جین‌پینگ',
  // Sadyr Japarov
  '1227kq1': 'صدیر جباروف',
  // Acting President and Prime Minister
  ofeppu: 'رئیس‌جمهور موقت و نخست‌وزیر',
  // Imran Khan
  '7z7ngg': 'عمران خان',
  // Emomali Rahmon
  zcp1ao: 'امامعلی رحمان',
  // Shavkat Mirziyoyev
  '2vjwye': 'شوکت میرضیایف',
  // Ashraf Ghani
  '13jlhgj': 'اشرف غنی',
  // Roman Golovchenko
  t4lcjn: 'رومان گولوفچنکو',
  // Hassan Rouhani
  '1hp78uj': 'حسن روحانی',
  // Khaltmaagiin Battulga
  you163: 'خالتماگین باتولگا',
  // António Guterres
  '1c6orhi': 'آنتونیو گوترش',
  // Secretary-General
  '16rw38o': 'دبیرکل',
  // Welcomed the summit by video message; not reported as joining the session.
  q6koq: 'با پیام ویدئویی به نشست خوشامد گفت؛ گزارشی از پیوستن به نشست نیست.',
  // Vladimir Norov
  '14hygrt': 'ولادیمیر نوروف',
  // SCO Secretary-General
  ieef8v: 'دبیرکل سازمان همکاری شانگهای',
  // Jumakhon Giyosov
  hkwor4: 'جمعه‌خان غیاث‌اف',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'مدیر کمیتهٔ اجرایی ساختار منطقه‌ای ضدتروریستی سازمان همکاری شانگهای',
  // The pandemic and 75 years since the war’s end shaped this political outcome of the first summit held virtually.
  wlkd30: 'همه‌گیری و هفتاد و پنج سال پس از پایان جنگ، این حاصل سیاسی نخستین نشست مجازی سران را شکل داد.',
  // Nearly 150 measures; second and last of the 2025 strategy’s five-year plans.
  txrwwh: 'نزدیک به ۱۵۰ اقدام؛ دومین و آخرین برنامهٔ پنج‌سالهٔ راهبرد ۲۰۲۵.',
  // Lists joint steps against the threat of epidemics; adopted in COVID-19’s first year.
  '1j8cktf':
    'گام‌های مشترک در برابر تهدید بیماری‌های همه‌گیر را فهرست می‌کند؛ در نخستین سال کووید-۱۹ تصویب شد.',
  // Applies digital tools so villages and remote areas lag less.
  '18xhly3': 'ابزارهای دیجیتال را به کار می‌گیرد تا روستاها و مناطق دورافتاده کمتر عقب بمانند.',
  // Urges a joint response to the pandemic under the United Nations and WHO.
  '1krkcpr': 'خواستار واکنش مشترک به همه‌گیری زیر نظر سازمان ملل متحد و سازمان جهانی بهداشت است.',
  // Speaks up for the post-war order on the anniversary.
  zko6xm: 'در این سالگرد از نظم پس از جنگ دفاع می‌کند.',
  // States a common view on the secure use of information technologies.
  '8j2kmp': 'دیدگاه مشترک دربارهٔ کاربرد امن فناوری‌های اطلاعات را بیان می‌کند.',
  // Pledges members’ cooperation on the digital economy.
  v1s6ke: 'همکاری اعضا در اقتصاد دیجیتال را وعده می‌دهد.',
  // Asks for common steps against propaganda and recruitment online.
  wagvqm: 'خواستار گام‌های مشترک در برابر تبلیغ و جذب نیرو در اینترنت است.',
  // Joint position on the drug threat.
  '6oipfg': 'موضع مشترک دربارهٔ تهدید مواد مخدر.',
};
