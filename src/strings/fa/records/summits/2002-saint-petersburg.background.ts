// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2002-saint-petersburg.background.ts`, each below the English one. */
export const texts: Texts = {
  // A year old, the body gained a legal basis in the Charter; its counter-terrorism agency came from a separate agreement.
  lemmai: 'سازمان یک‌ساله با منشور پایهٔ حقوقی یافت؛ نهاد ضدتروریستی آن از موافقت‌نامه‌ای جداگانه پدید آمد.',
  // In the chair: opened the meeting as host.
  '1lzl627': 'ریاست نشست: به‌عنوان میزبان نشست را گشود.',
  // Venue: both name the dance hall for the restricted session; newsru quotes Interfax.
  cu42jb: 'محل برگزاری: هر دو تالار رقص را محل نشست محدود می‌دانند؛ newsru از اینترفاکس نقل می‌کند.',
  // Restricted session: Trud, 8 June 2002. There were as yet no guests or observers.
  '1wjoil0': 'نشست محدود: ترود، ۸ ژوئن ۲۰۰۲. هنوز مهمان یا ناظری نبود.',
  // Vladimir Putin
  '19in0m9': 'ولادیمیر پوتین',
  // President
  zl63xb: 'رئیس‌جمهور',
  // chair and host; opened the meeting
  '81j4a3': 'رئیس نشست و میزبان؛ نشست را گشود',
  // Jiang Zemin
  '76esqf': 'جیانگ زمین',
  // Nursultan Nazarbayev
  '18abg52': 'نورسلطان نظربایف',
  // Askar Akayev
  '13w0c4e': 'عسکر آقایف',
  // Emomali Rahmon
  zcp1ao: 'امامعلی رحمان',
  // Rakhmonov is the form of name used to 2007.
  '1gd7zns': 'رحمانوف صورت نام او تا ۲۰۰۷ است.',
  // Islam Karimov
  '1lfg1yk': 'اسلام کریم‌اف',
  // Acts as the organisation’s constitution, setting goals, principles, bodies, how members are admitted and what legal force decisions have.
  '1giyow4':
    'نقش قانون اساسی سازمان را دارد و هدف‌ها، اصول، نهادها، شیوهٔ پذیرش اعضا و اعتبار حقوقی تصمیم‌ها را تعیین می‌کند.',
  // It has been in force since 19 September 2003.
  '4w4272': 'از ۱۹ سپتامبر ۲۰۰۳ لازم‌الاجراست.',
  // Protocols of 5 September 2003 and 15 June 2006 later amended it.
  erifjq: 'پروتکل‌های ۵ سپتامبر ۲۰۰۳ و ۱۵ ژوئن ۲۰۰۶ بعدها آن را اصلاح کردند.',
  // Creates the permanent counter-terrorism body, its seat first planned for Bishkek.
  xtsk9k: 'نهاد دائمی مبارزه با تروریسم را پدید می‌آورد که مقر آن نخست بیشکک در نظر گرفته شده بود.',
  // The seat ended up in Tashkent.
  hzvfh1: 'مقر سرانجام در تاشکند قرار گرفت.',
  // Changed 5 September 2003 and 16 August 2007. The short Chinese title is the one Chinese media use.
  '77f9tr':
    'در ۵ سپتامبر ۲۰۰۳ و ۱۶ اوت ۲۰۰۷ تغییر یافت. عنوان کوتاه چینی همان است که رسانه‌های چین به کار می‌برند.',
  // Sets out in political terms, alongside the Charter, why the SCO was formed, and urges that its basic texts be ratified soon.
  o9sfn5:
    'در کنار منشور، به زبان سیاسی می‌گوید سازمان همکاری شانگهای چرا تشکیل شد و می‌خواهد متن‌های پایهٔ آن به‌زودی تصویب شود.',
};
