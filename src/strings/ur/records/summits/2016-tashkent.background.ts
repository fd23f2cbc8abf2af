// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2016-tashkent.background.ts`, each below the English one. */
export const texts: Texts = {
  // India and Pakistan came within one step of membership, and the SCO, fifteen years old, gave its strategy a five-year plan.
  '1ul4f9f':
    'بھارت اور پاکستان رکنیت سے ایک قدم کے فاصلے پر آ گئے، اور پندرہ سال کی ایس سی او نے اپنی حکمت عملی کو پانچ سالہ پلان دیا۔',
  // Venue: the text follows the official report of the meeting.
  '1hgccpr': 'مقام: متن اجلاس کی سرکاری رپورٹ کے مطابق ہے۔',
  // The Uzbek embassy’s digest prints the official information report, though the excerpt ends before its list. Apart from the UN, no organisations were found.
  ujkv2:
    'ازبک سفارت خانے کا ڈائجسٹ سرکاری معلوماتی رپورٹ شائع کرتا ہے، تاہم اقتباس اس کی فہرست سے پہلے ختم ہو جاتا ہے۔ اقوام متحدہ کے سوا کوئی تنظیم نہیں ملی۔',
  // Islam Karimov
  '1lfg1yk': 'اسلام کریموف',
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
  // Emomali Rahmon
  zcp1ao: 'امام علی رحمان',
  // Ashraf Ghani
  '13jlhgj': 'اشرف غنی',
  // Aleksandr Lukashenko
  '1hxp1hl': 'الیگزینڈر لوکاشینکو',
  // Narendra Modi
  '1tiqful': 'نریندر مودی',
  // Prime Minister
  '1vl5xkn': 'وزیراعظم',
  // Mohammad Javad Zarif
  '1o51sir': 'محمد جواد ظریف',
  // Minister of Foreign Affairs
  '1g4vj05': 'وزیر خارجہ',
  // Kazinform’s list of observers omits it; agency text in a forum has an arrival in Tashkent on 24 June to attend.
  '1aoiuf8':
    'Kazinform کی مبصرین کی فہرست میں شامل نہیں؛ ایک فورم پر خبر رساں ادارے کے متن میں شرکت کے لیے 24 جون کو تاشقند آمد درج ہے۔',
  // Tsakhiagiin Elbegdorj
  '1i60duh': 'تساخیاگین ایلبیگ دورج',
  // Mamnoon Hussain
  '1n1rzw7': 'ممنون حسین',
  // Gurbanguly Berdimuhamedov
  '7lk15x': 'قربان قلی بردی محمدوف',
  // guest of the chair
  '18nk7my': 'چیئر کا مہمان',
  // Kazinform is mistaken in saying that he chairs the expanded session.
  '1ozrdzi': 'Kazinform کا یہ کہنا غلط ہے کہ توسیعی اجلاس کی صدارت انہوں نے کی۔',
  // Under-Secretary-General
  '1viatgj': 'انڈر سیکرٹری جنرل',
  // On 21 June Kazinform announced Jeffrey Feltman; a meeting with the Under-Secretary-General is in the Uzbek press digest, whose excerpt has no name.
  p5e8pq:
    '21 جون کو Kazinform نے جیفری فیلٹمین کی آمد کا اعلان کیا؛ انڈر سیکرٹری جنرل سے ملاقات ازبک پریس ڈائجسٹ میں ہے، جس کے اقتباس میں نام نہیں۔',
  // Declaration for the anniversary: fifteen years’ work and tasks to come.
  '1qpk6c8': 'سالگرہ کا اعلامیہ: پندرہ سال کا کام اور آئندہ فرائض۔',
  // Opens the 2025 strategy’s pair of five-year plans.
  f7269c: '2025 کی حکمت عملی کے دو پانچ سالہ پلانوں میں سے پہلا۔',
  // Names the texts that India had to accede to before membership.
  '1lkjx09': 'وہ متون بتاتا ہے جن میں رکنیت سے پہلے بھارت کو شامل ہونا تھا۔',
  // Names texts Pakistan was to accede to ahead of membership.
  '1pt3nns': 'وہ متون بتاتا ہے جن میں رکنیت سے پہلے پاکستان کو شامل ہونا تھا۔',
  // Members jointly promote travel to one another.
  '1r6lf9': 'ارکان مل کر باہمی سفر کو فروغ دیتے ہیں۔',
};
