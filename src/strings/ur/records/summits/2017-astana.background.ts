// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2017-astana.background.ts`, each below the English one. */
export const texts: Texts = {
  // A convention against extremism was signed, and the first enlargement since 2001 made India and Pakistan members.
  d460ij:
    'انتہا پسندی کے خلاف کنونشن پر دستخط ہوئے، اور 2001 کے بعد پہلی توسیع میں بھارت اور پاکستان رکن بنے۔',
  // Venue: Xinhua reports Xi Jinping’s arrival there to be met by Nazarbayev.
  si51j1: 'مقام: شنہوا کے مطابق شی جن پنگ وہاں پہنچے جہاں نذربایوف نے ان کا استقبال کیا۔',
  // Documents: Sputnik counts 11 signed by the heads of state; our list also holds the memorandum with the ICRC, signed by the Secretary-General.
  qenlvl:
    'دستاویزات: سپوتنک نے سربراہان مملکت کی دستخط شدہ 11 شمار کیں؛ ہماری فہرست میں آئی سی آر سی کے ساتھ یادداشت بھی ہے، جس پر سیکرٹری جنرل نے دستخط کیے۔',
  // Taken from an SCO Secretariat press release, which also confirms who presided (N. Nazarbayev “chaired the meeting”) but names no venue.
  '1tphbj2':
    'ایس سی او سیکرٹریٹ کی پریس ریلیز سے لیا گیا، جو صدارت کرنے والے کی بھی تصدیق کرتی ہے (نور سلطان نذربایوف نے “اجلاس کی صدارت کی”)، مگر مقام نہیں بتاتی۔',
  // Nursultan Nazarbayev
  '18abg52': 'نور سلطان نذربایوف',
  // President
  zl63xb: 'صدر',
  // chair and host
  xr1n8v: 'چیئر اور میزبان',
  // Xi Jinping
  '1m22oiv': 'شی جن پنگ',
  // Almazbek Atambayev
  '1y903h4': 'الماز بیک اتم بائیف',
  // Vladimir Putin
  '19in0m9': 'ولادیمیر پیوٹن',
  // Emomali Rahmon
  zcp1ao: 'امام علی رحمان',
  // Shavkat Mirziyoyev
  '2vjwye': 'شوکت مرزایوف',
  // Narendra Modi
  '1tiqful': 'نریندر مودی',
  // Prime Minister
  '1vl5xkn': 'وزیراعظم',
  // became a member at this meeting; its delegation is still with the observers in the press release
  '1ttkd64': 'اسی اجلاس میں رکن بنا؛ پریس ریلیز میں اس کا وفد اب بھی مبصرین میں ہے',
  // Nawaz Sharif
  pbyyd9: 'نواز شریف',
  // Ashraf Ghani
  '13jlhgj': 'اشرف غنی',
  // Aleksandr Lukashenko
  '1hxp1hl': 'الیگزینڈر لوکاشینکو',
  // Tsakhiagiin Elbegdorj
  '1i60duh': 'تساخیاگین ایلبیگ دورج',
  // Mohammad Javad Zarif
  '1o51sir': 'محمد جواد ظریف',
  // Minister of Foreign Affairs
  '1g4vj05': 'وزیر خارجہ',
  // António Guterres
  '1c6orhi': 'انتونیو گوتریس',
  // Secretary-General
  '16rw38o': 'سیکرٹری جنرل',
  // Sergey Lebedev
  antnuh: 'سرگئی لیبیدیف',
  // Chairman of the Executive Committee – Executive Secretary
  eqwxi: 'چیئرمین ایگزیکٹو کمیٹی، ایگزیکٹو سیکرٹری',
  // Amanzhol Zhankuliev
  '14db54m': 'امان ژول ژانکولیف',
  // Deputy Secretary-General
  '11e159d': 'نائب سیکرٹری جنرل',
  // Le Luong Minh
  '10rvqin': 'لی لونگ من',
  // Gong Jianwei
  '1ca48gp': 'گونگ جیان وے',
  // Executive Director of the Secretariat
  o9xspg: 'ایگزیکٹو ڈائریکٹر سیکرٹریٹ',
  // Rashid Alimov
  n4vsuc: 'راشد علیموف',
  // SCO Secretary-General
  ieef8v: 'سیکرٹری جنرل شنگھائی تعاون تنظیم',
  // Yevgeny Sysoyev
  sit78c: 'یوگینی سیسویف',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'ڈائریکٹر ایگزیکٹو کمیٹی، ایس سی او علاقائی انسداد دہشت گردی ڈھانچہ',
  // Notes growth to eight members; states common views on terrorism, trade and regional crises.
  iwwn6r:
    'ارکان کی تعداد آٹھ ہونے کا ذکر کرتا ہے؛ دہشت گردی، تجارت اور علاقائی بحرانوں پر مشترکہ آرا بیان کرتا ہے۔',
  // Made India a full member.
  tohsa9: 'بھارت کو مکمل رکن بنایا۔',
  // Made Pakistan a full member.
  ds93c1: 'پاکستان کو مکمل رکن بنایا۔',
  // Defines extremism and its financing in common terms; members undertake to punish it and assist one another.
  '1sd93wv':
    'انتہا پسندی اور اس کی مالی معاونت کی مشترکہ تعریف کرتا ہے؛ ارکان اس پر سزا دینے اور ایک دوسرے کی مدد کا عہد کرتے ہیں۔',
  // States outside the SCO may join. Dates in force vary by country: 12 October 2019 for Russia (Russian foreign ministry).
  sugepl:
    'ایس سی او سے باہر کے ممالک شامل ہو سکتے ہیں۔ نفاذ کی تاریخیں ملک وار مختلف ہیں: روس کے لیے 12 اکتوبر 2019 (روسی وزارت خارجہ)۔',
  // National representatives in Tashkent get new rules.
  vbs7mv: 'تاشقند میں قومی نمائندوں کو نئے ضوابط ملے۔',
  // Shared out the budget anew among eight states.
  '14rl0t4': 'بجٹ کو آٹھ ممالک میں نئے سرے سے تقسیم کیا۔',
  // Rejects terrorism in every form and the political use of extremist groups, and calls on the United Nations to lead.
  '111tp0e':
    'ہر شکل کی دہشت گردی اور انتہا پسند گروہوں کا سیاسی استعمال مسترد کرتا ہے، اور اقوام متحدہ سے قیادت کا مطالبہ کرتا ہے۔',
  // Begins work under the tourism programme of 2016.
  '1lidba2': '2016 کے سیاحتی پروگرام کے تحت کام شروع کرتا ہے۔',
  // Working link with the Red Cross.
  j4wk2q: 'ریڈ کراس کے ساتھ عملی رابطہ۔',
  // Ended Council decisions whose purpose had been fulfilled.
  a084jh: 'کونسل کے وہ فیصلے ختم کیے جن کا مقصد پورا ہو چکا تھا۔',
  // Among eleven documents signed; the words for “members” are missing from the source’s title.
  '1hs11ee': 'گیارہ دستخط شدہ دستاویزات میں شامل؛ ماخذ کے عنوان میں “رکن ممالک” کے الفاظ موجود نہیں۔',
  // The Secretariat’s report gets its yearly approval.
  qq36lv: 'سیکرٹریٹ کی رپورٹ کو سالانہ منظوری ملی۔',
  // Accepts, as each year, the anti-terrorist body’s report.
  '1l9dlq2': 'ہر سال کی طرح انسداد دہشت گردی ادارے کی رپورٹ قبول کرتا ہے۔',
};
