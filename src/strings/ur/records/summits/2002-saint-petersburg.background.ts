// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2002-saint-petersburg.background.ts`, each below the English one. */
export const texts: Texts = {
  // A year old, the body gained a legal basis in the Charter; its counter-terrorism agency came from a separate agreement.
  lemmai:
    'ایک سال پرانے ادارے کو چارٹر سے قانونی بنیاد ملی؛ اس کا انسداد دہشت گردی ادارہ الگ سمجھوتے سے قائم ہوا۔',
  // In the chair: opened the meeting as host.
  '1lzl627': 'صدارت: میزبان کے طور پر اجلاس کا افتتاح کیا۔',
  // Venue: both name the dance hall for the restricted session; newsru quotes Interfax.
  cu42jb: 'مقام: دونوں محدود اجلاس کے لیے ڈانس ہال کا نام دیتے ہیں؛ NEWSru.com نے انٹرفیکس کا حوالہ دیا ہے۔',
  // Restricted session: Trud, 8 June 2002. There were as yet no guests or observers.
  '1wjoil0': 'محدود اجلاس: Trud، 8 جون 2002۔ اس وقت مہمان یا مبصر نہیں تھے۔',
  // Vladimir Putin
  '19in0m9': 'ولادیمیر پیوٹن',
  // President
  zl63xb: 'صدر',
  // chair and host; opened the meeting
  '81j4a3': 'چیئر اور میزبان؛ اجلاس کا افتتاح کیا',
  // Jiang Zemin
  '76esqf': 'جیانگ زیمن',
  // Nursultan Nazarbayev
  '18abg52': 'نور سلطان نذربایوف',
  // Askar Akayev
  '13w0c4e': 'عسکر اکائیف',
  // Emomali Rahmon
  zcp1ao: 'امام علی رحمان',
  // Rakhmonov is the form of name used to 2007.
  '1gd7zns': 'رحمانوف نام کی 2007 تک مستعمل صورت ہے۔',
  // Islam Karimov
  '1lfg1yk': 'اسلام کریموف',
  // Acts as the organisation’s constitution, setting goals, principles, bodies, how members are admitted and what legal force decisions have.
  '1giyow4':
    'تنظیم کے آئین کا کام دیتا ہے: مقاصد، اصول، ادارے، ارکان کی شمولیت کا طریقہ اور فیصلوں کی قانونی حیثیت طے کرتا ہے۔',
  // It has been in force since 19 September 2003.
  '4w4272': '19 ستمبر 2003 سے نافذ ہے۔',
  // Protocols of 5 September 2003 and 15 June 2006 later amended it.
  erifjq: 'بعد میں 5 ستمبر 2003 اور 15 جون 2006 کے پروٹوکولز سے ترمیم ہوئی۔',
  // Creates the permanent counter-terrorism body, its seat first planned for Bishkek.
  xtsk9k: 'مستقل انسداد دہشت گردی ادارہ قائم کرتا ہے، جس کا صدر دفتر پہلے بشکیک میں تجویز تھا۔',
  // The seat ended up in Tashkent.
  hzvfh1: 'صدر دفتر بالآخر تاشقند میں قائم ہوا۔',
  // Changed 5 September 2003 and 16 August 2007. The short Chinese title is the one Chinese media use.
  '77f9tr':
    '5 ستمبر 2003 اور 16 اگست 2007 کو تبدیلی ہوئی۔ مختصر چینی عنوان وہی ہے جو چینی ذرائع ابلاغ استعمال کرتے ہیں۔',
  // Sets out in political terms, alongside the Charter, why the SCO was formed, and urges that its basic texts be ratified soon.
  o9sfn5:
    'چارٹر کے ساتھ ساتھ سیاسی طور پر بتاتا ہے کہ ایس سی او کیوں قائم ہوئی، اور بنیادی متون کی جلد توثیق پر زور دیتا ہے۔',
};
