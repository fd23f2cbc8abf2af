// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2006-shanghai.background.ts`, each below the English one. */
export const texts: Texts = {
  // Five years on, the meeting reviewed the early period, raised the Secretariat’s status and took security work into cyberspace.
  '1vimwyg':
    'پانچ سال بعد اجلاس نے ابتدائی دور کا جائزہ لیا، سیکرٹریٹ کا مرتبہ بڑھایا اور سلامتی کے کام کو سائبر سپیس تک پھیلایا۔',
  // Venue: China Daily of the same day says the same.
  '1cfvo69': 'مقام: اسی دن کے چائنا ڈیلی میں بھی یہی ہے۔',
  // Joint communiqué of the meeting.
  '14jzil1': 'اجلاس کا مشترکہ کمیونیکے۔',
  // Hu Jintao
  '1r0kdf9': 'ہو جن تاؤ',
  // President
  zl63xb: 'صدر',
  // chair and host
  xr1n8v: 'چیئر اور میزبان',
  // Nursultan Nazarbayev
  '18abg52': 'نور سلطان نذربایوف',
  // Kurmanbek Bakiyev
  '15t1b14': 'کرمان بیک باکیوف',
  // Vladimir Putin
  '19in0m9': 'ولادیمیر پیوٹن',
  // Emomali Rahmon
  zcp1ao: 'امام علی رحمان',
  // The communiqué calls him Rakhmonov, as was usual until 2007.
  arn1gh: 'کمیونیکے میں انہیں رحمانوف لکھا گیا ہے، جیسا کہ 2007 تک معمول تھا۔',
  // Islam Karimov
  '1lfg1yk': 'اسلام کریموف',
  // Murli Deora
  srfqu9: 'مرلی دیورا',
  // Minister of Petroleum and Natural Gas
  '4i99e5': 'وزیر پیٹرولیم و قدرتی گیس',
  // Mahmoud Ahmadinejad
  '13fbldc': 'محمود احمدی نژاد',
  // Nambaryn Enkhbayar
  '12kxi2k': 'نمبارین اینخ بایار',
  // Pervez Musharraf
  '388ghy': 'پرویز مشرف',
  // Hamid Karzai
  '1lbmgmy': 'حامد کرزئی',
  // guest of the host country
  '1u0oop5': 'میزبان ملک کا مہمان',
  // Vladimir Rushailo
  xgg2qs: 'ولادیمیر روشائیلو',
  // Chairman of the Executive Committee
  gcsgoz: 'چیئرمین ایگزیکٹو کمیٹی',
  // Guest of the host country.
  '1cv7ekl': 'میزبان ملک کا مہمان۔',
  // Wilfrido V. Villacorta
  '1uep6c8': 'ولفریڈو ویلاکورٹا',
  // Deputy Secretary-General
  '11e159d': 'نائب سیکرٹری جنرل',
  // Zhang Deguang
  '13bhva8': 'ژانگ ڈیگوانگ',
  // SCO Secretary-General
  ieef8v: 'سیکرٹری جنرل شنگھائی تعاون تنظیم',
  // Vyacheslav Kasymov
  '1l6oi3d': 'ویاچسلاو قاسموف',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'ڈائریکٹر ایگزیکٹو کمیٹی، ایس سی او علاقائی انسداد دہشت گردی ڈھانچہ',
  // The communiqué has V. T. Kasymov; another copy of it, Viacheslav Kasymov.
  emxjj0: 'کمیونیکے میں V. T. Kasymov ہے؛ اس کی ایک اور نقل میں Viacheslav Kasymov۔',
  // Reviews the first five years and keeps the Shanghai Spirit as the guide for what follows.
  '1j3ymyx': 'پہلے پانچ برسوں کا جائزہ لیتا ہے اور شنگھائی سپرٹ کو آئندہ کے لیے رہنما رکھتا ہے۔',
  // States for the first time how the SCO sees threats in cyberspace.
  '1yzyayp': 'پہلی بار بتاتا ہے کہ ایس سی او سائبر سپیس کے خطرات کو کیسے دیکھتی ہے۔',
  // An action plan followed in 2007 and a treaty in 2009.
  '1e5k2ki': 'اس کے بعد 2007 میں ایکشن پلان اور 2009 میں معاہدہ آیا۔',
  // Opens the three-year work programmes on joint counter-terrorism.
  '1u80kpo': 'مشترکہ انسداد دہشت گردی کے تین سالہ پروگراموں کا سلسلہ شروع کرتا ہے۔',
  // Gave the Secretariat new rules and its head a stronger role.
  '105f83': 'سیکرٹریٹ کو نئے ضوابط اور اس کے سربراہ کو مضبوط تر کردار دیا۔',
  // Border and security services undertake to halt suspects moving between members.
  '1uh916w': 'سرحدی اور سیکیورٹی ادارے مشتبہ افراد کی ارکان کے درمیان نقل و حرکت روکنے کا عہد کرتے ہیں۔',
  // Gives security services a legal footing to work jointly on members’ soil.
  '8eqv3q': 'سیکیورٹی اداروں کو ارکان کی سرزمین پر مشترکہ کام کی قانونی بنیاد دیتا ہے۔',
  // Helps universities work together and students and teachers go on exchanges.
  '1rfd7qq': 'جامعات کے باہمی کام اور طلبہ و اساتذہ کے تبادلے میں مدد دیتا ہے۔',
  // In force for China since 30 January 2008.
  '17wcyzo': 'چین کے لیے 30 جنوری 2008 سے نافذ۔',
  // The English title is ours. China ratified on 29 December 2006; in force for it since 13 May 2008.
  '1y6oxcz': 'انگریزی عنوان ہمارا ہے۔ چین نے 29 دسمبر 2006 کو توثیق کی؛ اس کے لیے 13 مئی 2008 سے نافذ۔',
};
