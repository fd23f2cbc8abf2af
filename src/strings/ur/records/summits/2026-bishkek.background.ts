// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2026-bishkek.background.ts`, each below the English one. */
export const texts: Texts = {
  // Leaders, meeting in the twenty-fifth-anniversary year, adopted a Bishkek Declaration, other decisions and statements. Pakistan took the chair, to host in Islamabad in 2027.
  x9vque:
    'پچیسویں سالگرہ کے سال میں رہنماؤں نے بشکیک اعلامیہ، دیگر فیصلے اور بیانات منظور کیے۔ صدارت پاکستان کو ملی، جو 2027 میں اسلام آباد میں میزبانی کرے گا۔',
  // In a programme of 31 August – 1 September, the Council sat on 1 September 2026.
  '76ob15': '31 اگست سے یکم ستمبر کے پروگرام میں کونسل کا اجلاس یکم ستمبر 2026 کو ہوا۔',
  // The pages of the SCO are known through texts of September and October 2026 that cite them. The speech of China’s president at the Council is published by an embassy of China.
  hf1jto:
    'ایس سی او کے صفحات ستمبر اور اکتوبر 2026 کے ان متون سے معلوم ہیں جو ان کا حوالہ دیتے ہیں۔ کونسل میں صدر چین کی تقریر چین کے ایک سفارت خانے نے شائع کی ہے۔',
  // In the chair: a second file, quoting Global Research (September 2026), also names him as chair; both are second-hand.
  '1bi5buw':
    'صدارت: ایک دوسری فائل میں بھی، جو Global Research (ستمبر 2026) کا حوالہ دیتی ہے، چیئر کے طور پر انہی کا نام ہے؛ دونوں ثانوی ہیں۔',
  // Motto: slogan of the Kyrgyz chairmanship 2025–2026.
  '13b6lr7': 'نعرہ: کرغزستان کی صدارت 2025 سے 2026 کا نعرہ۔',
  // Documents: the 28 documents, the Bishkek Declaration included, are known from a file that cites the page of the Secretariat; the page itself could not be opened.
  mmyrm6:
    'دستاویزات: بشکیک اعلامیے سمیت 28 دستاویزات ایک فائل سے معلوم ہیں جو سیکرٹریٹ کے صفحے کا حوالہ دیتی ہے؛ خود صفحہ نہیں کھل سکا۔',
  // Nothing was found reporting a change of status. On 4 September 2026 an interview in People’s Daily still gave the SCO family 27 states (10 members and 17 partners), as reached in Tianjin.
  owg7xp:
    'درجے میں تبدیلی کی کوئی اطلاع نہیں ملی۔ 4 ستمبر 2026 کو پیپلز ڈیلی کے ایک انٹرویو میں ایس سی او خاندان کی تعداد اب بھی 27 ممالک تھی (10 ارکان اور 17 پارٹنرز)، جیسا کہ تیانجن میں ہوئی۔',
  // In the afternoon of 1 September an SCO Plus meeting followed, on a stronger United Nations and a multipolar world, according to People’s Daily. Who took part is not established.
  '1xxevwj':
    'پیپلز ڈیلی کے مطابق یکم ستمبر کی سہ پہر ایس سی او پلس اجلاس ہوا، جس کا موضوع مضبوط تر اقوام متحدہ اور کثیر قطبی دنیا تھا۔ شرکا کا تعین نہیں ہوا۔',
  // Xi Jinping, Vladimir Putin, Narendra Modi and Shehbaz Sharif: attributed to the page of the Chinese foreign ministry. The other members and António Guterres: a file quoting Global Research (September 2026). Recep Tayyip Erdoğan: a Japan Times summary.
  '1yl3phb':
    'شی جن پنگ، ولادیمیر پیوٹن، نریندر مودی اور شہباز شریف: چینی وزارت خارجہ کے صفحے سے منسوب۔ دیگر ارکان اور انتونیو گوتریس: Global Research (ستمبر 2026) کا حوالہ دینے والی فائل۔ رجب طیب ایردوان: Japan Times کا خلاصہ۔',
  // Besides the declaration, ANI reports 13 outcome agreements.
  '6ahigp': 'اے این آئی کے مطابق اعلامیے کے علاوہ نتیجے میں 13 سمجھوتے ہوئے۔',
  // Sadyr Japarov
  '1227kq1': 'صادر ژاپاروف',
  // chair and host
  xr1n8v: 'چیئر اور میزبان',
  // Aleksandr Lukashenko
  '1hxp1hl': 'الیگزینڈر لوکاشینکو',
  // Xi Jinping
  '1m22oiv': 'شی جن پنگ',
  // Narendra Modi
  '1tiqful': 'نریندر مودی',
  // Masoud Pezeshkian
  '1epfskm': 'مسعود پزشکیان',
  // Kassym-Jomart Tokayev
  m8u0ps: 'قاسم جومارت توکایف',
  // Shehbaz Sharif
  '1mcsg8n': 'شہباز شریف',
  // Vladimir Putin
  '19in0m9': 'ولادیمیر پیوٹن',
  // Emomali Rahmon
  zcp1ao: 'امام علی رحمان',
  // Shavkat Mirziyoyev
  '2vjwye': 'شوکت مرزایوف',
  // Recep Tayyip Erdoğan
  '13npg14': 'رجب طیب ایردوان',
  // António Guterres
  '1c6orhi': 'انتونیو گوتریس',
  // Secretary-General
  '16rw38o': 'سیکرٹری جنرل',
  // Marks the anniversary; reports say it condemns attacks on Iran and deals with health, climate, digital, transport and security.
  '88h7co':
    'سالگرہ کا اعلامیہ؛ رپورٹوں کے مطابق ایران پر حملوں کی مذمت کرتا ہے اور صحت، آب و ہوا، ڈیجیٹل امور، نقل و حمل اور سلامتی سے متعلق ہے۔',
  // The official page is known from others who cite it.
  tasxua: 'سرکاری صفحہ اس کا حوالہ دینے والوں سے معلوم ہے۔',
  // The cultural centre of Pakistan, the next chair, gets the yearly title.
  '1mfox78': 'آئندہ چیئر پاکستان کے ثقافتی مرکز کو سالانہ لقب ملتا ہے۔',
  // Known from two texts of October 2026: one cites a page of the SCO, the other several press reports.
  '18miwbt':
    'اکتوبر 2026 کے دو متون سے معلوم: ایک ایس سی او کے صفحے کا حوالہ دیتا ہے، دوسرا کئی پریس رپورٹوں کا۔',
};
