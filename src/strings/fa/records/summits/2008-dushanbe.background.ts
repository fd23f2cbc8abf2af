// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2008-dushanbe.background.ts`, each below the English one. */
export const texts: Texts = {
  // Rules for joint counter-terrorism exercises were agreed and dialogue partners introduced as a category, in the same month as the South Ossetia conflict.
  umdw3h:
    'قواعد رزمایش‌های مشترک ضدتروریستی توافق و دستهٔ شرکای گفت‌وگو معرفی شد، در همان ماه درگیری اوستیای جنوبی.',
  // Venue: reports of Xinhua and of China News Service (索莫尼宫), both read in copies. The informal meeting on 27 August was at the government country residence in the Varzob gorge.
  xis9x:
    'محل برگزاری: گزارش‌های شین‌هوا و سرویس خبری چین (索莫尼宫)، هر دو از روی رونوشت. دیدار غیررسمی ۲۷ اوت در اقامتگاه ییلاقی دولت در درهٔ ورزاب بود.',
  // Joint communiqué of the meeting.
  '14jzil1': 'کمونیکهٔ مشترک نشست.',
  // Emomali Rahmon
  zcp1ao: 'امامعلی رحمان',
  // President
  zl63xb: 'رئیس‌جمهور',
  // chair and host
  xr1n8v: 'رئیس نشست و میزبان',
  // Nursultan Nazarbayev
  '18abg52': 'نورسلطان نظربایف',
  // Hu Jintao
  '1r0kdf9': 'هو جین‌تائو',
  // Kurmanbek Bakiyev
  '15t1b14': 'قربان‌بیک باقی‌اف',
  // Dmitry Medvedev
  ypo4dw: 'دمیتری مدودف',
  // Islam Karimov
  '1lfg1yk': 'اسلام کریم‌اف',
  // Mahmoud Ahmadinejad
  '13fbldc': 'محمود احمدی‌نژاد',
  // Murli Deora
  srfqu9: 'مورلی دئورا',
  // Minister of Petroleum and Natural Gas
  '4i99e5': 'وزیر نفت و گاز طبیعی',
  // Sanjaasürengiin Oyuun
  '11unkxm': 'سانجاسورنگین اویون',
  // Minister of Foreign Affairs
  '1g4vj05': 'وزیر امور خارجه',
  // Printed as S. Oyun. The given name was supplied from common usage.
  '5ifagb': 'چاپ‌شده به‌صورت S. Oyun. نام کوچک از کاربرد رایج افزوده شد.',
  // M. A. Durrani
  '4z0xae': 'محمود علی درانی',
  // Adviser to the Prime Minister, with the rank of federal minister
  '554ro3': 'مشاور نخست‌وزیر با رتبهٔ وزیر فدرال',
  // Hamid Karzai
  '1lbmgmy': 'حامد کرزی',
  // guest of the host state
  '14bix26': 'مهمان کشور میزبان',
  // Miroslav Jenča
  '9mm6bf': 'میروسلاو ینچا',
  // Representative of the Secretary-General
  bpi43t: 'نمایندهٔ دبیرکل',
  // Printed as M. Jenca. The given name was supplied from common usage.
  '1o9e6mv': 'چاپ‌شده به‌صورت M. Jenca. نام کوچک از کاربرد رایج افزوده شد.',
  // Sergey Lebedev
  antnuh: 'سرگئی لبدف',
  // Chairman of the Executive Committee – Executive Secretary
  eqwxi: 'رئیس کمیتهٔ اجرایی – دبیر اجرایی',
  // Toktasyn Buzubaev
  xkg6a2: 'توکتاسین بوزوبایف',
  // Deputy Secretary-General
  '11e159d': 'معاون دبیرکل',
  // The given name was supplied from common usage.
  '1tcoor': 'نام کوچک از کاربرد رایج افزوده شد.',
  // Bolat Nurgaliyev
  '1fxmw9b': 'بولات نورگالی‌اف',
  // SCO Secretary-General
  ieef8v: 'دبیرکل سازمان همکاری شانگهای',
  // Myrzakan Subanov
  '1w1q6p0': 'میرزاکان سوبانوف',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'مدیر کمیتهٔ اجرایی ساختار منطقه‌ای ضدتروریستی سازمان همکاری شانگهای',
  // Covers climate and energy, addresses the South Ossetia conflict and opposes force as a means in disputes.
  '1o1ir1p':
    'به آب‌وهوا و انرژی می‌پردازد، از درگیری اوستیای جنوبی سخن می‌گوید و با زور به‌عنوان ابزار حل اختلاف مخالف است.',
  // Puts joint drills of armed forces and security services on a legal footing.
  u9e8ml: 'به رزمایش‌های مشترک نیروهای مسلح و نهادهای امنیتی پایهٔ حقوقی می‌دهد.',
  // Creates a second outer circle, below the observers.
  '6m1ln5': 'حلقهٔ بیرونی دومی پایین‌تر از اعضای ناظر پدید می‌آورد.',
  // First use came a year later.
  '62ue38': 'نخستین بار یک سال بعد به کار رفت.',
  // Xinhua backgrounder confirms Dushanbe adopted it; full text not read.
  jvyx82: 'گزارش پیش‌زمینهٔ شین‌هوا تصویب آن را در نشست سران شهر دوشنبه تأیید می‌کند؛ متن کامل خوانده نشد.',
  // Unites members against gun-running and explosives trade.
  i1br1i: 'اعضا را علیه قاچاق سلاح و مواد منفجره متحد می‌کند.',
};
