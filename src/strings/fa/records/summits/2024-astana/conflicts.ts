// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2024-astana/conflicts.ts`, each below the English one. */
export const texts: Texts = {
  // Number of documents
  '9gx6gf': 'شمار اسناد',
  // 24 before the event, 25 after it; some outlets say about 20 decisions.
  '1hyy3vl': '۲۴ پیش از رویداد، ۲۵ پس از آن؛ برخی رسانه‌ها از حدود ۲۰ تصمیم می‌گویند.',
  // Strategy until 2035
  erm7vy: 'راهبرد تا سال ۲۰۳۵',
  // It was a draft: Kazinform and the Kremlin have “draft”; The Astana Times and the Chinese-Central Asian media report “adopted”.
  yux0ln:
    'پیش‌نویس بود: کازاینفورم و کرملین «پیش‌نویس» دارند؛ The Astana Times و رسانه‌های چین و آسیای مرکزی «تصویب‌شده» می‌نویسند.',
  // Initiative title
  '1hozox': 'عنوان ابتکار',
  // Names vary: some have “Development”, some do not; some have “accord”, others “harmony”. The Declaration has “Just Peace, Harmony and Development”.
  '1wp9ocn':
    'نام‌ها فرق دارند: برخی «توسعه» دارند و برخی ندارند؛ برخی «وفاق» دارند و برخی «هماهنگی». اعلامیه «صلح عادلانه، هماهنگی و توسعه» دارد.',
  // SCO Plus theme
  '1ry4hap': 'موضوع «شانگهای پلاس»',
  // The World Unity initiative’s title appears in Kazinform and Trend, the chair’s motto in Kremlin, TASS and BelTA.
  '1mz0tip':
    'عنوان ابتکار وحدت جهانی در کازاینفورم و ترند آمده است و شعار ریاست دوره‌ای در کرملین، تاس و بلتا.',
  // Signed or adopted
  '5q0o8l': 'امضاشده یا تصویب‌شده',
  // The three statements were adopted unsigned, says the Kremlin; signed, according to the Astana Times.
  vtnmxd: 'به گفتهٔ کرملین سه بیانیه بدون امضا تصویب شد؛ به نوشتهٔ The Astana Times امضا شد.',
  // Names of organisations
  g91c5f: 'نام سازمان‌ها',
  // The Kremlin’s English page prints OECD for ECO; machine-made English turns IOFS into PSOE, IOR-ARC or IOSB.
  nf2or3:
    'صفحهٔ انگلیسی کرملین به‌جای ECO می‌نویسد OECD؛ انگلیسی ماشینی IOFS را به PSOE، IOR-ARC یا IOSB تبدیل می‌کند.',
  // Iran’s delegate
  '1xcoaeg': 'نمایندهٔ ایران',
  // Every report of the day names Acting President Mokhber; English Wikipedia has Pezeshkian.
  '15cf1mc':
    'همهٔ گزارش‌های آن روز مخبر، سرپرست ریاست‌جمهوری، را نام می‌برند؛ ویکی‌پدیای انگلیسی پزشکیان دارد.',
  // Share of world GDP
  '1qwbla0': 'سهم از تولید ناخالص داخلی جهان',
  // About a quarter in Putin and older Kazakh texts, a third in Tokayev; different, undefined measures.
  '1af03k2':
    'در سخنان پوتین و متن‌های قدیمی‌تر قزاقستان حدود یک‌چهارم، در سخنان توکایف یک‌سوم؛ سنجه‌هایی متفاوت و تعریف‌نشده.',
  // Number of events
  eis8pi: 'شمار رویدادها',
  // Plans spoke of 80, later reports of 100, 140, 150 or 180. The summit used 150.
  '14e2q6v':
    'برنامه‌ها از ۸۰ می‌گفتند و گزارش‌های بعدی از ۱۰۰، ۱۴۰، ۱۵۰ یا ۱۸۰. نشست سران ۱۵۰ را به کار برد.',
};
