// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2011-astana.background.ts`, each below the English one. */
export const texts: Texts = {
  // Ten years of work were reviewed at this anniversary; a health agreement and six-year anti-drug strategy were approved.
  mvo198:
    'ده سال کار در این سالگرد بررسی شد؛ موافقت‌نامه‌ای دربارهٔ بهداشت و راهبرد شش‌سالهٔ مبارزه با مواد مخدر تأیید شد.',
  // Press release of the Secretariat (University of Tokyo copy) and the Chinese text of the communiqué (Xinhua, read in a copy), which gives the list of organisations in full. A Russian embassy page (afghanistan.mid.ru) also lists the president of Turkmenistan and ASEAN among the guests; the communiqué has neither, so they are left out.
  '1hqhmbd':
    'اطلاعیهٔ مطبوعاتی دبیرخانه (رونوشت دانشگاه توکیو) و متن چینی کمونیکه (شین‌هوا، از روی رونوشت) که فهرست سازمان‌ها را کامل می‌آورد. صفحهٔ یک سفارت روسیه (afghanistan.mid.ru) رئیس‌جمهور ترکمنستان و آسه‌آن را نیز میان مهمانان می‌آورد؛ کمونیکه هیچ‌یک را ندارد، پس کنار گذاشته شده‌اند.',
  // Nursultan Nazarbayev
  '18abg52': 'نورسلطان نظربایف',
  // President
  zl63xb: 'رئیس‌جمهور',
  // chair and host
  xr1n8v: 'رئیس نشست و میزبان',
  // Hu Jintao
  '1r0kdf9': 'هو جین‌تائو',
  // Roza Otunbayeva
  '1mgn4wj': 'رزا اوتونبایوا',
  // The given name was supplied from common usage.
  '1tcoor': 'نام کوچک از کاربرد رایج افزوده شد.',
  // Dmitry Medvedev
  ypo4dw: 'دمیتری مدودف',
  // Emomali Rahmon
  zcp1ao: 'امامعلی رحمان',
  // Islam Karimov
  '1lfg1yk': 'اسلام کریم‌اف',
  // Mahmoud Ahmadinejad
  '13fbldc': 'محمود احمدی‌نژاد',
  // Asif Ali Zardari
  z23gnx: 'آصف علی زرداری',
  // S. M. Krishna
  '1icy4mx': 'اس. ام. کریشنا',
  // Minister of External Affairs
  '1g8yzxc': 'وزیر امور خارجه',
  // Printed as Foreign Minister M. Krishna.
  '1f2kvm3': 'چاپ‌شده به‌صورت «وزیر خارجه M. Krishna».',
  // Dashjamts Battulga
  '1njqoee': 'داشجامتس باتولگا',
  // Chief of the Presidential Staff
  '1h5ao5w': 'رئیس دفتر ریاست‌جمهوری',
  // Hamid Karzai
  '1lbmgmy': 'حامد کرزی',
  // guest of the host state
  '14bix26': 'مهمان کشور میزبان',
  // Yury Fedotov
  go2dvz: 'یوری فدوتوف',
  // Under-Secretary-General, Executive Director of the UN Office on Drugs and Crime
  '1xitqeh': 'معاون دبیرکل و مدیر اجرایی دفتر مبارزه با جرم و مواد مخدر سازمان ملل',
  // Sergey Lebedev
  antnuh: 'سرگئی لبدف',
  // Chairman of the Executive Committee – Executive Secretary
  eqwxi: 'رئیس کمیتهٔ اجرایی – دبیر اجرایی',
  // Tair Mansurov
  '1jbv9bw': 'طاهر منصوروف',
  // Secretary-General
  '16rw38o': 'دبیرکل',
  // Full name as in the 2009 communiqué; surname only in the Chinese text. The given name was supplied from common usage.
  '1l1wjf7': 'نام کامل مطابق کمونیکهٔ ۲۰۰۹؛ در متن چینی تنها نام خانوادگی. نام کوچک از کاربرد رایج افزوده شد.',
  // Nikolai Bordyuzha
  '1orqmk8': 'نیکلای بوردیوژا',
  // Surname only in the Chinese text. The given name was supplied from common usage.
  '1upu9v2': 'در متن چینی تنها نام خانوادگی. نام کوچک از کاربرد رایج افزوده شد.',
  // Muratbek Imanaliev
  e3b1c: 'مراتبک ایمانعلی‌اف',
  // SCO Secretary-General
  ieef8v: 'دبیرکل سازمان همکاری شانگهای',
  // Dzhenisbek Dzhumanbekov
  '1jfb88q': 'جنیش‌بک جمان‌بکوف',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'مدیر کمیتهٔ اجرایی ساختار منطقه‌ای ضدتروریستی سازمان همکاری شانگهای',
  // The press release omits the given name.
  yfhtn1: 'اطلاعیهٔ مطبوعاتی نام کوچک را ندارد.',
  // Reviews the first ten years and states aims for the next ten.
  '15mav9z': 'ده سال نخست را بررسی و هدف‌های ده سال بعد را بیان می‌کند.',
  // Covers six years of work on drug trafficking; has a programme of action.
  t5sbe3: 'شش سال کار دربارهٔ قاچاق مواد مخدر را در بر می‌گیرد؛ برنامهٔ اقدام دارد.',
  // Approved with the strategy, as a list for its execution.
  '1lgd1cm': 'همراه راهبرد، به‌عنوان فهرستی برای اجرای آن تأیید شد.',
  // Deals with food safety, medicines, infectious disease, emergency care, telemedicine and mother and child health.
  zdyj0t:
    'به ایمنی غذا، داروها، بیماری‌های عفونی، فوریت‌های پزشکی، پزشکی از راه دور و سلامت مادر و کودک می‌پردازد.',
};
