// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2012-beijing.background.ts`, each below the English one. */
export const texts: Texts = {
  // Leaders set medium-term directions for the second decade; Afghanistan became an observer, and Türkiye was granted the status of dialogue partner.
  '1p3fb65':
    'رهبران مسیرهای میان‌مدت دههٔ دوم را تعیین کردند؛ افغانستان عضو ناظر شد و به ترکیه جایگاه شریک گفت‌وگو اعطا شد.',
  // Venue: the restricted session was on 6 June, chaired by Hu Jintao.
  u49i4t: 'محل برگزاری: نشست محدود در ۶ ژوئن به ریاست هو جین‌تائو بود.',
  // The Secretariat’s press release (University of Tokyo copy) stops within the list of organisations in the excerpt; People’s Daily at china.org.cn supplies it (UN, CIS, EurAsEC, CSTO and others), two entries lacking a name. It closes with “and others” and may thus be incomplete. Per source, the states are complete.
  '1ipnrfl':
    'گزیدهٔ اطلاعیهٔ مطبوعاتی دبیرخانه (رونوشت دانشگاه توکیو) در میان فهرست سازمان‌ها پایان می‌یابد؛ روزنامهٔ مردم در china.org.cn آن را کامل می‌کند (سازمان ملل متحد، CIS، EurAsEC، CSTO و دیگران) و دو مورد نام ندارد. با «و دیگران» تمام می‌شود و شاید ناقص باشد. بر پایهٔ منبع، کشورها کامل‌اند.',
  // Hu Jintao
  '1r0kdf9': 'هو جین‌تائو',
  // President
  zl63xb: 'رئیس‌جمهور',
  // chair and host
  xr1n8v: 'رئیس نشست و میزبان',
  // Nursultan Nazarbayev
  '18abg52': 'نورسلطان نظربایف',
  // Almazbek Atambayev
  '1y903h4': 'الماس‌بیک آتامبایف',
  // Vladimir Putin
  '19in0m9': 'ولادیمیر پوتین',
  // Emomali Rahmon
  zcp1ao: 'امامعلی رحمان',
  // Islam Karimov
  '1lfg1yk': 'اسلام کریم‌اف',
  // Mahmoud Ahmadinejad
  '13fbldc': 'محمود احمدی‌نژاد',
  // Tsakhiagiin Elbegdorj
  '1i60duh': 'تساخیاگین البگدورج',
  // Asif Ali Zardari
  z23gnx: 'آصف علی زرداری',
  // S. M. Krishna
  '1icy4mx': 'اس. ام. کریشنا',
  // Minister of External Affairs
  '1g8yzxc': 'وزیر امور خارجه',
  // Printed as Foreign Minister S. Krishna.
  '1bavgix': 'چاپ‌شده به‌صورت «وزیر خارجه S. Krishna».',
  // Hamid Karzai
  '1lbmgmy': 'حامد کرزی',
  // invited by the host as guest; here it became an observer
  oy64yq: 'به دعوت میزبان، مهمان؛ در همین نشست عضو ناظر شد',
  // Gurbanguly Berdimuhamedov
  '7lk15x': 'قربانقلی بردی‌محمداف',
  // guest of the host
  '1shxn2n': 'مهمان میزبان',
  // Miroslav Jenča
  '9mm6bf': 'میروسلاو ینچا',
  // Special Representative of the Secretary-General, Head of the UN Regional Centre for Preventive Diplomacy for Central Asia
  '1ah57qg': 'نمایندهٔ ویژهٔ دبیرکل و رئیس مرکز منطقه‌ای دیپلماسی پیشگیرانهٔ سازمان ملل برای آسیای مرکزی',
  // Printed as M. Jenca. The given name was supplied from common usage.
  '1o9e6mv': 'چاپ‌شده به‌صورت M. Jenca. نام کوچک از کاربرد رایج افزوده شد.',
  // Sergey Lebedev
  antnuh: 'سرگئی لبدف',
  // Chairman of the Executive Committee – Executive Secretary
  eqwxi: 'رئیس کمیتهٔ اجرایی – دبیر اجرایی',
  // Organisation named in the Chinese report; the excerpts read do not give the person.
  '127mzpw': 'نام سازمان در گزارش چینی آمده است؛ گزیده‌های خوانده‌شده نام شخص را ندارند.',
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
  // Says what members jointly seek for regional peace and growth; rejects outside military action in the Middle East and North Africa.
  '16muquy':
    'می‌گوید اعضا برای صلح و رشد منطقه مشترکاً چه می‌خواهند؛ اقدام نظامی بیرونی در خاورمیانه و شمال آفریقا را رد می‌کند.',
  // Guideline for the medium term.
  qoqd5c: 'رهنمود میان‌مدت.',
  // The Development Strategy until 2025 later built on it.
  '1o1iypp': 'راهبرد توسعه تا سال ۲۰۲۵ بعدها بر پایهٔ آن تدوین شد.',
  // The 2025 strategy’s preamble cites it as approved in Beijing in 2012.
  '1hhhpgn': 'مقدمهٔ راهبرد ۲۰۲۵ آن را تأییدشده در پکن در ۲۰۱۲ می‌خواند.',
  // Brought Afghanistan in as an observer.
  '1ixjupc': 'افغانستان را به‌عنوان عضو ناظر پذیرفت.',
  // Granted Türkiye dialogue-partner status.
  k0zh0d: 'به ترکیه جایگاه شریک گفت‌وگو داد.',
  // Joint work against what the SCO calls the three evils, in the third plan of three years.
  pvmq3t: 'کار مشترک علیه آنچه سازمان همکاری شانگهای «سه نیروی شر» می‌نامد، در سومین برنامهٔ سه‌ساله.',
  // It fills the gap between the programmes of 2010–2012 and 2016–2018.
  l0yskj: 'فاصلهٔ برنامه‌های ۲۰۱۰ تا ۲۰۱۲ و ۲۰۱۶ تا ۲۰۱۸ را پر می‌کند.',
  // The sister programmes give the English title.
  '1pmik91': 'عنوان انگلیسی از برنامه‌های هم‌ردیف گرفته شده است.',
  // Regulates how members respond together when regional peace is at risk.
  '184evk0': 'واکنش مشترک اعضا را هنگام به خطر افتادن صلح منطقه تنظیم می‌کند.',
  // Known from press lists; probably renews the 2009 regulation.
  '166qtma': 'از فهرست‌های مطبوعات شناخته شده است؛ احتمالاً آیین‌نامهٔ ۲۰۰۹ را تمدید می‌کند.',
};
