// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2005-astana.background.ts`, each below the English one. */
export const texts: Texts = {
  // By taking in India, Iran and Pakistan as observers, the organisation reached past Central Asia and its two large neighbours.
  rtgzuj:
    'سازمان با پذیرفتن هند، ایران و پاکستان به‌عنوان عضو ناظر از آسیای مرکزی و دو همسایهٔ بزرگ آن فراتر رفت.',
  // In the chair: Xinhua in China Daily of 6 July 2005 says that he presided over the summit.
  '1fuxvji': 'ریاست نشست: شین‌هوا در چاینا دیلی ۶ ژوئیهٔ ۲۰۰۵ می‌گوید که او ریاست نشست سران را داشت.',
  // All six leaders met, so Tajikistan and Uzbekistan were represented; the excerpts read omit their names. For Iran the preview (apn.ru) announced Mohammad Khatami, which no report confirms.
  '19mr9i2':
    'هر شش رهبر گرد آمدند، پس تاجیکستان و ازبکستان نماینده داشتند؛ گزیده‌های خوانده‌شده نام آنان را ندارد. برای ایران، خبر پیش از نشست (apn.ru) محمد خاتمی را اعلام کرده بود که هیچ گزارشی تأیید نمی‌کند.',
  // Nursultan Nazarbayev
  '18abg52': 'نورسلطان نظربایف',
  // President
  zl63xb: 'رئیس‌جمهور',
  // chair and host; presided
  '189c2s6': 'رئیس نشست و میزبان؛ ریاست کرد',
  // Hu Jintao
  '1r0kdf9': 'هو جین‌تائو',
  // Kurmanbek Bakiyev
  '15t1b14': 'قربان‌بیک باقی‌اف',
  // Acting President
  ir45z5: 'رئیس‌جمهور موقت',
  // Vladimir Putin
  '19in0m9': 'ولادیمیر پوتین',
  // Shaukat Aziz
  ep1fu8: 'شوکت عزیز',
  // Prime Minister
  '1vl5xkn': 'نخست‌وزیر',
  // observer status granted at this meeting
  wwzp0u: 'جایگاه عضو ناظر در این نشست اعطا شد',
  // Natwar Singh
  '7o6f47': 'ناتوار سینگ',
  // Minister of External Affairs
  '1g8yzxc': 'وزیر امور خارجه',
  // Office in the source: Foreign Minister.
  yme1rd: 'سمت در منبع: وزیر خارجه.',
  // Reinforces the Secretariat and the anti-terrorist body, stating that most tasks set in Tashkent are done.
  qt42e7:
    'دبیرخانه و نهاد ضدتروریستی را تقویت می‌کند و می‌گوید بیشتر وظایف تعیین‌شده در تاشکند انجام شده است.',
  // Lays down common aims, principles and ways of working against what the SCO calls the three evils.
  '3stefh':
    'هدف‌ها، اصول و شیوه‌های مشترک مقابله با «سه نیروی شر» (به تعبیر سازمان همکاری شانگهای) را تعیین می‌کند.',
  // The first three-year programme came after it.
  hauzm7: 'نخستین برنامهٔ سه‌ساله پس از آن آمد.',
  // Two unofficial English copies have 5 June, but the preamble of the 2009 convention confirms 5 July 2005.
  '9lpzfs':
    'دو رونوشت غیررسمی انگلیسی ۵ ژوئن دارند، اما مقدمهٔ کنوانسیون ۲۰۰۹ تاریخ ۵ ژوئیهٔ ۲۰۰۵ را تأیید می‌کند.',
  // Gave members national representatives within the Tashkent anti-terrorist body.
  q3f0kw: 'به اعضا در نهاد ضدتروریستی تاشکند نمایندگان ملی داد.',
  // A new regulation replaced it in 2017.
  '1pwglge': 'در ۲۰۱۷ آیین‌نامهٔ جدیدی جای آن را گرفت.',
  // Gave three further states observer status.
  jx889y: 'به سه کشور دیگر جایگاه عضو ناظر داد.',
};
