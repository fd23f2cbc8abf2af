// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2015-ufa.background.ts`, each below the English one. */
export const texts: Texts = {
  // India and Pakistan formally began to accede, and leaders adopted a long-range development strategy, the first.
  a621k9:
    'بھارت اور پاکستان کی شمولیت کا عمل باضابطہ شروع ہوا، اور رہنماؤں نے پہلی طویل مدتی ترقیاتی حکمت عملی منظور کی۔',
  // In the chair: People’s Daily says he chaired; the Kremlin page documents the meeting he hosted.
  '1rgn3ic':
    'صدارت: پیپلز ڈیلی کے مطابق صدارت انہوں نے کی؛ کریملن کا صفحہ ان کی میزبانی میں ہونے والے اجلاس کا ریکارڈ دیتا ہے۔',
  // People’s Daily text (china.org.cn) has all members; TASS gives observers and guests by state, named only if a report was seen.
  m506ov:
    'پیپلز ڈیلی کے متن (china.org.cn) میں تمام ارکان ہیں؛ تاس نے مبصرین اور مہمان ملک وار دیے ہیں، نام صرف وہاں ہے جہاں رپورٹ دیکھی گئی۔',
  // Vladimir Putin
  '19in0m9': 'ولادیمیر پیوٹن',
  // President
  zl63xb: 'صدر',
  // chair and host
  xr1n8v: 'چیئر اور میزبان',
  // Xi Jinping
  '1m22oiv': 'شی جن پنگ',
  // Nursultan Nazarbayev
  '18abg52': 'نور سلطان نذربایوف',
  // Almazbek Atambayev
  '1y903h4': 'الماز بیک اتم بائیف',
  // Emomali Rahmon
  zcp1ao: 'امام علی رحمان',
  // Islam Karimov
  '1lfg1yk': 'اسلام کریموف',
  // Ashraf Ghani
  '13jlhgj': 'اشرف غنی',
  // Narendra Modi
  '1tiqful': 'نریندر مودی',
  // Prime Minister
  '1vl5xkn': 'وزیراعظم',
  // No name in the excerpts read; on the summit morning TASS had the leaders of five observer states attending.
  p6431b:
    'پڑھے گئے اقتباسات میں نام نہیں؛ سربراہی اجلاس کی صبح تاس نے پانچ مبصر ممالک کے رہنماؤں کی شرکت بتائی۔',
  // Nawaz Sharif
  pbyyd9: 'نواز شریف',
  // guest of the host country
  '1u0oop5': 'میزبان ملک کا مہمان',
  // Office only.
  zjnsvd: 'صرف عہدہ۔',
  // States common positions on world affairs, economy and security.
  yr08fs: 'عالمی امور، معیشت اور سلامتی پر مشترکہ مؤقف بیان کرتا ہے۔',
  // Lays out political, security, economic and cultural work over ten years, the first plan to do so.
  '1gqn1d': 'دس سال کے سیاسی، سلامتی، اقتصادی اور ثقافتی کام کا خاکہ دیتی ہے، ایسا کرنے والی پہلی دستاویز۔',
  // The strategy to 2035 succeeded it.
  '1jsh8dc': '2035 تک کی حکمت عملی نے اس کی جگہ لی۔',
  // Allows border services to act jointly and exchange information.
  rqxv1r: 'سرحدی اداروں کو مشترکہ کارروائی اور معلومات کے تبادلے کی اجازت دیتا ہے۔',
  // Accompanies the Ufa Declaration with a shared view on drugs.
  d82uhi: 'منشیات پر مشترکہ رائے کے ساتھ اوفا اعلامیے کا ہمراہ متن۔',
  // Seventy years after the war’s end, members mark it jointly.
  '4fgyc9': 'جنگ کے خاتمے کے ستر سال بعد ارکان اسے مل کر مناتے ہیں۔',
  // Opened enlargement, the first since 2001.
  '1txz138': 'توسیع کا آغاز کیا، 2001 کے بعد پہلی۔',
  // Dialogue partner Belarus became an observer.
  '3uqn9z': 'ڈائیلاگ پارٹنر بیلاروس مبصر بنا۔',
  // Drafted for the Ufa summit: three years of counter-terrorism work.
  '1izt532': 'اوفا سربراہی اجلاس کے لیے تیار کردہ مسودہ: انسداد دہشت گردی کے تین سال کا کام۔',
  // Sputnik Arabic of 10 July 2015 reports adoption at Ufa; Xinhua, 16 March 2019, has it in force. One preview: 2016–2017.
  '1t3x94w':
    'سپوتنک عربی نے 10 جولائی 2015 کو اوفا میں منظوری کی خبر دی؛ شنہوا (16 مارچ 2019) کے مطابق نافذ ہے۔ ایک پیشگی خبر: 2016 سے 2017۔',
  // Decision on dialogue-partner status for four states.
  '1qkht8e': 'چار ممالک کے لیے ڈائیلاگ پارٹنر کے درجے کا فیصلہ۔',
  // They became dialogue partners on signing their memorandums, in 2015 and 2016.
  '1p3rov4': 'وہ 2015 اور 2016 میں یادداشتوں پر دستخط کے ساتھ ڈائیلاگ پارٹنر بنے۔',
  // Press reports give the decision; title provisional.
  '1qsp3jm': 'فیصلہ پریس رپورٹوں میں ہے؛ عنوان عارضی ہے۔',
};
