// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2019-bishkek.background.ts`, each below the English one. */
export const texts: Texts = {
  // The agenda went beyond security, with agreements with UN bodies, digital cooperation and ties between regions.
  '1ah16kz':
    'ایجنڈا سلامتی سے آگے گیا: اقوام متحدہ کے اداروں کے ساتھ سمجھوتے، ڈیجیٹل تعاون اور علاقوں کے باہمی روابط۔',
  // Documents: newscentralasia: declaration plus 21; Asia-Plus: 21 in total; a Chinese report: 13 signed by the heads of state.
  asj6we:
    'دستاویزات: News Central Asia: اعلامیہ اور 21 مزید؛ Asia-Plus: کل 21؛ ایک چینی رپورٹ: سربراہان مملکت کی دستخط شدہ 13۔',
  // International Affairs Review reprinted the information report of the meeting, which supplies the names and has S. Jeenbekov as chair; the Secretariat’s original was not reached.
  '1g4gran':
    'International Affairs نے اجلاس کی معلوماتی رپورٹ دوبارہ شائع کی، جس میں نام ہیں اور چیئر کے طور پر سورنبے جین بیکوف درج ہیں؛ سیکرٹریٹ کے اصل متن تک رسائی نہیں ہوئی۔',
  // News Central Asia has the declaration and 21 more, Asia-Plus 21 in all, a Chinese report 13 signed by the heads of state.
  idpl3c:
    'News Central Asia میں اعلامیہ اور 21 مزید ہیں، Asia-Plus میں کل 21، ایک چینی رپورٹ میں سربراہان مملکت کی دستخط شدہ 13۔',
  // Sooronbay Jeenbekov
  q9hh74: 'سورنبے جین بیکوف',
  // President
  zl63xb: 'صدر',
  // chair and host
  xr1n8v: 'چیئر اور میزبان',
  // Narendra Modi
  '1tiqful': 'نریندر مودی',
  // Prime Minister
  '1vl5xkn': 'وزیراعظم',
  // Kassym-Jomart Tokayev
  m8u0ps: 'قاسم جومارت توکایف',
  // Xi Jinping
  '1m22oiv': 'شی جن پنگ',
  // Imran Khan
  '7z7ngg': 'عمران خان',
  // Vladimir Putin
  '19in0m9': 'ولادیمیر پیوٹن',
  // Emomali Rahmon
  zcp1ao: 'امام علی رحمان',
  // Shavkat Mirziyoyev
  '2vjwye': 'شوکت مرزایوف',
  // Ashraf Ghani
  '13jlhgj': 'اشرف غنی',
  // Aleksandr Lukashenko
  '1hxp1hl': 'الیگزینڈر لوکاشینکو',
  // Hassan Rouhani
  '1hp78uj': 'حسن روحانی',
  // Khaltmaagiin Battulga
  you163: 'خالتماگین باتولگا',
  // Rosemary A. DiCarlo
  '1szyx46': 'روزمیری ڈی کارلو',
  // Under-Secretary-General
  '1viatgj': 'انڈر سیکرٹری جنرل',
  // Also listed: Rashid Khalikov, UN Assistant Secretary-General for humanitarian partnerships with the Middle East and Central Asia.
  '1rm2oeh':
    'فہرست میں راشد خالیکوف بھی ہیں، مشرق وسطیٰ اور وسطی ایشیا کے ساتھ انسانی شراکت داری کے لیے اقوام متحدہ کے اسسٹنٹ سیکرٹری جنرل۔',
  // Sergey Lebedev
  antnuh: 'سرگئی لیبیدیف',
  // Executive Secretary
  '16wlj8f': 'ایگزیکٹو سیکرٹری',
  // Valery Semerikov
  bx98ij: 'ویلری سیمیریکوف',
  // Acting Secretary-General
  twhhs2: 'قائم مقام سیکرٹری جنرل',
  // Tigran Sargsyan
  '15c7riw': 'تگران سرکسیان',
  // Chairman of the Board
  q0e40o: 'چیئرمین بورڈ',
  // Vladimir Norov
  '14hygrt': 'ولادیمیر نوروف',
  // SCO Secretary-General
  ieef8v: 'سیکرٹری جنرل شنگھائی تعاون تنظیم',
  // Jumakhon Giyosov
  hkwor4: 'جمعہ خان غیاثوف',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'ڈائریکٹر ایگزیکٹو کمیٹی، ایس سی او علاقائی انسداد دہشت گردی ڈھانچہ',
  // Promotes digital and regional cooperation; backs a polycentric order and the Iran nuclear deal.
  bg3ott:
    'ڈیجیٹل اور علاقائی تعاون کو فروغ دیتا ہے؛ کثیر مرکزی نظام اور ایران کے جوہری معاہدے کی حمایت کرتا ہے۔',
  // Outlines cooperation in digital technology.
  '1j1jihw': 'ڈیجیٹل ٹیکنالوجی میں تعاون کا خاکہ دیتی ہے۔',
  // Regions and provinces are urged to deal directly.
  z3o2dw: 'علاقوں اور صوبوں پر براہ راست روابط کے لیے زور دیا گیا ہے۔',
  // Rules for the forum of regional leaders.
  '1ewg4v5': 'علاقائی رہنماؤں کے فورم کے ضوابط۔',
  // Lists joint steps, environmental, for three years.
  vvwu1u: 'تین سال کے لیے مشترکہ ماحولیاتی اقدامات کی فہرست دیتا ہے۔',
  // Plans two years under the drug strategy.
  '1vzp0tt': 'منشیات کی حکمت عملی کے تحت دو سال کا پلان۔',
  // Says what the Afghanistan contact group is to do next.
  xennhi: 'بتاتا ہے کہ افغانستان رابطہ گروپ آئندہ کیا کرے گا۔',
  // Heads of agencies or ministries, not the Council itself, signed it in Bishkek during the summit.
  '1k2bpoe':
    'سربراہی اجلاس کے دوران بشکیک میں اس پر کونسل نے نہیں بلکہ اداروں یا وزارتوں کے سربراہوں نے دستخط کیے۔',
  // Signed at the summit by heads of state bodies, it helps news organisations hold exchanges.
  fbpcpm:
    'سربراہی اجلاس میں سرکاری اداروں کے سربراہوں کا دستخط شدہ؛ خبر رساں اداروں کے تبادلوں میں مدد دیتا ہے۔',
  // Supports sports exchanges.
  '1u4st1w': 'کھیلوں کے تبادلوں کی حمایت کرتا ہے۔',
  // Three-year health cooperation plan.
  ksbfrf: 'صحت میں تعاون کا تین سالہ پلان۔',
  // Several decisions that let the Secretariat conclude working agreements with the Astana financial centre and four UN bodies.
  '1gxf572':
    'کئی فیصلے جو سیکرٹریٹ کو آستانہ مالیاتی مرکز اور اقوام متحدہ کے چار اداروں کے ساتھ عملی سمجھوتے کرنے کی اجازت دیتے ہیں۔',
};
