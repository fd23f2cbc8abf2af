// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2004-tashkent.background.ts`, each below the English one. */
export const texts: Texts = {
  // Mongolia became the first outside state with a status, and the anti-terrorist structure formally opened in Tashkent.
  '8dkpb2':
    'منگولیا درجہ پانے والا پہلا بیرونی ملک بنا، اور تاشقند میں انسداد دہشت گردی ڈھانچے کا باضابطہ افتتاح ہوا۔',
  // In the chair: host head of state.
  '8u5ie8': 'صدارت: میزبان سربراہ مملکت۔',
  // The text is China News Service of 18 June 2004, read in a copy. Venue and explicit word on who presided not found.
  tlqjdh:
    'متن چائنا نیوز سروس کا 18 جون 2004 کا ہے، نقل کی صورت میں پڑھا گیا۔ مقام اور صدارت کرنے والے کا صریح ذکر نہیں ملا۔',
  // Islam Karimov
  '1lfg1yk': 'اسلام کریموف',
  // President
  zl63xb: 'صدر',
  // host
  '1ctymwf': 'میزبان',
  // Hu Jintao
  '1r0kdf9': 'ہو جن تاؤ',
  // Nursultan Nazarbayev
  '18abg52': 'نور سلطان نذربایوف',
  // Askar Akayev
  '13w0c4e': 'عسکر اکائیف',
  // Vladimir Putin
  '19in0m9': 'ولادیمیر پیوٹن',
  // Emomali Rahmon
  zcp1ao: 'امام علی رحمان',
  // Rakhmonov is the form of name used to 2007.
  '1gd7zns': 'رحمانوف نام کی 2007 تک مستعمل صورت ہے۔',
  // Hamid Karzai
  '1lbmgmy': 'حامد کرزئی',
  // President of the transitional government
  '1ncn3iy': 'عبوری حکومت کے صدر',
  // guest of the host country
  '1u0oop5': 'میزبان ملک کا مہمان',
  // the host country’s guest; it became an observer at this meeting
  b3w2f4: 'میزبان ملک کا مہمان؛ اسی اجلاس میں مبصر بنا',
  // Name and office were not seen, as the excerpt stops after “of the Mongolian ministry of external relations”.
  '13lml0w':
    'نام اور عہدہ نہیں دیکھا گیا، کیونکہ اقتباس “منگولیا کی وزارت خارجہ تعلقات کے” کے بعد ختم ہو جاتا ہے۔',
  // Asks for a partnership network with other international bodies and states that the set-up phase is over.
  se0hi1:
    'دیگر بین الاقوامی اداروں کے ساتھ شراکت داری کا نیٹ ورک چاہتا ہے اور بتاتا ہے کہ تشکیل کا مرحلہ مکمل ہو گیا۔',
  // The text itself and every other source say 17 June; worldjpn’s heading, 7 June 2004.
  v9e8rm: 'خود متن اور باقی ہر ماخذ میں 17 جون ہے؛ worldjpn کے عنوان میں 7 جون 2004۔',
  // One of the SCO’s early treaties, dealing with drugs.
  '1beoo0v': 'ایس سی او کے ابتدائی معاہدوں میں سے ایک، منشیات سے متعلق۔',
  // It became the legal base for the later anti-drug strategies.
  udye48: 'بعد کی انسداد منشیات حکمت عملیوں کی قانونی بنیاد بنا۔',
  // Set up observers as a category; Mongolia became one that day.
  foekn9: 'مبصر کا درجہ متعارف کرایا؛ منگولیا اسی دن مبصر بنا۔',
  // Made Mongolia the first SCO observer.
  '1j83cv0': 'منگولیا کو ایس سی او کا پہلا مبصر بنایا۔',
  // Agreement with the host country of the Secretariat in Beijing.
  '1h2x18y': 'بیجنگ میں سیکرٹریٹ کے میزبان ملک کے ساتھ سمجھوتہ۔',
  // A protocol to it was approved in Tianjin in 2025.
  '1wmx2h8': 'اس کا ایک پروٹوکول 2025 میں تیانجن میں منظور ہوا۔',
  // A 2025 decision that refers to it supplies the date.
  '1w7eg5t': 'تاریخ 2025 کے ایک فیصلے سے لی گئی ہے جو اس کا حوالہ دیتا ہے۔',
  // Member states grant the organisation, both its permanent bodies and their staff the legal protection they need there.
  '7sefiv':
    'رکن ممالک تنظیم، اس کے دونوں مستقل اداروں اور ان کے عملے کو وہ قانونی تحفظ دیتے ہیں جو انہیں وہاں درکار ہے۔',
  // In force since 4 October 2007.
  '4vt2bk': '4 اکتوبر 2007 سے نافذ۔',
  // Says how the anti-terrorist body is to treat classified information.
  '1o7c61h': 'بتاتا ہے کہ انسداد دہشت گردی ادارہ خفیہ معلومات کے ساتھ کیا برتاؤ کرے۔',
  // Members’ security services are to exchange information in a common database set up here.
  '1at8b4g': 'ارکان کے سیکیورٹی ادارے یہاں قائم کردہ مشترکہ ڈیٹا بیس میں معلومات کا تبادلہ کریں گے۔',
  // Kazakhstan’s ratification law and two law databases give 17 June 2004; a Russian government resolution of 24 June and one compilation point to 28 June.
  pt11c:
    'قازقستان کے توثیقی قانون اور دو قانونی ڈیٹا بیسز میں 17 جون 2004 ہے؛ روسی حکومت کی 24 جون کی قرارداد اور ایک مجموعے سے 28 جون کا اشارہ ملتا ہے۔',
  // Turned the founding date into an annual day of the organisation.
  '17kaphs': 'تاریخ قیام کو تنظیم کا سالانہ دن قرار دیا۔',
  // The Tashkent summit approved it, by a Chinese chronology’s list (设立上海合作组织日).
  '1e8u84d':
    'ایک چینی تاریخ نامے کی فہرست کے مطابق تاشقند سربراہی اجلاس نے اس کی منظوری دی (设立上海合作组织日)۔',
};
