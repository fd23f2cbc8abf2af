// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2007-bishkek.background.ts`, each below the English one. */
export const texts: Texts = {
  // A treaty committed members to good-neighbourly relations for the long term; no political commitment since the Charter had gone so far.
  krcisl:
    'ایک معاہدے نے ارکان کو طویل مدت کے لیے اچھی ہمسائیگی کا پابند کیا؛ چارٹر کے بعد کوئی سیاسی عہد یہاں تک نہیں گیا تھا۔',
  // UzDaily’s printing of the meeting’s joint communiqué.
  cxuzn8: 'اجلاس کا مشترکہ کمیونیکے، جیسا کہ UzDaily نے شائع کیا۔',
  // Kurmanbek Bakiyev
  '15t1b14': 'کرمان بیک باکیوف',
  // President
  zl63xb: 'صدر',
  // chair and host
  xr1n8v: 'چیئر اور میزبان',
  // Nursultan Nazarbayev
  '18abg52': 'نور سلطان نذربایوف',
  // Hu Jintao
  '1r0kdf9': 'ہو جن تاؤ',
  // Vladimir Putin
  '19in0m9': 'ولادیمیر پیوٹن',
  // Emomali Rahmon
  zcp1ao: 'امام علی رحمان',
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
  // Khurshid Kasuri
  '1dzx04o': 'خورشید محمود قصوری',
  // Minister of Foreign Affairs
  '1g4vj05': 'وزیر خارجہ',
  // Hamid Karzai
  '1lbmgmy': 'حامد کرزئی',
  // guest of the host state
  '14bix26': 'میزبان ملک کا مہمان',
  // Gurbanguly Berdimuhamedov
  '7lk15x': 'قربان قلی بردی محمدوف',
  // Lynn Pascoe
  dhgsuv: 'لین پاسکو',
  // Under-Secretary-General
  '1viatgj': 'انڈر سیکرٹری جنرل',
  // “Linn Pasko, Deputy Secretary-General” in the communiqué; office here as in the 2009 communiqué (Under-Secretary-General for Political Affairs).
  '1ns8f86':
    'کمیونیکے میں “Linn Pasko، نائب سیکرٹری جنرل” ہے؛ یہاں عہدہ 2009 کے کمیونیکے کے مطابق ہے (انڈر سیکرٹری جنرل برائے سیاسی امور)۔',
  // Bolat Nurgaliyev
  '1fxmw9b': 'بولات نورگالیوف',
  // SCO Secretary-General
  ieef8v: 'سیکرٹری جنرل شنگھائی تعاون تنظیم',
  // Myrzakan Subanov
  '1w1q6p0': 'میرزا خان سبانوف',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'ڈائریکٹر ایگزیکٹو کمیٹی، ایس سی او علاقائی انسداد دہشت گردی ڈھانچہ',
  // Commits members to lasting friendship, respect for borders and settling disputes by peaceful means.
  '1y0focn': 'ارکان کو دیرپا دوستی، سرحدوں کے احترام اور پرامن ذرائع سے تنازعات کے حل کا پابند کرتا ہے۔',
  // Later five-year action plans carry it out.
  m8fs3l: 'بعد کے پانچ سالہ ایکشن پلان اس پر عمل درآمد کرتے ہیں۔',
  // Kazakhstan’s treaty bulletin dates entry into force to 31 October 2012; the SCO marked the fifth anniversary of that in 2017. Sources also link the Chinese and Russian texts.
  '1cxr634':
    'قازقستان کا معاہدوں کا بلیٹن نفاذ کی تاریخ 31 اکتوبر 2012 بتاتا ہے؛ ایس سی او نے 2017 میں اس کی پانچویں سالگرہ منائی۔ مآخذ میں چینی اور روسی متون کے لنک بھی ہیں۔',
  // Urges joint action on Afghan drugs, supports a nuclear-free Central Asia and gives common views on global security.
  '8h1vt7':
    'افغان منشیات پر مشترکہ اقدام پر زور دیتا ہے، جوہری ہتھیاروں سے پاک وسطی ایشیا کی حمایت کرتا ہے اور عالمی سلامتی پر مشترکہ آرا دیتا ہے۔',
  // Lists joint steps to act on the cyber threats named in 2006’s statement.
  '1qzu79': '2006 کے بیان میں مذکور سائبر خطرات پر مشترکہ اقدامات کی فہرست دیتا ہے۔',
  // Changes the anti-terrorist body’s founding agreement.
  '3ylnxq': 'انسداد دہشت گردی ادارے کے بانی سمجھوتے میں تبدیلی کرتا ہے۔',
  // A published compilation of SCO texts has it.
  giccl4: 'ایس سی او متون کے ایک شائع شدہ مجموعے میں موجود ہے۔',
  // Gives members a framework for exchange in arts, heritage and cultural institutions.
  b2lgyx: 'ارکان کو فنون، ورثے اور ثقافتی اداروں کے تبادلوں کے لیے فریم ورک دیتا ہے۔',
};
