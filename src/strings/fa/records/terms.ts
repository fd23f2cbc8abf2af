// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/terms.ts`, each below the English one. */
export const texts: Texts = {
  // SCO
  r6df3o: 'SCO',
  // Shanghai Cooperation Organisation
  fs9z1f: 'سازمان همکاری شانگهای',
  // Founded in Shanghai on 15 June 2001 by China, Kazakhstan, Kyrgyzstan, Russia, Tajikistan and Uzbekistan.
  rtpouo:
    'در ۱۵ ژوئن ۲۰۰۱ به دست چین، قزاقستان، قرقیزستان، روسیه، تاجیکستان و ازبکستان در شهر شانگهای تأسیس شد.',
  // observer
  '6f21cn': 'عضو ناظر',
  // Status of a state beside the members, set up at Tashkent on 17 June 2004; Mongolia was the first to hold it.
  '1rn4phb':
    'جایگاهی برای کشورها در کنار اعضا که در ۱۷ ژوئن ۲۰۰۴ در تاشکند پدید آمد؛ مغولستان نخستین دارندهٔ آن بود.',
  // Status of a state beside the members from 17 June 2004 until 1 September 2025, when observers became SCO partners.
  '8slhy5':
    'جایگاهی برای کشورها در کنار اعضا، از ۱۷ ژوئن ۲۰۰۴ تا ۱ سپتامبر ۲۰۲۵ که اعضای ناظر شریک سازمان همکاری شانگهای شدند.',
  // dialogue partner
  facxlp: 'شریک گفت‌وگو',
  // Status of a state beside members and observers, set up at Dushanbe on 28 August 2008.
  sgtnlh: 'جایگاهی برای کشورها در کنار اعضا و اعضای ناظر که در ۲۸ اوت ۲۰۰۸ در شهر دوشنبه پدید آمد.',
  // Status of a state beside members and observers from 28 August 2008 until 1 September 2025, when dialogue partners became SCO partners.
  '1isq6wr':
    'جایگاهی برای کشورها در کنار اعضا و اعضای ناظر، از ۲۸ اوت ۲۰۰۸ تا ۱ سپتامبر ۲۰۲۵ که شرکای گفت‌وگو شریک سازمان همکاری شانگهای شدند.',
  // SCO partner
  dvm6di: 'شریک سازمان همکاری شانگهای',
  // Status of a state beside the members since 1 September 2025; observers and dialogue partners were merged into it at Tianjin.
  ztfznz:
    'جایگاهی برای کشورها در کنار اعضا، از ۱ سپتامبر ۲۰۲۵؛ جایگاه‌های عضو ناظر و شریک گفت‌وگو در تیانجین در آن ادغام شد.',
  // SCO Plus
  e0lowc: '«شانگهای پلاس»',
  // Session of a summit at which others join the members; held under this name for the first time in Astana on 4 July 2024.
  '1vnfatd':
    'جلسه‌ای از نشست سران که در آن دیگران نیز به اعضا می‌پیوندند؛ نخستین بار در ۴ ژوئیهٔ ۲۰۲۴ در شهر آستانه با این نام برگزار شد.',
  // EAEU
  '1u7sb4l': 'EAEU',
  // Eurasian Economic Union
  '13s9nox': 'اتحادیهٔ اقتصادی اوراسیا',
  // Customs and economic union regulated by the Eurasian Economic Commission; its treaty of 29 May 2014 took force on 1 January 2015.
  vqvp53:
    'اتحادیهٔ گمرکی و اقتصادی که نهاد تنظیم‌گر آن کمیسیون اقتصادی اوراسیاست؛ معاهدهٔ آن به تاریخ ۲۹ مهٔ ۲۰۱۴ در ۱ ژانویهٔ ۲۰۱۵ لازم‌الاجرا شد.',
};
