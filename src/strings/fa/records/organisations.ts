// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/organisations.ts`, each below the English one. */
export const texts: Texts = {
  // UN
  zs2dwa: 'سازمان ملل متحد',
  // United Nations
  '1tl6r6e': 'سازمان ملل متحد',
  // UNODC
  '5mxkeu': 'UNODC',
  // United Nations Office on Drugs and Crime
  '13oq9g3': 'دفتر مقابله با مواد مخدر و جرم سازمان ملل متحد',
  // ESCAP
  vzla5j: 'اسکاپ',
  // United Nations Economic and Social Commission for Asia and the Pacific
  '1kkgnjs': 'کمیسیون اقتصادی و اجتماعی سازمان ملل متحد برای آسیا و اقیانوسیه',
  // UNESCO
  '1naijto': 'یونسکو',
  // United Nations Educational, Scientific and Cultural Organization
  c26qu0: 'سازمان آموزشی، علمی و فرهنگی ملل متحد',
  // UNWTO
  '1ez1zaa': 'UNWTO',
  // World Tourism Organization (now UN Tourism)
  '1igf3ke': 'سازمان جهانی گردشگری (اکنون گردشگری سازمان ملل)',
  // OCHA
  g9k0d0: 'اوچا',
  // United Nations Office for the Coordination of Humanitarian Affairs
  '1rntbp9': 'دفتر هماهنگی امور بشردوستانهٔ سازمان ملل متحد',
  // FAO
  cfprs5: 'فائو',
  // Food and Agriculture Organization of the United Nations
  e7pvjh: 'سازمان خواربار و کشاورزی ملل متحد',
  // ICRC
  '1qin9b6': 'ICRC',
  // International Committee of the Red Cross
  '1pz88xz': 'کمیتهٔ بین‌المللی صلیب سرخ',
  // CIS
  wui3sm: 'CIS',
  // Commonwealth of Independent States
  '1ffgwdi': 'کشورهای مستقل مشترک‌المنافع',
  // CSTO
  aj7xni: 'CSTO',
  // Collective Security Treaty Organization
  '57hse3': 'سازمان پیمان امنیت جمعی',
  // EEC
  '1mbfd1w': 'EEC',
  // Eurasian Economic Commission
  '16r1vcr': 'کمیسیون اقتصادی اوراسیا',
  // CICA
  '1vkhttx': 'سیکا',
  // Conference on Interaction and Confidence Building Measures in Asia
  '1d33rgd': 'کنفرانس تعامل و اقدامات اعتمادساز در آسیا',
  // ECO
  '1pi4jm': 'اکو',
  // Economic Cooperation Organization
  '153y1la': 'سازمان همکاری اقتصادی',
  // ASEAN
  '1wbv3gv': 'آسه‌آن',
  // Association of Southeast Asian Nations
  '12wtkbp': 'اتحادیهٔ کشورهای جنوب شرق آسیا',
  // CARICC
  hn5s2u: 'CARICC',
  // Central Asian Regional Information and Coordination Centre
  '17ujxwq': 'مرکز منطقه‌ای اطلاعات و هماهنگی آسیای مرکزی',
  // OIC
  uosde: 'OIC',
  // Organisation of Islamic Cooperation
  '10963ox': 'سازمان همکاری اسلامی',
  // LAS
  '15old9z': 'اتحادیهٔ عرب',
  // League of Arab States
  '1okm4o7': 'اتحادیهٔ عرب',
  // EurAsEC
  '1xsf2dv': 'EurAsEC',
  // Eurasian Economic Community
  b3j8qf: 'جامعهٔ اقتصادی اوراسیا',
  // WB
  gwzpq4: 'بانک جهانی',
  // World Bank
  xonv2b: 'بانک جهانی',
  // IMF
  '1jpa8c7': 'IMF',
  // International Monetary Fund
  s6ls39: 'صندوق بین‌المللی پول',
  // IOFS
  '116x0j6': 'IOFS',
  // Islamic Organization for Food Security
  '135zi7d': 'سازمان اسلامی امنیت غذایی',
  // AIIB
  '1rq1dpc': 'AIIB',
  // Asian Infrastructure Investment Bank
  '186p2qr': 'بانک سرمایه‌گذاری زیرساخت آسیا',
};
