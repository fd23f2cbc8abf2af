// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2012-beijing.background.ts`, each below the English one. */
export const texts: Texts = {
  // Leaders set medium-term directions for the second decade; Afghanistan became an observer, and Türkiye was granted the status of dialogue partner.
  '1p3fb65':
    'رہنماؤں نے دوسری دہائی کے لیے وسط مدتی سمتیں طے کیں؛ افغانستان مبصر بنا، اور ترکیہ کو ڈائیلاگ پارٹنر کا درجہ دیا گیا۔',
  // Venue: the restricted session was on 6 June, chaired by Hu Jintao.
  u49i4t: 'مقام: محدود اجلاس 6 جون کو ہو جن تاؤ کی زیر صدارت ہوا۔',
  // The Secretariat’s press release (University of Tokyo copy) stops within the list of organisations in the excerpt; People’s Daily at china.org.cn supplies it (UN, CIS, EurAsEC, CSTO and others), two entries lacking a name. It closes with “and others” and may thus be incomplete. Per source, the states are complete.
  '1ipnrfl':
    'سیکرٹریٹ کی پریس ریلیز (جامعہ ٹوکیو کی نقل) اقتباس میں تنظیموں کی فہرست کے دوران ختم ہو جاتی ہے؛ یہ فہرست china.org.cn پر پیپلز ڈیلی سے مکمل کی گئی (اقوام متحدہ، سی آئی ایس، EurAsEC، سی ایس ٹی او اور دیگر)، دو اندراجات میں نام نہیں۔ اس کا اختتام “اور دیگر” پر ہے، لہٰذا نامکمل ہو سکتی ہے۔ ماخذ کے مطابق ممالک مکمل ہیں۔',
  // Hu Jintao
  '1r0kdf9': 'ہو جن تاؤ',
  // President
  zl63xb: 'صدر',
  // chair and host
  xr1n8v: 'چیئر اور میزبان',
  // Nursultan Nazarbayev
  '18abg52': 'نور سلطان نذربایوف',
  // Almazbek Atambayev
  '1y903h4': 'الماز بیک اتم بائیف',
  // Vladimir Putin
  '19in0m9': 'ولادیمیر پیوٹن',
  // Emomali Rahmon
  zcp1ao: 'امام علی رحمان',
  // Islam Karimov
  '1lfg1yk': 'اسلام کریموف',
  // Mahmoud Ahmadinejad
  '13fbldc': 'محمود احمدی نژاد',
  // Tsakhiagiin Elbegdorj
  '1i60duh': 'تساخیاگین ایلبیگ دورج',
  // Asif Ali Zardari
  z23gnx: 'آصف علی زرداری',
  // S. M. Krishna
  '1icy4mx': 'ایس ایم کرشنا',
  // Minister of External Affairs
  '1g8yzxc': 'وزیر خارجہ',
  // Printed as Foreign Minister S. Krishna.
  '1bavgix': 'ماخذ میں وزیر خارجہ S. Krishna چھپا ہے۔',
  // Hamid Karzai
  '1lbmgmy': 'حامد کرزئی',
  // invited by the host as guest; here it became an observer
  oy64yq: 'میزبان نے بطور مہمان مدعو کیا؛ یہیں مبصر بنا',
  // Gurbanguly Berdimuhamedov
  '7lk15x': 'قربان قلی بردی محمدوف',
  // guest of the host
  '1shxn2n': 'میزبان کا مہمان',
  // Miroslav Jenča
  '9mm6bf': 'میروسلاو ینچا',
  // Special Representative of the Secretary-General, Head of the UN Regional Centre for Preventive Diplomacy for Central Asia
  '1ah57qg':
    'سیکرٹری جنرل کے خصوصی نمائندے، سربراہ اقوام متحدہ علاقائی مرکز برائے انسدادی سفارت کاری، وسطی ایشیا',
  // Printed as M. Jenca. The given name was supplied from common usage.
  '1o9e6mv': 'ماخذ میں M. Jenca چھپا ہے۔ نام عام استعمال سے مکمل کیا گیا۔',
  // Sergey Lebedev
  antnuh: 'سرگئی لیبیدیف',
  // Chairman of the Executive Committee – Executive Secretary
  eqwxi: 'چیئرمین ایگزیکٹو کمیٹی، ایگزیکٹو سیکرٹری',
  // Organisation named in the Chinese report; the excerpts read do not give the person.
  '127mzpw': 'تنظیم کا نام چینی رپورٹ میں ہے؛ پڑھے گئے اقتباسات میں شخص کا نام نہیں۔',
  // Muratbek Imanaliev
  e3b1c: 'مراد بیک ایمان علیوف',
  // SCO Secretary-General
  ieef8v: 'سیکرٹری جنرل شنگھائی تعاون تنظیم',
  // Dzhenisbek Dzhumanbekov
  '1jfb88q': 'جینیس بیک جمان بیکوف',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'ڈائریکٹر ایگزیکٹو کمیٹی، ایس سی او علاقائی انسداد دہشت گردی ڈھانچہ',
  // The press release omits the given name.
  yfhtn1: 'پریس ریلیز میں پہلا نام نہیں۔',
  // Says what members jointly seek for regional peace and growth; rejects outside military action in the Middle East and North Africa.
  '16muquy':
    'بتاتا ہے کہ ارکان علاقائی امن اور ترقی کے لیے مل کر کیا چاہتے ہیں؛ مشرق وسطیٰ اور شمالی افریقہ میں بیرونی فوجی کارروائی مسترد کرتا ہے۔',
  // Guideline for the medium term.
  qoqd5c: 'وسط مدت کے لیے رہنما خطوط۔',
  // The Development Strategy until 2025 later built on it.
  '1o1iypp': 'بعد میں 2025 تک کی ترقیاتی حکمت عملی اس پر استوار ہوئی۔',
  // The 2025 strategy’s preamble cites it as approved in Beijing in 2012.
  '1hhhpgn': '2025 کی حکمت عملی کی تمہید میں اسے 2012 میں بیجنگ میں منظور شدہ بتایا گیا ہے۔',
  // Brought Afghanistan in as an observer.
  '1ixjupc': 'افغانستان کو مبصر کے طور پر شامل کیا۔',
  // Granted Türkiye dialogue-partner status.
  k0zh0d: 'ترکیہ کو ڈائیلاگ پارٹنر کا درجہ دیا۔',
  // Joint work against what the SCO calls the three evils, in the third plan of three years.
  pvmq3t: 'جنہیں ایس سی او تین برائیاں کہتی ہے، ان کے خلاف مشترکہ کام، تیسرے تین سالہ پروگرام میں۔',
  // It fills the gap between the programmes of 2010–2012 and 2016–2018.
  l0yskj: 'یہ 2010 سے 2012 اور 2016 سے 2018 کے پروگراموں کے درمیان خلا پر کرتا ہے۔',
  // The sister programmes give the English title.
  '1pmik91': 'انگریزی عنوان اسی سلسلے کے دیگر پروگراموں سے لیا گیا۔',
  // Regulates how members respond together when regional peace is at risk.
  '184evk0': 'علاقائی امن خطرے میں ہو تو ارکان کے مشترکہ ردعمل کا طریقہ طے کرتا ہے۔',
  // Known from press lists; probably renews the 2009 regulation.
  '166qtma': 'پریس کی فہرستوں سے معلوم؛ غالباً 2009 کے ضوابط کی تجدید ہے۔',
};
