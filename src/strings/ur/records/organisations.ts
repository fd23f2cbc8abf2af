// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/organisations.ts`, each below the English one. */
export const texts: Texts = {
  // UN
  zs2dwa: 'اقوام متحدہ',
  // United Nations
  '1tl6r6e': 'اقوام متحدہ',
  // UNODC
  '5mxkeu': 'یو این او ڈی سی',
  // United Nations Office on Drugs and Crime
  '13oq9g3': 'اقوام متحدہ کا دفتر برائے انسداد منشیات و جرائم',
  // ESCAP
  vzla5j: 'یو این ای ایس سی اے پی',
  // United Nations Economic and Social Commission for Asia and the Pacific
  '1kkgnjs': 'اقوام متحدہ کا اقتصادی و سماجی کمیشن برائے ایشیا و بحرالکاہل',
  // UNESCO
  '1naijto': 'یونیسکو',
  // United Nations Educational, Scientific and Cultural Organization
  c26qu0: 'اقوام متحدہ کی تعلیمی، سائنسی اور ثقافتی تنظیم',
  // UNWTO
  '1ez1zaa': 'یو این ڈبلیو ٹی او',
  // World Tourism Organization (now UN Tourism)
  '1igf3ke': 'عالمی سیاحتی تنظیم (اب یو این ٹورازم)',
  // OCHA
  g9k0d0: 'اوچا',
  // United Nations Office for the Coordination of Humanitarian Affairs
  '1rntbp9': 'اقوام متحدہ کا رابطہ دفتر برائے انسانی امور',
  // FAO
  cfprs5: 'ایف اے او',
  // Food and Agriculture Organization of the United Nations
  e7pvjh: 'اقوام متحدہ کا ادارہ برائے خوراک و زراعت',
  // ICRC
  '1qin9b6': 'آئی سی آر سی',
  // International Committee of the Red Cross
  '1pz88xz': 'ریڈ کراس کی بین الاقوامی کمیٹی',
  // CIS
  wui3sm: 'سی آئی ایس',
  // Commonwealth of Independent States
  '1ffgwdi': 'آزاد ریاستوں کی دولت مشترکہ',
  // CSTO
  aj7xni: 'سی ایس ٹی او',
  // Collective Security Treaty Organization
  '57hse3': 'اجتماعی سلامتی معاہدہ تنظیم',
  // EEC
  '1mbfd1w': 'ای ای سی',
  // Eurasian Economic Commission
  '16r1vcr': 'یوریشین اکنامک کمیشن',
  // CICA
  '1vkhttx': 'سیکا',
  // Conference on Interaction and Confidence Building Measures in Asia
  '1d33rgd': 'ایشیا میں تعامل اور اعتماد سازی کے اقدامات پر کانفرنس',
  // ECO
  '1pi4jm': 'ای سی او',
  // Economic Cooperation Organization
  '153y1la': 'اقتصادی تعاون تنظیم',
  // ASEAN
  '1wbv3gv': 'آسیان',
  // Association of Southeast Asian Nations
  '12wtkbp': 'جنوب مشرقی ایشیائی ممالک کی تنظیم',
  // CARICC
  hn5s2u: 'CARICC',
  // Central Asian Regional Information and Coordination Centre
  '17ujxwq': 'وسطی ایشیائی علاقائی اطلاعاتی و رابطہ مرکز',
  // OIC
  uosde: 'او آئی سی',
  // Organisation of Islamic Cooperation
  '10963ox': 'اسلامی تعاون تنظیم',
  // LAS
  '15old9z': 'عرب لیگ',
  // League of Arab States
  '1okm4o7': 'عرب لیگ',
  // EurAsEC
  '1xsf2dv': 'EurAsEC',
  // Eurasian Economic Community
  b3j8qf: 'یوریشین اکنامک کمیونٹی',
  // WB
  gwzpq4: 'عالمی بینک',
  // World Bank
  xonv2b: 'عالمی بینک',
  // IMF
  '1jpa8c7': 'آئی ایم ایف',
  // International Monetary Fund
  s6ls39: 'عالمی مالیاتی فنڈ',
  // IOFS
  '116x0j6': 'آئی او ایف ایس',
  // Islamic Organization for Food Security
  '135zi7d': 'اسلامی تنظیم برائے غذائی تحفظ',
  // AIIB
  '1rq1dpc': 'اے آئی آئی بی',
  // Asian Infrastructure Investment Bank
  '186p2qr': 'ایشیائی انفراسٹرکچر سرمایہ کاری بینک',
};
