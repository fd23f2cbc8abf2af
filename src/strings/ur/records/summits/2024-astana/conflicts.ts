// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2024-astana/conflicts.ts`, each below the English one. */
export const texts: Texts = {
  // Number of documents
  '9gx6gf': 'دستاویزات کی تعداد',
  // 24 before the event, 25 after it; some outlets say about 20 decisions.
  '1hyy3vl': 'تقریب سے پہلے 24، بعد میں 25؛ بعض ذرائع ابلاغ تقریباً 20 فیصلے بتاتے ہیں۔',
  // Strategy until 2035
  erm7vy: '2035 تک کی حکمت عملی',
  // It was a draft: Kazinform and the Kremlin have “draft”; The Astana Times and the Chinese-Central Asian media report “adopted”.
  yux0ln:
    'یہ مسودہ تھا: Kazinform اور کریملن “مسودہ” لکھتے ہیں؛ The Astana Times اور چینی و وسطی ایشیائی ذرائع ابلاغ “منظور شدہ” بتاتے ہیں۔',
  // Initiative title
  '1hozox': 'اقدام کا عنوان',
  // Names vary: some have “Development”, some do not; some have “accord”, others “harmony”. The Declaration has “Just Peace, Harmony and Development”.
  '1wp9ocn':
    'نام مختلف ہیں: بعض میں “ترقی” ہے، بعض میں نہیں؛ بعض میں “اتفاق” ہے، بعض میں “ہم آہنگی”۔ اعلامیے میں “منصفانہ امن، ہم آہنگی اور ترقی” ہے۔',
  // SCO Plus theme
  '1ry4hap': 'ایس سی او پلس کا موضوع',
  // The World Unity initiative’s title appears in Kazinform and Trend, the chair’s motto in Kremlin, TASS and BelTA.
  '1mz0tip':
    'عالمی اتحاد کے اقدام کا عنوان Kazinform اور Trend میں ہے، چیئر کا نعرہ کریملن، تاس اور بیلٹا میں۔',
  // Signed or adopted
  '5q0o8l': 'دستخط شدہ یا منظور شدہ',
  // The three statements were adopted unsigned, says the Kremlin; signed, according to the Astana Times.
  vtnmxd:
    'کریملن کے مطابق تینوں بیانات دستخط کے بغیر منظور ہوئے؛ The Astana Times کے مطابق ان پر دستخط ہوئے۔',
  // Names of organisations
  g91c5f: 'تنظیموں کے نام',
  // The Kremlin’s English page prints OECD for ECO; machine-made English turns IOFS into PSOE, IOR-ARC or IOSB.
  nf2or3:
    'کریملن کے انگریزی صفحے پر ای سی او کی جگہ او ای سی ڈی چھپا ہے؛ مشینی انگریزی آئی او ایف ایس کو PSOE، IOR-ARC یا IOSB بنا دیتی ہے۔',
  // Iran’s delegate
  '1xcoaeg': 'ایران کا نمائندہ',
  // Every report of the day names Acting President Mokhber; English Wikipedia has Pezeshkian.
  '15cf1mc': 'اس دن کی ہر رپورٹ میں قائم مقام صدر مخبر کا نام ہے؛ انگریزی ویکیپیڈیا میں پزشکیان کا۔',
  // Share of world GDP
  '1qwbla0': 'عالمی جی ڈی پی میں حصہ',
  // About a quarter in Putin and older Kazakh texts, a third in Tokayev; different, undefined measures.
  '1af03k2':
    'پیوٹن اور پرانے قازقستانی متون میں تقریباً ایک چوتھائی، توکایف کے ہاں ایک تہائی؛ پیمانے مختلف اور غیر متعین ہیں۔',
  // Number of events
  eis8pi: 'تقریبات کی تعداد',
  // Plans spoke of 80, later reports of 100, 140, 150 or 180. The summit used 150.
  '14e2q6v':
    'منصوبوں میں 80، بعد کی رپورٹوں میں 100، 140، 150 یا 180۔ سربراہی اجلاس نے 150 کا عدد استعمال کیا۔',
};
