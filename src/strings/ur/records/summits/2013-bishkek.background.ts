// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2013-bishkek.background.ts`, each below the English one. */
export const texts: Texts = {
  // All members had ratified the good-neighbourliness treaty, and leaders adopted a five-year plan, the first, to implement it.
  '1ousr0b':
    'تمام ارکان اچھی ہمسائیگی کے معاہدے کی توثیق کر چکے تھے، اور رہنماؤں نے اس پر عمل درآمد کا پہلا پانچ سالہ پلان منظور کیا۔',
  // In the chair: the communiqué: the meeting was chaired by him.
  '1flp6hu': 'صدارت: کمیونیکے کے مطابق اجلاس کی صدارت انہوں نے کی۔',
  // Chinese text of the press communiqué (source given there: Chinese foreign ministry), read in a copy.
  '10lppv': 'پریس کمیونیکے کا چینی متن (وہاں ماخذ: چینی وزارت خارجہ)، نقل کی صورت میں پڑھا گیا۔',
  // Almazbek Atambayev
  '1y903h4': 'الماز بیک اتم بائیف',
  // President
  zl63xb: 'صدر',
  // chair and host
  xr1n8v: 'چیئر اور میزبان',
  // Nursultan Nazarbayev
  '18abg52': 'نور سلطان نذربایوف',
  // Xi Jinping
  '1m22oiv': 'شی جن پنگ',
  // Vladimir Putin
  '19in0m9': 'ولادیمیر پیوٹن',
  // Emomali Rahmon
  zcp1ao: 'امام علی رحمان',
  // Islam Karimov
  '1lfg1yk': 'اسلام کریموف',
  // Hamid Karzai
  '1lbmgmy': 'حامد کرزئی',
  // Salman Khurshid
  '1csjlt': 'سلمان خورشید',
  // Minister of External Affairs
  '1g8yzxc': 'وزیر خارجہ',
  // The Chinese text has the surname only; given name supplied from common usage.
  fvicw3: 'چینی متن میں صرف خاندانی نام ہے؛ نام عام استعمال سے مکمل کیا گیا۔',
  // Hassan Rouhani
  '1hp78uj': 'حسن روحانی',
  // Tsakhiagiin Elbegdorj
  '1i60duh': 'تساخیاگین ایلبیگ دورج',
  // Sartaj Aziz
  '12l6eck': 'سرتاج عزیز',
  // Adviser to the Prime Minister on national security and foreign affairs
  qbtak5: 'وزیراعظم کے مشیر برائے قومی سلامتی و خارجہ امور',
  // Ján Kubiš
  jng0dq: 'یان کوبش',
  // Special Envoy of the Secretary-General, Head of the UN Assistance Mission in Afghanistan
  '1rv1bsw': 'سیکرٹری جنرل کے خصوصی ایلچی، سربراہ اقوام متحدہ امدادی مشن افغانستان (یوناما)',
  // The Chinese text has the surname only (Kubishi); given name supplied from common usage.
  '1xc2b6n': 'چینی متن میں صرف خاندانی نام ہے (Kubishi)؛ نام عام استعمال سے مکمل کیا گیا۔',
  // Sergey Lebedev
  antnuh: 'سرگئی لیبیدیف',
  // Chairman of the Executive Committee
  gcsgoz: 'چیئرمین ایگزیکٹو کمیٹی',
  // Surname only in the Chinese text.
  o7ncj8: 'چینی متن میں صرف خاندانی نام۔',
  // Deputy Secretary-General
  '11e159d': 'نائب سیکرٹری جنرل',
  // Only a Chinese transcription (Jiyangsiji) was seen, no Latin spelling.
  '1c63tdy': 'صرف چینی نقل حرفی (Jiyangsiji) دیکھی گئی، لاطینی ہجے نہیں۔',
  // Nikolai Bordyuzha
  '1orqmk8': 'نکولائی بوردیوژا',
  // Secretary-General
  '16rw38o': 'سیکرٹری جنرل',
  // Dmitry Mezentsev
  '1jl1c27': 'دمتری میزنتسیف',
  // SCO Secretary-General
  ieef8v: 'سیکرٹری جنرل شنگھائی تعاون تنظیم',
  // Zhang Xinfeng
  '1hmkxfc': 'ژانگ شن فینگ',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'ڈائریکٹر ایگزیکٹو کمیٹی، ایس سی او علاقائی انسداد دہشت گردی ڈھانچہ',
  // Of its common positions on regional and world affairs, one backs a political settlement in Syria and handover of its chemical weapons.
  '136rn3y':
    'علاقائی اور عالمی امور پر اس کے مشترکہ مؤقف میں شام میں سیاسی تصفیے اور اس کے کیمیائی ہتھیاروں کی حوالگی کی حمایت شامل ہے۔',
  // First plan of five years for carrying out the 2007 treaty.
  '11t3emo': '2007 کے معاہدے پر عمل درآمد کا پہلا پانچ سالہ پلان۔',
  // The source shortens the Chinese title (the treaty’s implementation outline).
  wt6ht0: 'ماخذ میں چینی عنوان مختصر کیا گیا ہے (معاہدے پر عمل درآمد کا خاکہ)۔',
  // Sets the terms on which scientists are exchanged and research is done jointly.
  sadz0z: 'وہ شرائط طے کرتا ہے جن پر سائنس دانوں کا تبادلہ اور مشترکہ تحقیق ہوتی ہے۔',
  // Later work plans carry it out. In force for China since 20 October 2015.
  '1jeddwa': 'بعد کے ورک پلان اس پر عمل درآمد کرتے ہیں۔ چین کے لیے 20 اکتوبر 2015 سے نافذ۔',
  // The 2021 statement cites it with this date, which fits the Bishkek summit.
  '1bx2l2d': '2021 کا بیان اسی تاریخ کے ساتھ اس کا حوالہ دیتا ہے، جو بشکیک سربراہی اجلاس سے مطابقت رکھتی ہے۔',
};
