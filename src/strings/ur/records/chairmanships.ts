// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/chairmanships.ts`, each below the English one. */
export const texts: Texts = {
  // The chair was Kazakhstan’s. Its closing summit moved from Astana to Moscow, with Russia as host and Nazarbayev presiding. When the term began is inferred.
  '4aa5kb':
    'صدارت قازقستان کے پاس تھی۔ اس کا اختتامی سربراہی اجلاس آستانہ سے ماسکو منتقل ہوا، جہاں روس میزبان تھا اور صدارت نذربایوف نے کی۔ مدت کا آغاز اخذ کیا گیا ہے۔',
  // The host of the closing summit, and the practice that this state chairs in between, give an inferred term.
  axz3it:
    'اختتامی سربراہی اجلاس کے میزبان اور اس روایت سے، کہ درمیانی عرصے میں یہی ملک صدارت کرتا ہے، مدت اخذ کی گئی ہے۔',
  // Cooperation, co-development, co-prosperity
  '18fejh2': 'تعاون، مشترکہ ترقی، مشترکہ خوشحالی',
  // 20 years of the SCO: cooperation for stability and prosperity
  '3gspgj': 'ایس سی او کے 20 سال: استحکام اور خوشحالی کے لیے تعاون',
  // No motto found.
  f5l4yb: 'کوئی نعرہ نہیں ملا۔',
  // Towards a SECURE SCO
  '1f58c8e': 'محفوظ (SECURE) ایس سی او کی جانب',
  // Also written “For a SECURE SCO”.
  '9db6vg': '“محفوظ (SECURE) ایس سی او کے لیے” بھی لکھا جاتا ہے۔',
  // Varanasi
  '15wvvyw': 'وارانسی',
  // first holder of the title
  j9h8rz: 'یہ لقب پانے والا پہلا شہر',
  // The Samarkand summit ended on 16 September; some secondary pieces put the start at 12 or 17 September 2022.
  '1imsof8':
    'سمرقند سربراہی اجلاس 16 ستمبر کو ختم ہوا؛ بعض ثانوی تحریروں میں آغاز 12 یا 17 ستمبر 2022 درج ہے۔',
  // Strengthening Multilateral Dialogue – Striving for Sustainable Peace and Development
  '1vi4gta': 'کثیرالجہتی مکالمے کی مضبوطی، پائیدار امن اور ترقی کی جستجو',
  // “…Peace and Prosperity” ends it in several outlets.
  '1p3nqsg': 'کئی ذرائع ابلاغ میں اس کا اختتام “…امن اور خوشحالی” پر ہوتا ہے۔',
  // Almaty
  '1rzp5kx': 'الماتی',
  // Began 5 July 2023 for Kazakhstan’s foreign ministry.
  '1pvp8fs': 'قازقستان کی وزارت خارجہ کے مطابق آغاز 5 جولائی 2023 کو ہوا۔',
  // Upholding the Shanghai Spirit: SCO on the Move
  '6xgedk': 'شنگھائی سپرٹ کا فروغ: ایس سی او سرگرم عمل',
  // Qingdao
  '1mqk20c': 'چنگ ڈاؤ',
  // 25 years of the SCO: together towards sustainable peace, development and prosperity
  '139ca3d': 'ایس سی او کے 25 سال: پائیدار امن، ترقی اور خوشحالی کی جانب مل کر',
  // Cholpon-Ata
  '1fobgdv': 'چولپون آتا',
  // Lahore
  o9w1ou: 'لاہور',
  // A motto was not found. The 2027 summit ends the term.
  nbdylz: 'نعرہ نہیں ملا۔ مدت 2027 کے سربراہی اجلاس پر ختم ہو گی۔',
};
