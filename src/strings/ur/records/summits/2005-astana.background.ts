// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2005-astana.background.ts`, each below the English one. */
export const texts: Texts = {
  // By taking in India, Iran and Pakistan as observers, the organisation reached past Central Asia and its two large neighbours.
  rtgzuj: 'بھارت، ایران اور پاکستان کو مبصر بنا کر تنظیم وسطی ایشیا اور اس کے دو بڑے پڑوسیوں سے آگے پہنچی۔',
  // In the chair: Xinhua in China Daily of 6 July 2005 says that he presided over the summit.
  '1fuxvji': 'صدارت: 6 جولائی 2005 کے چائنا ڈیلی میں شنہوا کے مطابق انہوں نے سربراہی اجلاس کی صدارت کی۔',
  // All six leaders met, so Tajikistan and Uzbekistan were represented; the excerpts read omit their names. For Iran the preview (apn.ru) announced Mohammad Khatami, which no report confirms.
  '19mr9i2':
    'چھ کے چھ رہنما ملے، لہٰذا تاجکستان اور ازبکستان کی نمائندگی ہوئی؛ پڑھے گئے اقتباسات میں ان کے نام نہیں۔ ایران کے لیے پیشگی خبر (apn.ru) میں محمد خاتمی کا اعلان تھا، جس کی کوئی رپورٹ تصدیق نہیں کرتی۔',
  // Nursultan Nazarbayev
  '18abg52': 'نور سلطان نذربایوف',
  // President
  zl63xb: 'صدر',
  // chair and host; presided
  '189c2s6': 'چیئر اور میزبان؛ صدارت کی',
  // Hu Jintao
  '1r0kdf9': 'ہو جن تاؤ',
  // Kurmanbek Bakiyev
  '15t1b14': 'کرمان بیک باکیوف',
  // Acting President
  ir45z5: 'قائم مقام صدر',
  // Vladimir Putin
  '19in0m9': 'ولادیمیر پیوٹن',
  // Shaukat Aziz
  ep1fu8: 'شوکت عزیز',
  // Prime Minister
  '1vl5xkn': 'وزیراعظم',
  // observer status granted at this meeting
  wwzp0u: 'اسی اجلاس میں مبصر کا درجہ ملا',
  // Natwar Singh
  '7o6f47': 'نٹور سنگھ',
  // Minister of External Affairs
  '1g8yzxc': 'وزیر خارجہ',
  // Office in the source: Foreign Minister.
  yme1rd: 'ماخذ میں عہدہ: “فارن منسٹر”۔',
  // Reinforces the Secretariat and the anti-terrorist body, stating that most tasks set in Tashkent are done.
  qt42e7:
    'سیکرٹریٹ اور انسداد دہشت گردی ادارے کو مضبوط کرتا ہے اور بتاتا ہے کہ تاشقند میں مقرر بیشتر کام مکمل ہو گئے۔',
  // Lays down common aims, principles and ways of working against what the SCO calls the three evils.
  '3stefh': 'جنہیں ایس سی او تین برائیاں کہتی ہے، ان کے خلاف مشترکہ مقاصد، اصول اور طریقے طے کرتی ہے۔',
  // The first three-year programme came after it.
  hauzm7: 'اس کے بعد پہلا تین سالہ پروگرام آیا۔',
  // Two unofficial English copies have 5 June, but the preamble of the 2009 convention confirms 5 July 2005.
  '9lpzfs':
    'دو غیر سرکاری انگریزی نقول میں 5 جون ہے، مگر 2009 کے کنونشن کی تمہید 5 جولائی 2005 کی تصدیق کرتی ہے۔',
  // Gave members national representatives within the Tashkent anti-terrorist body.
  q3f0kw: 'تاشقند کے انسداد دہشت گردی ادارے میں ارکان کو قومی نمائندے دیے۔',
  // A new regulation replaced it in 2017.
  '1pwglge': '2017 میں نئے ضوابط نے اس کی جگہ لی۔',
  // Gave three further states observer status.
  jx889y: 'مزید تین ممالک کو مبصر کا درجہ دیا۔',
};
