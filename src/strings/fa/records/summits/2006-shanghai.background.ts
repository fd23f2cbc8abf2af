// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2006-shanghai.background.ts`, each below the English one. */
export const texts: Texts = {
  // Five years on, the meeting reviewed the early period, raised the Secretariat’s status and took security work into cyberspace.
  '1vimwyg':
    'پنج سال پس از تأسیس، نشست دورهٔ آغازین را بررسی کرد، مرتبهٔ دبیرخانه را بالا برد و کار امنیتی را به فضای مجازی کشاند.',
  // Venue: China Daily of the same day says the same.
  '1cfvo69': 'محل برگزاری: چاینا دیلی همان روز نیز همین را می‌گوید.',
  // Joint communiqué of the meeting.
  '14jzil1': 'کمونیکهٔ مشترک نشست.',
  // Hu Jintao
  '1r0kdf9': 'هو جین‌تائو',
  // President
  zl63xb: 'رئیس‌جمهور',
  // chair and host
  xr1n8v: 'رئیس نشست و میزبان',
  // Nursultan Nazarbayev
  '18abg52': 'نورسلطان نظربایف',
  // Kurmanbek Bakiyev
  '15t1b14': 'قربان‌بیک باقی‌اف',
  // Vladimir Putin
  '19in0m9': 'ولادیمیر پوتین',
  // Emomali Rahmon
  zcp1ao: 'امامعلی رحمان',
  // The communiqué calls him Rakhmonov, as was usual until 2007.
  arn1gh: 'کمونیکه او را رحمانوف می‌نامد که تا ۲۰۰۷ رایج بود.',
  // Islam Karimov
  '1lfg1yk': 'اسلام کریم‌اف',
  // Murli Deora
  srfqu9: 'مورلی دئورا',
  // Minister of Petroleum and Natural Gas
  '4i99e5': 'وزیر نفت و گاز طبیعی',
  // Mahmoud Ahmadinejad
  '13fbldc': 'محمود احمدی‌نژاد',
  // Nambaryn Enkhbayar
  '12kxi2k': 'نامبارین انخبایار',
  // Pervez Musharraf
  '388ghy': 'پرویز مشرف',
  // Hamid Karzai
  '1lbmgmy': 'حامد کرزی',
  // guest of the host country
  '1u0oop5': 'مهمان کشور میزبان',
  // Vladimir Rushailo
  xgg2qs: 'ولادیمیر روشایلو',
  // Chairman of the Executive Committee
  gcsgoz: 'رئیس کمیتهٔ اجرایی',
  // Guest of the host country.
  '1cv7ekl': 'مهمان کشور میزبان.',
  // Wilfrido V. Villacorta
  '1uep6c8': 'ویلفریدو ویلاکورتا',
  // Deputy Secretary-General
  '11e159d': 'معاون دبیرکل',
  // Zhang Deguang
  '13bhva8': 'ژانگ دگوانگ',
  // SCO Secretary-General
  ieef8v: 'دبیرکل سازمان همکاری شانگهای',
  // Vyacheslav Kasymov
  '1l6oi3d': 'ویاچسلاو قاسیم‌اف',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'مدیر کمیتهٔ اجرایی ساختار منطقه‌ای ضدتروریستی سازمان همکاری شانگهای',
  // The communiqué has V. T. Kasymov; another copy of it, Viacheslav Kasymov.
  emxjj0: 'کمونیکه V. T. Kasymov دارد؛ رونوشت دیگری از آن Viacheslav Kasymov.',
  // Reviews the first five years and keeps the Shanghai Spirit as the guide for what follows.
  '1j3ymyx': 'پنج سال نخست را بررسی می‌کند و «روح شانگهای» را راهنمای مرحلهٔ بعد نگه می‌دارد.',
  // States for the first time how the SCO sees threats in cyberspace.
  '1yzyayp': 'برای نخستین بار نگاه سازمان همکاری شانگهای به تهدیدهای فضای مجازی را بیان می‌کند.',
  // An action plan followed in 2007 and a treaty in 2009.
  '1e5k2ki': 'برنامهٔ اقدامی در ۲۰۰۷ و معاهده‌ای در ۲۰۰۹ در پی آن آمد.',
  // Opens the three-year work programmes on joint counter-terrorism.
  '1u80kpo': 'آغازگر برنامه‌های سه‌سالهٔ مبارزهٔ مشترک با تروریسم است.',
  // Gave the Secretariat new rules and its head a stronger role.
  '105f83': 'به دبیرخانه قواعد جدید و به رئیس آن نقشی پررنگ‌تر داد.',
  // Border and security services undertake to halt suspects moving between members.
  '1uh916w': 'نهادهای مرزبانی و امنیتی متعهد می‌شوند جلوی رفت‌وآمد مظنونان میان اعضا را بگیرند.',
  // Gives security services a legal footing to work jointly on members’ soil.
  '8eqv3q': 'به نهادهای امنیتی برای کار مشترک در خاک اعضا پایهٔ حقوقی می‌دهد.',
  // Helps universities work together and students and teachers go on exchanges.
  '1rfd7qq': 'به همکاری دانشگاه‌ها و مبادلهٔ دانشجو و استاد کمک می‌کند.',
  // In force for China since 30 January 2008.
  '17wcyzo': 'برای چین از ۳۰ ژانویهٔ ۲۰۰۸ لازم‌الاجراست.',
  // The English title is ours. China ratified on 29 December 2006; in force for it since 13 May 2008.
  '1y6oxcz':
    'عنوان انگلیسی از ماست. چین در ۲۹ دسامبر ۲۰۰۶ آن را تصویب کرد؛ برای آن کشور از ۱۳ مهٔ ۲۰۰۸ لازم‌الاجراست.',
};
