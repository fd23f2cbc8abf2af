// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/shanghai-five.ts`, each below the English one. */
export const texts: Texts = {
  // Agreement on Confidence-Building in the Military Field in the Border Area
  '1ph62c3': 'سرحدی علاقے میں فوجی شعبے میں اعتماد سازی کا سمجھوتہ',
  // This meeting named the group; five neighbours agreed on military openness along the former Soviet-Chinese border.
  '1hw6fy4': 'گروپ کا نام اسی اجلاس سے پڑا؛ پانچ پڑوسی سابق سوویت چین سرحد پر فوجی شفافیت پر متفق ہوئے۔',
  // It is 26 April everywhere else; one Chinese foreign ministry page has 25 April.
  zf7ciq: 'باقی ہر جگہ 26 اپریل درج ہے؛ چینی وزارت خارجہ کے ایک صفحے پر 25 اپریل ہے۔',
  // Agreement on Mutual Reduction of Armed Forces in the Border Area
  '1nqz7d6': 'سرحدی علاقے میں مسلح افواج کی باہمی کمی کا سمجھوتہ',
  // Troops and weapons near common borders were limited by the same five.
  '1drb4ix': 'انہی پانچ ممالک نے مشترکہ سرحدوں کے قریب فوج اور اسلحہ محدود کیا۔',
  // Almaty Joint Statement
  '1cy0y84': 'الماتی مشترکہ بیان',
  // Regional security and economic links joined borders on the agenda.
  '1t24eq3': 'سرحدی امور کے ساتھ ساتھ علاقائی سلامتی اور اقتصادی روابط بھی ایجنڈے پر آئے۔',
  // President Yeltsin was ill, so the foreign minister stood in for Russia.
  '1oyv9d': 'صدر یلسن علیل تھے، اس لیے روس کی نمائندگی وزیر خارجہ نے کی۔',
  // Bishkek Declaration
  '1sdw1z0': 'بشکیک اعلامیہ',
  // Terrorism, separatism and extremism: leaders now saw common threats.
  '1he2o2l': 'دہشت گردی، علیحدگی پسندی اور انتہا پسندی: رہنماؤں نے اب مشترکہ خطرات دیکھے۔',
  // 25 August is usually given; the sources read do not confirm which day of 24–26 August saw the signing.
  '1ldc85i':
    'عام طور پر 25 اگست درج ہے؛ پڑھے گئے مآخذ سے تصدیق نہیں ہوتی کہ دستخط 24 سے 26 اگست کے کس دن ہوئے۔',
  // Dushanbe Declaration
  '1agf2s3': 'دوشنبے اعلامیہ',
  // The five, with the president of Uzbekistan as guest, resolved to make their group a standing regional mechanism.
  '1dk8x4v':
    'پانچوں نے، ازبکستان کے صدر کی بطور مہمان موجودگی میں، اپنے گروپ کو مستقل علاقائی نظام بنانے کا عزم کیا۔',
};
