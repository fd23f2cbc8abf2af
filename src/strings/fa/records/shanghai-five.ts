// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/shanghai-five.ts`, each below the English one. */
export const texts: Texts = {
  // Agreement on Confidence-Building in the Military Field in the Border Area
  '1ph62c3': 'موافقت‌نامهٔ اعتمادسازی نظامی در منطقهٔ مرزی',
  // This meeting named the group; five neighbours agreed on military openness along the former Soviet-Chinese border.
  '1hw6fy4': 'نام گروه از این نشست آمد؛ پنج همسایه بر سر شفافیت نظامی در مرز پیشین شوروی و چین توافق کردند.',
  // It is 26 April everywhere else; one Chinese foreign ministry page has 25 April.
  zf7ciq: 'همه جا ۲۶ آوریل است؛ یک صفحهٔ وزارت امور خارجهٔ چین ۲۵ آوریل دارد.',
  // Agreement on Mutual Reduction of Armed Forces in the Border Area
  '1nqz7d6': 'موافقت‌نامهٔ کاهش متقابل نیروهای مسلح در منطقهٔ مرزی',
  // Troops and weapons near common borders were limited by the same five.
  '1drb4ix': 'همان پنج کشور نیروها و سلاح‌ها را در نزدیکی مرزهای مشترک محدود کردند.',
  // Almaty Joint Statement
  '1cy0y84': 'بیانیهٔ مشترک آلماتی',
  // Regional security and economic links joined borders on the agenda.
  '1t24eq3': 'امنیت منطقه‌ای و پیوندهای اقتصادی در کنار مرزها به دستور کار افزوده شد.',
  // President Yeltsin was ill, so the foreign minister stood in for Russia.
  '1oyv9d': 'رئیس‌جمهور یلتسین بیمار بود و وزیر امور خارجه به نمایندگی از روسیه شرکت کرد.',
  // Bishkek Declaration
  '1sdw1z0': 'اعلامیهٔ بیشکک',
  // Terrorism, separatism and extremism: leaders now saw common threats.
  '1he2o2l': 'تروریسم، جدایی‌طلبی و افراط‌گرایی: رهبران اکنون تهدیدهای مشترکی می‌دیدند.',
  // 25 August is usually given; the sources read do not confirm which day of 24–26 August saw the signing.
  '1ldc85i':
    'معمولاً ۲۵ اوت نوشته می‌شود؛ منابع خوانده‌شده تأیید نمی‌کنند که امضا در کدام روز از ۲۴ تا ۲۶ اوت بود.',
  // Dushanbe Declaration
  '1agf2s3': 'اعلامیهٔ دوشنبه',
  // The five, with the president of Uzbekistan as guest, resolved to make their group a standing regional mechanism.
  '1dk8x4v':
    'پنج کشور، با رئیس‌جمهور ازبکستان به‌عنوان مهمان، تصمیم گرفتند گروه خود را به سازوکار منطقه‌ای دائمی تبدیل کنند.',
};
