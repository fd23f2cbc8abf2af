// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2020-moscow.background.ts`, each below the English one. */
export const texts: Texts = {
  // Held virtually, a first, it met the pandemic with a joint epidemic plan and set the last five-year plan for the 2025 strategy.
  '9v5b8v':
    'پہلی بار ورچوئل ہونے والے اجلاس نے عالمی وبا کا جواب وباؤں کے مشترکہ پلان سے دیا اور 2025 کی حکمت عملی کا آخری پانچ سالہ پلان مقرر کیا۔',
  // Russia, in the chair, hosted from Moscow; the pandemic meant a video link.
  '1f4bagy': 'صدارت کرنے والے روس نے ماسکو سے میزبانی کی؛ عالمی وبا کے باعث ویڈیو لنک استعمال ہوا۔',
  // Documents: sum given in Putin’s remarks: one declaration, nine decisions, six statements.
  cbfnsq: 'دستاویزات: مجموعہ پیوٹن کے بیان میں: ایک اعلامیہ، نو فیصلے، چھ بیانات۔',
  // InfoSCO published this information report of the meeting, a video link without a venue. V. Putin is named as chair.
  '9vz787':
    'InfoSCO نے اجلاس کی یہ معلوماتی رپورٹ شائع کی؛ اجلاس ویڈیو لنک پر اور مقام کے بغیر تھا۔ چیئر کے طور پر ولادیمیر پیوٹن کا نام ہے۔',
  // Vladimir Putin
  '19in0m9': 'ولادیمیر پیوٹن',
  // President
  zl63xb: 'صدر',
  // chair
  pq0cju: 'چیئر',
  // Narendra Modi
  '1tiqful': 'نریندر مودی',
  // Prime Minister
  '1vl5xkn': 'وزیراعظم',
  // Kassym-Jomart Tokayev
  m8u0ps: 'قاسم جومارت توکایف',
  // Xi Jinping
  '1m22oiv': 'شی جن پنگ',
  // Sadyr Japarov
  '1227kq1': 'صادر ژاپاروف',
  // Acting President and Prime Minister
  ofeppu: 'قائم مقام صدر اور وزیراعظم',
  // Imran Khan
  '7z7ngg': 'عمران خان',
  // Emomali Rahmon
  zcp1ao: 'امام علی رحمان',
  // Shavkat Mirziyoyev
  '2vjwye': 'شوکت مرزایوف',
  // Ashraf Ghani
  '13jlhgj': 'اشرف غنی',
  // Roman Golovchenko
  t4lcjn: 'رومان گولوف چینکو',
  // Hassan Rouhani
  '1hp78uj': 'حسن روحانی',
  // Khaltmaagiin Battulga
  you163: 'خالتماگین باتولگا',
  // António Guterres
  '1c6orhi': 'انتونیو گوتریس',
  // Secretary-General
  '16rw38o': 'سیکرٹری جنرل',
  // Welcomed the summit by video message; not reported as joining the session.
  q6koq: 'ویڈیو پیغام میں سربراہی اجلاس کا خیرمقدم کیا؛ اجلاس میں شرکت کی اطلاع نہیں۔',
  // Vladimir Norov
  '14hygrt': 'ولادیمیر نوروف',
  // SCO Secretary-General
  ieef8v: 'سیکرٹری جنرل شنگھائی تعاون تنظیم',
  // Jumakhon Giyosov
  hkwor4: 'جمعہ خان غیاثوف',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'ڈائریکٹر ایگزیکٹو کمیٹی، ایس سی او علاقائی انسداد دہشت گردی ڈھانچہ',
  // The pandemic and 75 years since the war’s end shaped this political outcome of the first summit held virtually.
  wlkd30: 'عالمی وبا اور جنگ کے خاتمے کے 75 سال نے پہلے ورچوئل سربراہی اجلاس کے اس سیاسی نتیجے کو تشکیل دیا۔',
  // Nearly 150 measures; second and last of the 2025 strategy’s five-year plans.
  txrwwh: 'تقریباً 150 اقدامات؛ 2025 کی حکمت عملی کے پانچ سالہ پلانوں میں دوسرا اور آخری۔',
  // Lists joint steps against the threat of epidemics; adopted in COVID-19’s first year.
  '1j8cktf': 'وباؤں کے خطرے کے خلاف مشترکہ اقدامات کی فہرست دیتا ہے؛ کووڈ 19 کے پہلے سال میں منظور ہوا۔',
  // Applies digital tools so villages and remote areas lag less.
  '18xhly3': 'ڈیجیٹل ذرائع استعمال کرتی ہے تاکہ دیہات اور دور دراز علاقے کم پیچھے رہیں۔',
  // Urges a joint response to the pandemic under the United Nations and WHO.
  '1krkcpr': 'اقوام متحدہ اور عالمی ادارہ صحت کے تحت عالمی وبا کے مشترکہ جواب پر زور دیتا ہے۔',
  // Speaks up for the post-war order on the anniversary.
  zko6xm: 'سالگرہ پر مابعد جنگ نظام کے حق میں بات کرتا ہے۔',
  // States a common view on the secure use of information technologies.
  '8j2kmp': 'انفارمیشن ٹیکنالوجی کے محفوظ استعمال پر مشترکہ رائے دیتا ہے۔',
  // Pledges members’ cooperation on the digital economy.
  v1s6ke: 'ڈیجیٹل معیشت میں ارکان کے تعاون کا عہد کرتا ہے۔',
  // Asks for common steps against propaganda and recruitment online.
  wagvqm: 'آن لائن پروپیگنڈے اور بھرتی کے خلاف مشترکہ اقدامات کا مطالبہ کرتا ہے۔',
  // Joint position on the drug threat.
  '6oipfg': 'منشیات کے خطرے پر مشترکہ مؤقف۔',
};
