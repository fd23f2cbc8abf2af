// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2001-shanghai.background.ts`, each below the English one. */
export const texts: Texts = {
  // Uzbekistan was admitted as an equal, and the Shanghai Five became a formal organisation by act of six presidents. The anti-terrorism convention they signed that day set security aims for the next two decades.
  '141emvt':
    'ازبکستان کو مساوی حیثیت سے شامل کیا گیا، اور چھ صدور کے فیصلے سے شنگھائی فائیو ایک باضابطہ تنظیم بن گیا۔ اسی دن دستخط شدہ انسداد دہشت گردی کنونشن نے اگلی دو دہائیوں کے لیے سلامتی کے اہداف مقرر کیے۔',
  // On 14 June the city hosted the sixth meeting of the Shanghai Five leaders; the SCO was founded at a meeting on 15 June. Lists from China often date the first summit 14–15 June.
  rywc8a:
    '14 جون کو شہر نے شنگھائی فائیو کے رہنماؤں کے چھٹے اجلاس کی میزبانی کی؛ ایس سی او 15 جون کے اجلاس میں قائم ہوئی۔ چین کی فہرستوں میں پہلے سربراہی اجلاس کی تاریخ اکثر 14 سے 15 جون ہے۔',
  // In the chair: two almanac pages, both from one Chinese press text, say outright that he presided and opened the meeting about nine in the morning. No venue found.
  '1x7tyih':
    'صدارت: تقویم کے دو صفحات، جو دونوں ایک ہی چینی پریس متن سے ہیں، صراحت سے کہتے ہیں کہ انہوں نے صدارت کی اور صبح تقریباً نو بجے اجلاس کا افتتاح کیا۔ مقام نہیں ملا۔',
  // Almanac page with a Chinese agency text that names all six presidents; the Kremlin page confirms the six heads of state and Vladimir Putin by name. No observers or guests existed yet. Venue not found.
  '1e9fyt':
    'تقویم کا صفحہ، جس میں چینی خبر رساں ادارے کا متن چھ کے چھ صدور کے نام دیتا ہے؛ کریملن کا صفحہ چھ سربراہان مملکت کی، اور نام کے ساتھ ولادیمیر پیوٹن کی، تصدیق کرتا ہے۔ اس وقت مبصر یا مہمان نہیں تھے۔ مقام نہیں ملا۔',
  // Jiang Zemin
  '76esqf': 'جیانگ زیمن',
  // President
  zl63xb: 'صدر',
  // chair and host
  xr1n8v: 'چیئر اور میزبان',
  // Vladimir Putin
  '19in0m9': 'ولادیمیر پیوٹن',
  // Nursultan Nazarbayev
  '18abg52': 'نور سلطان نذربایوف',
  // Askar Akayev
  '13w0c4e': 'عسکر اکائیف',
  // Emomali Rahmon
  zcp1ao: 'امام علی رحمان',
  // Known as Rakhmonov until 2007.
  qc4pei: '2007 تک رحمانوف کے نام سے معروف۔',
  // Islam Karimov
  '1lfg1yk': 'اسلام کریموف',
  // Uzbekistan is recorded as an equal entrant to the five-country mechanism just before the SCO’s creation.
  '1yfs6ru':
    'ریکارڈ کے مطابق ازبکستان ایس سی او کے قیام سے عین پہلے پانچ ملکی نظام میں مساوی حیثیت سے شامل ہوا۔',
  // Not confirmed: exact title; exact date within 14–15 June 2001.
  '1fq6lnc': 'غیر مصدقہ: صحیح عنوان؛ 14 سے 15 جون 2001 کے اندر صحیح تاریخ۔',
  // Founding declaration in which six presidents set up the SCO and laid down its aims and principles.
  '184172o': 'قیام کا اعلامیہ، جس میں چھ صدور نے ایس سی او قائم کی اور اس کے مقاصد و اصول طے کیے۔',
  // Those principles were later called the Shanghai Spirit.
  '1wdfi3k': 'یہی اصول بعد میں شنگھائی سپرٹ کہلائے۔',
  // Members are to share information, assist in searches and help one another halt attacks; what the SCO calls the three evils is defined.
  nf44dq:
    'ارکان معلومات کا تبادلہ، تلاش میں معاونت اور حملے روکنے میں ایک دوسرے کی مدد کریں گے؛ جنہیں ایس سی او تین برائیاں کہتی ہے، ان کی تعریف کی گئی ہے۔',
  // A 5 September 2003 protocol amended it.
  '94hnaq': '5 ستمبر 2003 کے پروٹوکول سے ترمیم ہوئی۔',
};
