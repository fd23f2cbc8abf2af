// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2014-dushanbe.background.ts`, each below the English one. */
export const texts: Texts = {
  // A road transport agreement was concluded, and approving the last procedural papers on admission cleared the way for India and Pakistan.
  '49jklj':
    'سڑک ٹرانسپورٹ کا سمجھوتہ ہوا، اور شمولیت سے متعلق آخری ضابطہ جاتی دستاویزات کی منظوری سے بھارت اور پاکستان کے لیے راستہ کھلا۔',
  // In the chair: official information note of 12 September 2014.
  '1jhccnr': 'صدارت: 12 ستمبر 2014 کا سرکاری معلوماتی نوٹ۔',
  // Venue: printed as “Kokhi Navruz”.
  tx74u1: 'مقام: ماخذ میں “Kokhi Navruz” چھپا ہے۔',
  // From a Secretariat press release (University of Tokyo copy). All states are in the source; the excerpt stops among the organisations.
  '1hswdc8':
    'سیکرٹریٹ کی پریس ریلیز سے (جامعہ ٹوکیو کی نقل)۔ ماخذ میں تمام ممالک ہیں؛ اقتباس تنظیموں کے دوران ختم ہو جاتا ہے۔',
  // Emomali Rahmon
  zcp1ao: 'امام علی رحمان',
  // President
  zl63xb: 'صدر',
  // chair and host
  xr1n8v: 'چیئر اور میزبان',
  // Nursultan Nazarbayev
  '18abg52': 'نور سلطان نذربایوف',
  // Xi Jinping
  '1m22oiv': 'شی جن پنگ',
  // Almazbek Atambayev
  '1y903h4': 'الماز بیک اتم بائیف',
  // Vladimir Putin
  '19in0m9': 'ولادیمیر پیوٹن',
  // Islam Karimov
  '1lfg1yk': 'اسلام کریموف',
  // Hamid Karzai
  '1lbmgmy': 'حامد کرزئی',
  // Sushma Swaraj
  l6dw72: 'سشما سوراج',
  // Minister of External Affairs
  '1g8yzxc': 'وزیر خارجہ',
  // Printed as Foreign Minister S. Svaradzh. The given name was supplied from common usage.
  ffr35c: 'ماخذ میں وزیر خارجہ S. Svaradzh چھپا ہے۔ نام عام استعمال سے مکمل کیا گیا۔',
  // Hassan Rouhani
  '1hp78uj': 'حسن روحانی',
  // Tsakhiagiin Elbegdorj
  '1i60duh': 'تساخیاگین ایلبیگ دورج',
  // Sartaj Aziz
  '12l6eck': 'سرتاج عزیز',
  // Adviser to the Prime Minister on national security and foreign affairs
  qbtak5: 'وزیراعظم کے مشیر برائے قومی سلامتی و خارجہ امور',
  // The given name was supplied from common usage.
  '1tcoor': 'نام عام استعمال سے مکمل کیا گیا۔',
  // Gurbanguly Berdimuhamedov
  '7lk15x': 'قربان قلی بردی محمدوف',
  // guest of the host
  '1shxn2n': 'میزبان کا مہمان',
  // Jeffrey Feltman
  du1n: 'جیفری فیلٹمین',
  // Under-Secretary-General for Political Affairs
  r1478x: 'انڈر سیکرٹری جنرل برائے سیاسی امور',
  // Sergey Lebedev
  antnuh: 'سرگئی لیبیدیف',
  // Chairman of the Executive Committee – Executive Secretary
  eqwxi: 'چیئرمین ایگزیکٹو کمیٹی، ایگزیکٹو سیکرٹری',
  // Secretary-General
  '16rw38o': 'سیکرٹری جنرل',
  // T. Mansurov held the office in 2009 and 2011; here the excerpt stops at the initials “T. M”.
  '1mhlbu': 'ٹی منصوروف 2009 اور 2011 میں اس عہدے پر تھے؛ یہاں اقتباس ابتدائی حروف “T. M” پر ختم ہو جاتا ہے۔',
  // Dmitry Mezentsev
  '1jl1c27': 'دمتری میزنتسیف',
  // SCO Secretary-General
  ieef8v: 'سیکرٹری جنرل شنگھائی تعاون تنظیم',
  // Zhang Xinfeng
  '1hmkxfc': 'ژانگ شن فینگ',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'ڈائریکٹر ایگزیکٹو کمیٹی، ایس سی او علاقائی انسداد دہشت گردی ڈھانچہ',
  // Printed as Zhang Sinfen.
  '1d8bkx2': 'ماخذ میں Zhang Sinfen چھپا ہے۔',
  // Gives a joint view of new threats and a changing world order; restates that members are ready to enlarge.
  b2o9g0:
    'نئے خطرات اور بدلتے عالمی نظام پر مشترکہ رائے دیتا ہے؛ ارکان کی توسیع کے لیے آمادگی کا اعادہ کرتا ہے۔',
  // An applicant’s path to membership is set out step by step.
  '1w573dz': 'درخواست گزار کے لیے رکنیت کا راستہ مرحلہ وار درج ہے۔',
  // Revises the set text that applicants sign before joining.
  qepy8a: 'اس مقررہ متن پر نظرثانی کرتا ہے جس پر درخواست گزار شامل ہونے سے پہلے دستخط کرتے ہیں۔',
  // Set drafting of the first ten-year strategy going.
  '1mpht0': 'پہلی دس سالہ حکمت عملی کا مسودہ تیار کرنے کا کام شروع کرایا۔',
  // Makes road haulage between member states easier.
  '17g35iq': 'رکن ممالک کے درمیان سڑک کے ذریعے مال برداری آسان بناتا ہے۔',
  // In the English press: agreement on facilitation of international road transport.
  koyphq: 'انگریزی پریس میں: “بین الاقوامی سڑک ٹرانسپورٹ میں سہولت کا سمجھوتہ”۔',
  // Rules for using the emblem and flag.
  '1tkbkjv': 'نشان اور پرچم کے استعمال کے قواعد۔',
  // Plans for commemorating together in 2015.
  oqcpa1: '2015 میں مل کر یاد منانے کے منصوبے۔',
};
