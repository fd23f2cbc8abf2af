// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2009-yekaterinburg.background.ts`, each below the English one. */
export const texts: Texts = {
  // Belarus and Sri Lanka were the first to be granted the status of dialogue partner; the SCO adopted an anti-terrorism convention of its own.
  '6w7mwb':
    'بیلاروس اور سری لنکا کو سب سے پہلے ڈائیلاگ پارٹنر کا درجہ دیا گیا؛ ایس سی او نے دہشت گردی کے خلاف اپنا کنونشن منظور کیا۔',
  // Joint communiqué of the meeting.
  '14jzil1': 'اجلاس کا مشترکہ کمیونیکے۔',
  // Dmitry Medvedev
  ypo4dw: 'دمتری میدویدیف',
  // President
  zl63xb: 'صدر',
  // chair and host
  xr1n8v: 'چیئر اور میزبان',
  // Nursultan Nazarbayev
  '18abg52': 'نور سلطان نذربایوف',
  // Hu Jintao
  '1r0kdf9': 'ہو جن تاؤ',
  // Kurmanbek Bakiyev
  '15t1b14': 'کرمان بیک باکیوف',
  // Emomali Rahmon
  zcp1ao: 'امام علی رحمان',
  // Islam Karimov
  '1lfg1yk': 'اسلام کریموف',
  // Manmohan Singh
  '1iuz6eb': 'من موہن سنگھ',
  // Prime Minister
  '1vl5xkn': 'وزیراعظم',
  // Mahmoud Ahmadinejad
  '13fbldc': 'محمود احمدی نژاد',
  // N. Altankhuyag
  asu3qs: 'نورووین آلتان خویاگ',
  // First Deputy Prime Minister
  '18kpqoe': 'اول نائب وزیراعظم',
  // The communiqué’s office is First Vice Premier of the Government.
  '1jiblo7': 'کمیونیکے میں عہدہ “حکومت کے پہلے نائب وزیراعظم” ہے۔',
  // Asif Ali Zardari
  z23gnx: 'آصف علی زرداری',
  // Hamid Karzai
  '1lbmgmy': 'حامد کرزئی',
  // guest of the host state
  '14bix26': 'میزبان ملک کا مہمان',
  // Lynn Pascoe
  dhgsuv: 'لین پاسکو',
  // Under-Secretary-General for Political Affairs
  r1478x: 'انڈر سیکرٹری جنرل برائے سیاسی امور',
  // Guest of the host state.
  '15ii034': 'میزبان ملک کا مہمان۔',
  // Sergey Lebedev
  antnuh: 'سرگئی لیبیدیف',
  // Chairman of the Executive Committee – Executive Secretary
  eqwxi: 'چیئرمین ایگزیکٹو کمیٹی، ایگزیکٹو سیکرٹری',
  // Tair Mansurov
  '1jbv9bw': 'طاہر منصوروف',
  // Secretary-General
  '16rw38o': 'سیکرٹری جنرل',
  // The given name was supplied from common usage.
  '1tcoor': 'نام عام استعمال سے مکمل کیا گیا۔',
  // Nikolai Bordyuzha
  '1orqmk8': 'نکولائی بوردیوژا',
  // Bolat Nurgaliyev
  '1fxmw9b': 'بولات نورگالیوف',
  // SCO Secretary-General
  ieef8v: 'سیکرٹری جنرل شنگھائی تعاون تنظیم',
  // Myrzakan Subanov
  '1w1q6p0': 'میرزا خان سبانوف',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'ڈائریکٹر ایگزیکٹو کمیٹی، ایس سی او علاقائی انسداد دہشت گردی ڈھانچہ',
  // Seeks tighter oversight of international finance, given the financial crisis, and supports multipolarity.
  k4iwld:
    'مالیاتی بحران کے پیش نظر بین الاقوامی مالیات کی سخت تر نگرانی چاہتا ہے اور کثیر قطبی نظام کی حمایت کرتا ہے۔',
  // Widens definitions and duties on terrorist crimes, updating the convention of 2001.
  h8oupc:
    '2001 کے کنونشن کی تجدید کرتے ہوئے دہشت گردی کے جرائم سے متعلق تعریفیں اور ذمہ داریاں وسیع کرتا ہے۔',
  // Second programme of three years against terrorism.
  '1jd6vni': 'دہشت گردی کے خلاف دوسرا تین سالہ پروگرام۔',
  // Lists, as a treaty between governments, cyber threats and joint steps against them.
  juqvlt: 'حکومتوں کے درمیان معاہدے کی صورت میں سائبر خطرات اور ان کے خلاف مشترکہ اقدامات کی فہرست دیتا ہے۔',
  // In force for China since 2 June 2011.
  '1v11vl': 'چین کے لیے 2 جون 2011 سے نافذ۔',
  // Members can train counter-terrorism staff for others.
  h2w4jy: 'ارکان دوسروں کے لیے انسداد دہشت گردی اہلکاروں کی تربیت کر سکتے ہیں۔',
  // Sets out consultation and response by members if the region faces a crisis.
  shy3hv: 'خطے کو بحران کا سامنا ہو تو ارکان کی مشاورت اور ردعمل کا طریقہ طے کرتے ہیں۔',
  // Named the first two dialogue partners.
  '1fet73y': 'پہلے دو ڈائیلاگ پارٹنرز نامزد کیے۔',
};
