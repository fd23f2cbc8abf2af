// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2022-samarkand.background.ts`, each below the English one. */
export const texts: Texts = {
  // After three years leaders met in person and approved a record package: a national-currency settlement plan, four global statements and Iran’s memorandum.
  '1ly8xul':
    'تین سال بعد رہنما بالمشافہ ملے اور ریکارڈ پیکج منظور کیا: قومی کرنسیوں میں ادائیگی کا منصوبہ، چار عالمی بیانات اور ایران کی یادداشت۔',
  // In the chair: reports of the day say outright that he presided.
  mi20ry: 'صدارت: اس دن کی رپورٹیں صراحت سے کہتی ہیں کہ صدارت انہوں نے کی۔',
  // The memorandums of Egypt and Qatar were signed in Tashkent on the eve of the summit.
  '1et5vyj': 'مصر اور قطر کی یادداشتوں پر سربراہی اجلاس سے ایک روز قبل تاشقند میں دستخط ہوئے۔',
  // Source has all states (Russian foreign ministry, People’s Daily text in Rossiyskaya Gazeta and CRNTT). It reports “Representatives of invited international organisations” but names only the UN. Armenia’s prime minister, announced in some previews, is on no list from the day.
  '7f53gg':
    'ماخذ میں تمام ممالک ہیں (روسی وزارت خارجہ، Rossiyskaya Gazeta اور CRNTT میں پیپلز ڈیلی کا متن)۔ وہ “مدعو بین الاقوامی تنظیموں کے نمائندوں” کا ذکر کرتا ہے مگر نام صرف اقوام متحدہ کا دیتا ہے۔ آرمینیا کے وزیراعظم، جن کا بعض پیشگی خبروں میں اعلان تھا، اس دن کی کسی فہرست میں نہیں۔',
  // Shavkat Mirziyoyev
  '2vjwye': 'شوکت مرزایوف',
  // President
  zl63xb: 'صدر',
  // chair and host
  xr1n8v: 'چیئر اور میزبان',
  // Xi Jinping
  '1m22oiv': 'شی جن پنگ',
  // Vladimir Putin
  '19in0m9': 'ولادیمیر پیوٹن',
  // Kassym-Jomart Tokayev
  m8u0ps: 'قاسم جومارت توکایف',
  // Sadyr Japarov
  '1227kq1': 'صادر ژاپاروف',
  // Emomali Rahmon
  zcp1ao: 'امام علی رحمان',
  // Narendra Modi
  '1tiqful': 'نریندر مودی',
  // Prime Minister
  '1vl5xkn': 'وزیراعظم',
  // Shehbaz Sharif
  '1mcsg8n': 'شہباز شریف',
  // Aleksandr Lukashenko
  '1hxp1hl': 'الیگزینڈر لوکاشینکو',
  // Ebrahim Raisi
  xjx8yr: 'ابراہیم رئیسی',
  // Ukhnaagiin Khürelsükh
  ngnqt2: 'اوخناگین خورل سخ',
  // Serdar Berdimuhamedov
  '26kte2': 'سردار بردی محمدوف',
  // guest of the chair
  '18nk7my': 'چیئر کا مہمان',
  // Ilham Aliyev
  '178gicy': 'الہام علیوف',
  // invited as guest of the chair
  '1gbky1j': 'چیئر کے مہمان کے طور پر مدعو',
  // Recep Tayyip Erdoğan
  '13npg14': 'رجب طیب ایردوان',
  // Rosemary A. DiCarlo
  '1szyx46': 'روزمیری ڈی کارلو',
  // Under-Secretary-General for Political and Peacebuilding Affairs
  '18ec2oq': 'انڈر سیکرٹری جنرل برائے سیاسی امور و قیام امن',
  // Zhang Ming
  '1tpt4h2': 'ژانگ منگ',
  // SCO Secretary-General
  ieef8v: 'سیکرٹری جنرل شنگھائی تعاون تنظیم',
  // On 15 September 2022, the Secretariat reports, he was at a sidelines meeting.
  loo1or: 'سیکرٹریٹ کے مطابق وہ 15 ستمبر 2022 کو ایک ضمنی ملاقات میں موجود تھے۔',
  // Takes joint lines on trade barriers, the digital divide and global disorder.
  su8t41: 'تجارتی رکاوٹوں، ڈیجیٹل خلیج اور عالمی بدنظمی پر مشترکہ مؤقف اختیار کرتا ہے۔',
  // Third plan of five years for carrying out the 2007 treaty.
  '1y3cczp': '2007 کے معاہدے پر عمل درآمد کا تیسرا پانچ سالہ پلان۔',
  // Steers work on Eurasian rail, road and multimodal links.
  '1q7ous1': 'یوریشیائی ریل، سڑک اور کثیر ذرائع نقل و حمل کے رابطوں پر کام کی رہنمائی کرتی ہے۔',
  // Maps the stages for trade to leave third-country currencies behind.
  '1b5g64g': 'تجارت میں تیسرے ممالک کی کرنسیوں کو ترک کرنے کے مراحل طے کرتا ہے۔',
  // An Uzbek translation says “action plan”; the Russian foreign ministry’s English, roadmap.
  tjr190: 'ازبک ترجمے میں “ایکشن پلان” ہے؛ روسی وزارت خارجہ کے انگریزی متن میں “روڈ میپ”۔',
  // Creates an honorary title.
  iiv53v: 'ایک اعزازی لقب متعارف کراتے ہیں۔',
  // What Iran commits to before it is a member.
  dypc3: 'وہ ذمہ داریاں جو ایران رکن بننے سے پہلے قبول کرتا ہے۔',
  // Started the accession of Belarus.
  '1p87v60': 'بیلاروس کی شمولیت کا عمل شروع کیا۔',
  // Extended the circle of partners, in five decisions, to the Gulf, the Maldives and Myanmar.
  gm2em9: 'پانچ فیصلوں کے ذریعے پارٹنرز کا دائرہ خلیج، مالدیپ اور میانمار تک پھیلایا۔',
  // Shared view on dealing with climate change.
  '15q89it': 'موسمیاتی تبدیلی سے نمٹنے پر مشترکہ رائے۔',
  // Calls for open and steady supply lines.
  '1df8nam': 'کھلی اور مستحکم سپلائی لائنوں کا مطالبہ کرتا ہے۔',
  // States a joint view on how to maintain world food security.
  '1t2os1e': 'عالمی غذائی تحفظ برقرار رکھنے پر مشترکہ رائے دیتا ہے۔',
  // States a joint view on world energy security.
  ho7nz6: 'عالمی توانائی تحفظ پر مشترکہ رائے دیتا ہے۔',
  // Governments agree in it to develop tourism among members.
  xzd293: 'اس میں حکومتیں ارکان کے درمیان سیاحت کے فروغ پر متفق ہیں۔',
  // Names the Indian city for the year.
  '1yq0o1n': 'اس سال کے لیے بھارتی شہر کا نام طے کرتا ہے۔',
  // Links work with UNESCO for five years.
  '1rv4dqh': 'پانچ سال کے لیے یونیسکو کے ساتھ کام کو جوڑتا ہے۔',
  // Began the debate on reform of the SCO.
  '1l47gl3': 'ایس سی او کی اصلاحات پر بحث شروع کی۔',
  // The debate later led to the single partner status of 2025.
  kt70f2: 'یہ بحث بعد میں 2025 کے واحد پارٹنر درجے پر منتج ہوئی۔',
  // Numbered list of the Council’s decisions, third item.
  n8x0aj: 'کونسل کے فیصلوں کی نمبروار فہرست، تیسرا نکتہ۔',
};
