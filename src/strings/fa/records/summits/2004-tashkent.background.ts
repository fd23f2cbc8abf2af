// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2004-tashkent.background.ts`, each below the English one. */
export const texts: Texts = {
  // Mongolia became the first outside state with a status, and the anti-terrorist structure formally opened in Tashkent.
  '8dkpb2': 'مغولستان نخستین کشور بیرونی دارای جایگاه شد و ساختار ضدتروریستی در تاشکند رسماً گشایش یافت.',
  // In the chair: host head of state.
  '8u5ie8': 'ریاست نشست: رئیس کشور میزبان.',
  // The text is China News Service of 18 June 2004, read in a copy. Venue and explicit word on who presided not found.
  tlqjdh:
    'متن از سرویس خبری چین در ۱۸ ژوئن ۲۰۰۴ است که از روی رونوشت خوانده شد. محل برگزاری و سخن صریحی دربارهٔ رئیس نشست یافت نشد.',
  // Islam Karimov
  '1lfg1yk': 'اسلام کریم‌اف',
  // President
  zl63xb: 'رئیس‌جمهور',
  // host
  '1ctymwf': 'میزبان',
  // Hu Jintao
  '1r0kdf9': 'هو جین‌تائو',
  // Nursultan Nazarbayev
  '18abg52': 'نورسلطان نظربایف',
  // Askar Akayev
  '13w0c4e': 'عسکر آقایف',
  // Vladimir Putin
  '19in0m9': 'ولادیمیر پوتین',
  // Emomali Rahmon
  zcp1ao: 'امامعلی رحمان',
  // Rakhmonov is the form of name used to 2007.
  '1gd7zns': 'رحمانوف صورت نام او تا ۲۰۰۷ است.',
  // Hamid Karzai
  '1lbmgmy': 'حامد کرزی',
  // President of the transitional government
  '1ncn3iy': 'رئیس دولت انتقالی',
  // guest of the host country
  '1u0oop5': 'مهمان کشور میزبان',
  // the host country’s guest; it became an observer at this meeting
  b3w2f4: 'مهمان کشور میزبان؛ در همین نشست عضو ناظر شد',
  // Name and office were not seen, as the excerpt stops after “of the Mongolian ministry of external relations”.
  '13lml0w': 'نام و سمت دیده نشد، چون گزیده پس از «از وزارت روابط خارجی مغولستان» پایان می‌یابد.',
  // Asks for a partnership network with other international bodies and states that the set-up phase is over.
  se0hi1: 'خواستار شبکهٔ شراکت با دیگر نهادهای بین‌المللی است و پایان مرحلهٔ تأسیس را اعلام می‌کند.',
  // The text itself and every other source say 17 June; worldjpn’s heading, 7 June 2004.
  v9e8rm: 'خود متن و همهٔ منابع دیگر ۱۷ ژوئن دارند؛ سرعنوان worldjpn تاریخ ۷ ژوئن ۲۰۰۴ دارد.',
  // One of the SCO’s early treaties, dealing with drugs.
  '1beoo0v': 'یکی از نخستین معاهده‌های سازمان همکاری شانگهای، دربارهٔ مواد مخدر.',
  // It became the legal base for the later anti-drug strategies.
  udye48: 'پایهٔ حقوقی راهبردهای بعدی مبارزه با مواد مخدر شد.',
  // Set up observers as a category; Mongolia became one that day.
  foekn9: 'دستهٔ اعضای ناظر را پدید آورد؛ مغولستان همان روز عضو ناظر شد.',
  // Made Mongolia the first SCO observer.
  '1j83cv0': 'مغولستان را نخستین عضو ناظر سازمان همکاری شانگهای کرد.',
  // Agreement with the host country of the Secretariat in Beijing.
  '1h2x18y': 'موافقت‌نامه با کشور میزبان دبیرخانه در پکن.',
  // A protocol to it was approved in Tianjin in 2025.
  '1wmx2h8': 'پروتکلی به آن در سال ۲۰۲۵ در تیانجین تأیید شد.',
  // A 2025 decision that refers to it supplies the date.
  '1w7eg5t': 'تاریخ از تصمیمی در سال ۲۰۲۵ است که به آن ارجاع می‌دهد.',
  // Member states grant the organisation, both its permanent bodies and their staff the legal protection they need there.
  '7sefiv': 'کشورهای عضو به سازمان، هر دو نهاد دائمی آن و کارکنانشان حمایت حقوقی لازم را در خاک خود می‌دهند.',
  // In force since 4 October 2007.
  '4vt2bk': 'از ۴ اکتبر ۲۰۰۷ لازم‌الاجراست.',
  // Says how the anti-terrorist body is to treat classified information.
  '1o7c61h': 'می‌گوید نهاد ضدتروریستی با اطلاعات طبقه‌بندی‌شده چه کند.',
  // Members’ security services are to exchange information in a common database set up here.
  '1at8b4g': 'نهادهای امنیتی اعضا باید در بانک اطلاعاتی مشترکی که با آن پدید آمد اطلاعات مبادله کنند.',
  // Kazakhstan’s ratification law and two law databases give 17 June 2004; a Russian government resolution of 24 June and one compilation point to 28 June.
  pt11c:
    'قانون تصویب قزاقستان و دو پایگاه قوانین ۱۷ ژوئن ۲۰۰۴ دارند؛ مصوبهٔ ۲۴ ژوئن دولت روسیه و یک مجموعه ۲۸ ژوئن را نشان می‌دهند.',
  // Turned the founding date into an annual day of the organisation.
  '17kaphs': 'روز تأسیس را به روز سالانهٔ سازمان تبدیل کرد.',
  // The Tashkent summit approved it, by a Chinese chronology’s list (设立上海合作组织日).
  '1e8u84d': 'به نوشتهٔ فهرست یک گاه‌شمار چینی (设立上海合作组织日) نشست سران تاشکند آن را تأیید کرد.',
};
