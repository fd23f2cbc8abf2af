// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2003-moscow.background.ts`, each below the English one. */
export const texts: Texts = {
  // With rules for the bodies, a budget procedure, a flag and emblem and a first chief executive, China’s Zhang Deguang, the leaders completed the institutional set-up.
  '10f84y':
    'اداروں کے ضوابط، بجٹ کے طریقہ کار، پرچم و نشان اور پہلے انتظامی سربراہ، چین کے ژانگ ڈیگوانگ کے ساتھ رہنماؤں نے تنظیمی تشکیل مکمل کی۔',
  // Signing of the declaration: 29 May; meeting: 28–29 May in one chronology.
  '7g7qww': 'اعلامیے پر دستخط: 29 مئی؛ اجلاس: ایک تاریخ نامے میں 28 سے 29 مئی۔',
  // All sources read count it as the regular third summit, and none was found that makes it extraordinary.
  '1ob1yva':
    'پڑھے گئے تمام مآخذ اسے تیسرا معمول کا سربراہی اجلاس شمار کرتے ہیں؛ کوئی ماخذ نہیں ملا جو اسے غیر معمولی قرار دے۔',
  // In the chair: Kazakhstan held the chair and only the place was moved from Astana to Moscow; Putin, the host, said in his welcome that Nazarbayev was still the chairman of the summit. Pravda.Ru quotes Sergei Prikhodko to the same effect.
  fxy0wq:
    'صدارت: صدارت قازقستان کے پاس تھی، صرف مقام آستانہ سے ماسکو منتقل ہوا؛ میزبان پیوٹن نے خیرمقدمی کلمات میں کہا کہ سربراہی اجلاس کے چیئرمین بدستور نذربایوف ہیں۔ Pravda.Ru نے سرگئی پریخودکو کا اسی مفہوم کا بیان نقل کیا ہے۔',
  // Venue: the embassy report writes Kremlin Palace, Catherine Hall and Alexandra Hall.
  '1r9vdl3': 'مقام: سفارت خانے کی رپورٹ میں کریملن محل، کیتھرین ہال اور الیگزینڈرا ہال لکھا ہے۔',
  // All six members sent heads of state, says the Chinese embassy in Greece (Chinese foreign ministry text); it mentions no guests.
  y2f10d:
    'یونان میں چینی سفارت خانے (چینی وزارت خارجہ کا متن) کے مطابق چھ کے چھ ارکان نے سربراہان مملکت بھیجے؛ مہمانوں کا ذکر نہیں۔',
  // Nursultan Nazarbayev
  '18abg52': 'نور سلطان نذربایوف',
  // President
  zl63xb: 'صدر',
  // chair
  pq0cju: 'چیئر',
  // Vladimir Putin
  '19in0m9': 'ولادیمیر پیوٹن',
  // host
  '1ctymwf': 'میزبان',
  // Hu Jintao
  '1r0kdf9': 'ہو جن تاؤ',
  // Askar Akayev
  '13w0c4e': 'عسکر اکائیف',
  // For the informal meeting before the session, he is on the Kremlin page; the excerpt did not date it.
  '13lg9mu':
    'اجلاس سے پہلے کی غیر رسمی ملاقات کے لیے کریملن کے صفحے پر نام موجود ہے؛ اقتباس میں اس کی تاریخ نہیں تھی۔',
  // Islam Karimov
  '1lfg1yk': 'اسلام کریموف',
  // All six members’ heads of state came, says the embassy report; the excerpts read did not contain the name.
  fvizly:
    'سفارت خانے کی رپورٹ کے مطابق چھ کے چھ ارکان کے سربراہان مملکت آئے؛ پڑھے گئے اقتباسات میں نام نہیں تھا۔',
  // Looks back on a year of institution-building and turns next to starting the permanent bodies.
  '5vct93': 'ادارہ سازی کے ایک سال کا جائزہ لیتا ہے اور پھر مستقل اداروں کے آغاز کی طرف آتا ہے۔',
  // Approves in one package the working rules of each body, including the Beijing Secretariat and the anti-terrorist structure.
  '1kcazrk':
    'بیجنگ سیکرٹریٹ اور انسداد دہشت گردی ڈھانچے سمیت ہر ادارے کے قواعد کار کی ایک ہی پیکج میں منظوری۔',
  // This is a package whose single regulation titles were not sourced.
  '1nfy47c': 'یہ ایک پیکج ہے جس کے انفرادی ضوابط کے عنوانات کا ماخذ نہیں ملا۔',
  // Established how the organisation looks.
  '19y15r8': 'تنظیم کی ظاہری شناخت طے کی۔',
  // Put China’s ambassador in Moscow at the head of the Secretariat as its first chief, a post styled Executive Secretary in Russian.
  '1qttlvl':
    'ماسکو میں چین کے سفیر کو سیکرٹریٹ کا پہلا سربراہ مقرر کیا؛ روسی میں اس عہدے کا نام ایگزیکٹو سیکرٹری تھا۔',
  // The Russian title was later changed.
  '15qvs1m': 'روسی نام بعد میں بدلا گیا۔',
  // To let the permanent bodies open, it laid down how to set and spend what members contribute.
  r35gnr: 'مستقل اداروں کے کھلنے کے لیے ارکان کے مالی حصے طے کرنے اور خرچ کرنے کا طریقہ مقرر کیا۔',
  // Sources have the procedures agreed or approved; type uncertain.
  qosgwi: 'مآخذ میں طریقہ کار کو طے شدہ یا منظور شدہ بتایا گیا ہے؛ قسم غیر یقینی ہے۔',
  // Made it possible for Tashkent to replace Bishkek as seat of the anti-terrorist structure.
  rf5hsc: 'انسداد دہشت گردی ڈھانچے کے صدر دفتر کے طور پر بشکیک کی جگہ تاشقند لینا ممکن بنایا۔',
  // The preamble to the Tashkent protocol of 5 September 2003 names it.
  '1ojfmot': '5 ستمبر 2003 کے تاشقند پروٹوکول کی تمہید میں اس کا ذکر ہے۔',
};
