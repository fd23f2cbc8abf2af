// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2015-ufa.background.ts`, each below the English one. */
export const texts: Texts = {
  // India and Pakistan formally began to accede, and leaders adopted a long-range development strategy, the first.
  a621k9: 'روند الحاق هند و پاکستان رسماً آغاز شد و رهبران نخستین راهبرد بلندمدت توسعه را تصویب کردند.',
  // In the chair: People’s Daily says he chaired; the Kremlin page documents the meeting he hosted.
  '1rgn3ic':
    'ریاست نشست: روزنامهٔ مردم می‌گوید که او ریاست کرد؛ صفحهٔ کرملین نشستی را که او میزبانی کرد مستند می‌کند.',
  // People’s Daily text (china.org.cn) has all members; TASS gives observers and guests by state, named only if a report was seen.
  m506ov:
    'متن روزنامهٔ مردم (china.org.cn) همهٔ اعضا را دارد؛ تاس ناظران و مهمانان را به تفکیک کشور می‌آورد و نام تنها در صورت دیدن گزارش نوشته شده است.',
  // Vladimir Putin
  '19in0m9': 'ولادیمیر پوتین',
  // President
  zl63xb: 'رئیس‌جمهور',
  // chair and host
  xr1n8v: 'رئیس نشست و میزبان',
  // Xi Jinping
  '1m22oiv': 'شی جین‌پینگ',
  // Nursultan Nazarbayev
  '18abg52': 'نورسلطان نظربایف',
  // Almazbek Atambayev
  '1y903h4': 'الماس‌بیک آتامبایف',
  // Emomali Rahmon
  zcp1ao: 'امامعلی رحمان',
  // Islam Karimov
  '1lfg1yk': 'اسلام کریم‌اف',
  // Ashraf Ghani
  '13jlhgj': 'اشرف غنی',
  // Narendra Modi
  '1tiqful': 'نارندرا مودی',
  // Prime Minister
  '1vl5xkn': 'نخست‌وزیر',
  // No name in the excerpts read; on the summit morning TASS had the leaders of five observer states attending.
  p6431b: 'در گزیده‌های خوانده‌شده نامی نیست؛ تاس در صبح نشست از حضور رهبران پنج کشور ناظر خبر داد.',
  // Nawaz Sharif
  pbyyd9: 'نواز شریف',
  // guest of the host country
  '1u0oop5': 'مهمان کشور میزبان',
  // Office only.
  zjnsvd: 'تنها سمت.',
  // States common positions on world affairs, economy and security.
  yr08fs: 'مواضع مشترک دربارهٔ امور جهان، اقتصاد و امنیت را بیان می‌کند.',
  // Lays out political, security, economic and cultural work over ten years, the first plan to do so.
  '1gqn1d': 'کار سیاسی، امنیتی، اقتصادی و فرهنگی ده سال را ترسیم می‌کند؛ نخستین سند از این دست.',
  // The strategy to 2035 succeeded it.
  '1jsh8dc': 'راهبرد تا سال ۲۰۳۵ جانشین آن شد.',
  // Allows border services to act jointly and exchange information.
  rqxv1r: 'به نهادهای مرزبانی امکان اقدام مشترک و مبادلهٔ اطلاعات می‌دهد.',
  // Accompanies the Ufa Declaration with a shared view on drugs.
  d82uhi: 'همراه اعلامیهٔ اوفا، دیدگاه مشترک دربارهٔ مواد مخدر را می‌آورد.',
  // Seventy years after the war’s end, members mark it jointly.
  '4fgyc9': 'هفتاد سال پس از پایان جنگ، اعضا مشترکاً آن را گرامی می‌دارند.',
  // Opened enlargement, the first since 2001.
  '1txz138': 'گسترش سازمان را آغاز کرد، برای نخستین بار از ۲۰۰۱.',
  // Dialogue partner Belarus became an observer.
  '3uqn9z': 'بلاروس، شریک گفت‌وگو، عضو ناظر شد.',
  // Drafted for the Ufa summit: three years of counter-terrorism work.
  '1izt532': 'تدوین‌شده برای نشست سران اوفا: سه سال مبارزه با تروریسم.',
  // Sputnik Arabic of 10 July 2015 reports adoption at Ufa; Xinhua, 16 March 2019, has it in force. One preview: 2016–2017.
  '1t3x94w':
    'اسپوتنیک عربی در ۱۰ ژوئیهٔ ۲۰۱۵ از تصویب در اوفا خبر می‌دهد؛ شین‌هوا در ۱۶ مارس ۲۰۱۹ آن را معتبر می‌داند. یک خبر پیش از نشست: ۲۰۱۶ تا ۲۰۱۷.',
  // Decision on dialogue-partner status for four states.
  '1qkht8e': 'تصمیم دربارهٔ جایگاه شریک گفت‌وگو برای چهار کشور.',
  // They became dialogue partners on signing their memorandums, in 2015 and 2016.
  '1p3rov4': 'با امضای یادداشت‌های خود در ۲۰۱۵ و ۲۰۱۶ شریک گفت‌وگو شدند.',
  // Press reports give the decision; title provisional.
  '1qsp3jm': 'گزارش‌های مطبوعات تصمیم را می‌آورند؛ عنوان موقتی است.',
};
