// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2008-dushanbe.background.ts`, each below the English one. */
export const texts: Texts = {
  // Rules for joint counter-terrorism exercises were agreed and dialogue partners introduced as a category, in the same month as the South Ossetia conflict.
  umdw3h:
    'مشترکہ انسداد دہشت گردی مشقوں کے قواعد طے ہوئے اور ڈائیلاگ پارٹنر کا درجہ متعارف ہوا، اسی مہینے جب جنوبی اوسیشیا کا تنازع ہوا۔',
  // Venue: reports of Xinhua and of China News Service (索莫尼宫), both read in copies. The informal meeting on 27 August was at the government country residence in the Varzob gorge.
  xis9x:
    'مقام: شنہوا اور چائنا نیوز سروس کی رپورٹیں (索莫尼宫)، دونوں نقل کی صورت میں پڑھی گئیں۔ 27 اگست کی غیر رسمی ملاقات ورزوب گھاٹی میں حکومت کی مضافاتی رہائش گاہ پر ہوئی۔',
  // Joint communiqué of the meeting.
  '14jzil1': 'اجلاس کا مشترکہ کمیونیکے۔',
  // Emomali Rahmon
  zcp1ao: 'امام علی رحمان',
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
  // Dmitry Medvedev
  ypo4dw: 'دمتری میدویدیف',
  // Islam Karimov
  '1lfg1yk': 'اسلام کریموف',
  // Mahmoud Ahmadinejad
  '13fbldc': 'محمود احمدی نژاد',
  // Murli Deora
  srfqu9: 'مرلی دیورا',
  // Minister of Petroleum and Natural Gas
  '4i99e5': 'وزیر پیٹرولیم و قدرتی گیس',
  // Sanjaasürengiin Oyuun
  '11unkxm': 'سانجاسورنگین اویون',
  // Minister of Foreign Affairs
  '1g4vj05': 'وزیر خارجہ',
  // Printed as S. Oyun. The given name was supplied from common usage.
  '5ifagb': 'ماخذ میں S. Oyun چھپا ہے۔ نام عام استعمال سے مکمل کیا گیا۔',
  // M. A. Durrani
  '4z0xae': 'محمود علی درانی',
  // Adviser to the Prime Minister, with the rank of federal minister
  '554ro3': 'وزیراعظم کے مشیر، وفاقی وزیر کے درجے کے ساتھ',
  // Hamid Karzai
  '1lbmgmy': 'حامد کرزئی',
  // guest of the host state
  '14bix26': 'میزبان ملک کا مہمان',
  // Miroslav Jenča
  '9mm6bf': 'میروسلاو ینچا',
  // Representative of the Secretary-General
  bpi43t: 'سیکرٹری جنرل کے نمائندے',
  // Printed as M. Jenca. The given name was supplied from common usage.
  '1o9e6mv': 'ماخذ میں M. Jenca چھپا ہے۔ نام عام استعمال سے مکمل کیا گیا۔',
  // Sergey Lebedev
  antnuh: 'سرگئی لیبیدیف',
  // Chairman of the Executive Committee – Executive Secretary
  eqwxi: 'چیئرمین ایگزیکٹو کمیٹی، ایگزیکٹو سیکرٹری',
  // Toktasyn Buzubaev
  xkg6a2: 'توقتاسین بوزوبائیف',
  // Deputy Secretary-General
  '11e159d': 'نائب سیکرٹری جنرل',
  // The given name was supplied from common usage.
  '1tcoor': 'نام عام استعمال سے مکمل کیا گیا۔',
  // Bolat Nurgaliyev
  '1fxmw9b': 'بولات نورگالیوف',
  // SCO Secretary-General
  ieef8v: 'سیکرٹری جنرل شنگھائی تعاون تنظیم',
  // Myrzakan Subanov
  '1w1q6p0': 'میرزا خان سبانوف',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'ڈائریکٹر ایگزیکٹو کمیٹی، ایس سی او علاقائی انسداد دہشت گردی ڈھانچہ',
  // Covers climate and energy, addresses the South Ossetia conflict and opposes force as a means in disputes.
  '1o1ir1p':
    'آب و ہوا اور توانائی کا احاطہ کرتا ہے، جنوبی اوسیشیا کے تنازع پر بات کرتا ہے اور تنازعات میں طاقت کے استعمال کی مخالفت کرتا ہے۔',
  // Puts joint drills of armed forces and security services on a legal footing.
  u9e8ml: 'مسلح افواج اور سیکیورٹی اداروں کی مشترکہ مشقوں کو قانونی بنیاد دیتا ہے۔',
  // Creates a second outer circle, below the observers.
  '6m1ln5': 'مبصرین سے نیچے دوسرا بیرونی دائرہ قائم کرتے ہیں۔',
  // First use came a year later.
  '62ue38': 'پہلا استعمال ایک سال بعد ہوا۔',
  // Xinhua backgrounder confirms Dushanbe adopted it; full text not read.
  jvyx82: 'شنہوا کا پس منظری مضمون تصدیق کرتا ہے کہ دوشنبے نے اسے منظور کیا؛ مکمل متن نہیں پڑھا گیا۔',
  // Unites members against gun-running and explosives trade.
  i1br1i: 'اسلحے کی سمگلنگ اور دھماکہ خیز مواد کی تجارت کے خلاف ارکان کو یکجا کرتا ہے۔',
};
