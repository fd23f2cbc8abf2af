// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2010-tashkent.background.ts`, each below the English one. */
export const texts: Texts = {
  // Common rules of procedure were adopted and the way to membership put in writing, the basis for enlargement later.
  '1o167ad': 'مشترکہ قواعد کار منظور ہوئے اور رکنیت کا راستہ تحریر کیا گیا، جو بعد کی توسیع کی بنیاد بنا۔',
  // In the chair: host head of state.
  '8u5ie8': 'صدارت: میزبان سربراہ مملکت۔',
  // States have all offices (Uzbek president’s statement after the session); organisations appear only as “leading regional organizations”.
  '3oopde':
    'ممالک کے تمام عہدے درج ہیں (اجلاس کے بعد ازبک صدر کا بیان)؛ تنظیمیں صرف “اہم علاقائی تنظیموں” کے طور پر مذکور ہیں۔',
  // Islam Karimov
  '1lfg1yk': 'اسلام کریموف',
  // President
  zl63xb: 'صدر',
  // chair and host
  xr1n8v: 'چیئر اور میزبان',
  // Hu Jintao
  '1r0kdf9': 'ہو جن تاؤ',
  // Previews give the name; the 12 June report lists the other speakers.
  '12t3n5a': 'نام پیشگی خبروں میں ہے؛ 12 جون کی رپورٹ میں دیگر مقررین درج ہیں۔',
  // Nursultan Nazarbayev
  '18abg52': 'نور سلطان نذربایوف',
  // Dmitry Medvedev
  ypo4dw: 'دمتری میدویدیف',
  // Emomali Rahmon
  zcp1ao: 'امام علی رحمان',
  // Ruslan Kazakbayev
  '15qhrbd': 'رسلان قازق بائیف',
  // Acting Minister of Foreign Affairs
  '19lrrhf': 'قائم مقام وزیر خارجہ',
  // Office only in the source.
  '16a4clu': 'ماخذ میں صرف عہدہ۔',
  // Asif Ali Zardari
  z23gnx: 'آصف علی زرداری',
  // The Uzbek president’s statement has the president present; a preview of 9 June 2010 gives the name. The prime minister was expected in an earlier one.
  pssvkv:
    'ازبک صدر کے بیان کے مطابق صدر موجود تھے؛ نام 9 جون 2010 کی پیشگی خبر میں ہے۔ اس سے پہلے کی ایک خبر میں وزیراعظم کی آمد متوقع تھی۔',
  // S. M. Krishna
  '1icy4mx': 'ایس ایم کرشنا',
  // Minister of External Affairs
  '1g8yzxc': 'وزیر خارجہ',
  // The Uzbek president stated that the foreign minister was there; the name is from Indian agency previews, 5 and 9 June 2010 (IANS, copied in a forum).
  '1b4filb':
    'ازبک صدر نے کہا کہ وزیر خارجہ وہاں تھے؛ نام بھارتی خبر رساں اداروں کی 5 اور 9 جون 2010 کی پیشگی خبروں سے ہے (IANS، ایک فورم میں نقل شدہ)۔',
  // Minister of Foreign Affairs
  '1g4vj05': 'وزیر خارجہ',
  // Source gives only the office; China Daily: President Ahmadinejad did not come.
  '1wxvt9w': 'ماخذ میں صرف عہدہ ہے؛ چائنا ڈیلی: صدر احمدی نژاد نہیں آئے۔',
  // guest of the chair
  '18nk7my': 'چیئر کا مہمان',
  // Gurbanguly Berdimuhamedov
  '7lk15x': 'قربان قلی بردی محمدوف',
  // Describes the SCO as open and outside blocs, and states a shared line on Kyrgyzstan’s crisis.
  tsva8n:
    'ایس سی او کو کھلی اور بلاکوں سے الگ تنظیم بتاتا ہے اور کرغزستان کے بحران پر مشترکہ مؤقف بیان کرتا ہے۔',
  // Lays down in writing, for the first time, who may join and by what procedure.
  '1iahc6m': 'پہلی بار تحریری طور پر طے کرتے ہیں کہ کون اور کس طریقہ کار سے شامل ہو سکتا ہے۔',
  // Decisions of 2014 completed the rules.
  efv1nh: '2014 کے فیصلوں نے ضوابط مکمل کیے۔',
  // Governs in common how SCO bodies call, hold and record meetings.
  goio1z: 'مشترکہ طور پر طے کرتے ہیں کہ ایس سی او ادارے اجلاس کیسے بلاتے، منعقد کرتے اور قلم بند کرتے ہیں۔',
  // Deals with farm trade, irrigation, veterinary services, breeding, livestock and crops.
  dsb565: 'زرعی تجارت، آبپاشی، ویٹرنری خدمات، افزائش نسل، مویشیوں اور فصلوں سے متعلق ہے۔',
  // In force since 15 August 2014.
  f54niv: '15 اگست 2014 سے نافذ۔',
  // Members act jointly on crime, chiefly organised, within human-rights standards.
  q883gu: 'ارکان جرائم، بالخصوص منظم جرائم، کے خلاف انسانی حقوق کے معیارات کے اندر مل کر کارروائی کرتے ہیں۔',
};
