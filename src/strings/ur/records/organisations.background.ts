// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/organisations.background.ts`, each below the English one. */
export const texts: Texts = {
  // World organisation of states, under its own charter, for human rights, development and peace.
  '1csaq0k': 'ریاستوں کی عالمی تنظیم، اپنے چارٹر کے تحت، انسانی حقوق، ترقی اور امن کے لیے۔',
  // General Assembly gives the SCO observer status (A/RES/59/48)
  djwhfe: 'جنرل اسمبلی نے ایس سی او کو مبصر کا درجہ دیا (A/RES/59/48)',
  // cooperation between the two Secretariats declared jointly in Tashkent
  '1kg615j': 'تاشقند میں دونوں سیکرٹریٹس کے تعاون کا مشترکہ اعلان',
  // cooperation with the SCO: a General Assembly resolution in a series begun in 2009
  '1fltlb': 'ایس سی او کے ساتھ تعاون: 2009 میں شروع ہونے والے سلسلے کی جنرل اسمبلی قرارداد',
  // UN office that helps states against terrorism, corruption, organised crime and drugs.
  '2tw1y2': 'اقوام متحدہ کا دفتر جو دہشت گردی، بدعنوانی، منظم جرائم اور منشیات کے خلاف ممالک کی مدد کرتا ہے۔',
  // memorandum of understanding
  '17gcudx': 'مفاہمتی یادداشت',
  // Usual dates: founding 1997, present name 2002.
  '1w2lfdo': 'عام طور پر درج تاریخیں: قیام 1997، موجودہ نام 2002۔',
  // UN commission for economic and social cooperation in Asia and the Pacific.
  shicx8: 'ایشیا و بحرالکاہل میں اقتصادی و سماجی تعاون کے لیے اقوام متحدہ کا کمیشن۔',
  // UN agency for education, science, culture and heritage.
  '16j1yqg': 'تعلیم، سائنس، ثقافت اور ورثے کے لیے اقوام متحدہ کا ادارہ۔',
  // new memorandum for 2023–2027
  '1yb08xo': '2023 سے 2027 کے لیے نئی یادداشت',
  // UN agency for tourism.
  onpf7b: 'سیاحت کے لیے اقوام متحدہ کا ادارہ۔',
  // memorandum, around the Bishkek summit
  zbafb6: 'یادداشت، بشکیک سربراہی اجلاس کے موقع پر',
  // UN office that coordinates humanitarian relief.
  '1t4b0m8': 'اقوام متحدہ کا دفتر جو انسانی امداد میں رابطہ کاری کرتا ہے۔',
  // Bishkek summit decides on signing a memorandum
  w9ncxy: 'بشکیک سربراہی اجلاس نے یادداشت پر دستخط کا فیصلہ کیا',
  // UN agency for food security and farming.
  '1cywy4d': 'غذائی تحفظ اور زراعت کے لیے اقوام متحدہ کا ادارہ۔',
  // Neutral humanitarian body that protects victims of armed conflict.
  '1pg7mch': 'غیر جانبدار انسانی ادارہ جو مسلح تصادم کے متاثرین کو تحفظ دیتا ہے۔',
  // Association of former Soviet republics for political, economic and humanitarian cooperation.
  n3yoel: 'سیاسی، اقتصادی اور انسانی شعبوں میں تعاون کے لیے سابق سوویت جمہوریاؤں کی انجمن۔',
  // memorandum of the SCO Secretariat with the CIS Executive Committee
  '89dbat': 'ایس سی او سیکرٹریٹ کی سی آئی ایس ایگزیکٹو کمیٹی کے ساتھ یادداشت',
  // the three heads met and dealt with a joint roadmap of CIS, CSTO and SCO for 2026–2028
  '8wl9g2':
    'تینوں سربراہوں کی ملاقات، 2026 سے 2028 کے لیے سی آئی ایس، سی ایس ٹی او اور ایس سی او کے مشترکہ روڈ میپ پر غور',
  // SCO granted observer status in the CIS
  uyslak: 'ایس سی او کو سی آئی ایس میں مبصر کا درجہ ملا',
  // Defence alliance of several post-Soviet states, based on a treaty of 1992.
  '1htdbcy': 'کئی سابق سوویت ممالک کا دفاعی اتحاد، جس کی بنیاد 1992 کا معاہدہ ہے۔',
  // Dushanbe memorandum linking the two secretariats
  '3sywp5': 'دونوں سیکرٹریٹس کو جوڑنے والی دوشنبے یادداشت',
  // Dates: 15 May 1992, treaty signed; May 2002, organisation formed; October 2002, charter.
  '17uyqdq': 'تاریخیں: 15 مئی 1992، معاہدے پر دستخط؛ مئی 2002، تنظیم کی تشکیل؛ اکتوبر 2002، چارٹر۔',
  // Permanent regulatory body of the customs and economic union of Armenia, Belarus, Kazakhstan, Kyrgyzstan and Russia.
  gsj0kw: 'آرمینیا، بیلاروس، قازقستان، کرغزستان اور روس کی کسٹمز و اقتصادی یونین کا مستقل ضابطہ ساز ادارہ۔',
  // Commission and SCO Secretariat signed a memorandum in Dushanbe
  '1g482v0': 'کمیشن اور ایس سی او سیکرٹریٹ نے دوشنبے میں یادداشت پر دستخط کیے',
  // Dated by the agreement on the Commission; the Union treaty of 29 May 2014 took force on 1 January 2015.
  l3mmj0: 'تاریخ کمیشن کے سمجھوتے کے مطابق ہے؛ 29 مئی 2014 کا یونین معاہدہ یکم جنوری 2015 کو نافذ ہوا۔',
  // Forum of Asian states for dialogue and confidence-building, proposed by Kazakhstan.
  j4kcyr: 'مکالمے اور اعتماد سازی کے لیے ایشیائی ممالک کا فورم، قازقستان کی تجویز پر۔',
  // the two secretariats’ memorandum, at Shanghai
  '1j0prb6': 'دونوں سیکرٹریٹس کی یادداشت، شنگھائی میں',
  // Proposed in 1992 (5 October); declared principles in 1999; Almaty founding act signed 4 June 2002.
  u0uz23:
    '1992 میں تجویز (5 اکتوبر)؛ 1999 میں اصولوں کا اعلان؛ الماتی کی بانی دستاویز پر دستخط 4 جون 2002 کو۔',
  // Intergovernmental body for economic cooperation of ten states of Central, South and West Asia.
  '1wx9y6j': 'وسطی، جنوبی اور مغربی ایشیا کے دس ممالک کے اقتصادی تعاون کا بین الحکومتی ادارہ۔',
  // takes part in the SCO Plus meeting at Astana
  a4s9sh: 'آستانہ میں ایس سی او پلس اجلاس میں شرکت',
  // Regional organisation of Southeast Asian states for political, economic and cultural cooperation.
  '10hlwe6': 'سیاسی، اقتصادی اور ثقافتی تعاون کے لیے جنوب مشرقی ایشیائی ممالک کی علاقائی تنظیم۔',
  // the two secretariats’ memorandum, at Jakarta
  '9ixwlf': 'دونوں سیکرٹریٹس کی یادداشت، جکارتہ میں',
  // Timor-Leste’s joining on 26 October 2025 made it eleven (a News24 report seen, address not kept).
  '1v7rkea':
    '26 اکتوبر 2025 کو تیمور لیستے کی شمولیت سے تعداد گیارہ ہوئی (نیوز 24 کی رپورٹ دیکھی گئی، پتہ محفوظ نہیں)۔',
  // Centre through which Russia, Azerbaijan and the Central Asian states work together against drug trafficking.
  '1hkjjd':
    'مرکز جس کے ذریعے روس، آذربائیجان اور وسطی ایشیائی ممالک منشیات کی غیر قانونی تجارت کے خلاف مل کر کام کرتے ہیں۔',
  // Astana summit decides on signing a memorandum with the SCO Secretariat
  dyh3iu: 'آستانہ سربراہی اجلاس نے ایس سی او سیکرٹریٹ کے ساتھ یادداشت پر دستخط کا فیصلہ کیا',
  // memorandum with the SCO Secretariat, signed in Almaty
  '1o2c43o': 'ایس سی او سیکرٹریٹ کے ساتھ یادداشت، الماتی میں دستخط شدہ',
  // Agreed 26 January 2006, in force from 22 March 2009. General knowledge supplies the description’s members.
  '6yiz7g':
    '26 جنوری 2006 کو طے پایا، 22 مارچ 2009 سے نافذ۔ تعارف میں ارکان کے نام عام معلومات سے لیے گئے ہیں۔',
  // Organisation of 57 states that speaks for the Muslim world.
  '1j90ill': '57 ممالک کی تنظیم جو مسلم دنیا کی نمائندگی کرتی ہے۔',
  // Founded at Rabat. Known from secondary sources.
  '14h6476': 'رباط میں قائم ہوئی۔ ثانوی مآخذ سے معلوم۔',
  // Regional organisation of Arab states.
  l5jqgx: 'عرب ممالک کی علاقائی تنظیم۔',
  // memorandum described as still planned
  '106tjpz': 'یادداشت جسے تاحال مجوزہ بتایا گیا',
  // Specialised institution of the OIC for food security.
  zc888z: 'غذائی تحفظ کے لیے او آئی سی کا خصوصی ادارہ۔',
};
