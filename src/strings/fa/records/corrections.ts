// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/corrections.ts`, each below the English one. */
export const texts: Texts = {
  // Dushanbe 2014: model memorandum for applicants
  '1menjnq': 'دوشنبه ۲۰۱۴: نمونهٔ یادداشت برای متقاضیان',
  // A decision on the model memorandum.
  '1utckam': 'تصمیمی دربارهٔ نمونهٔ یادداشت.',
  // A decision on the amended model memorandum.
  xecgvk: 'تصمیمی دربارهٔ نمونهٔ اصلاح‌شدهٔ یادداشت.',
  // China News Service reported on 12 September 2014 that an amendment of the model was approved. The report is known from a copy.
  '11crsdb':
    'سرویس خبری چین در ۱۲ سپتامبر ۲۰۱۴ از تأیید اصلاح نمونه خبر داد. این گزارش از روی رونوشت شناخته شده است.',
  // Azerbaijan’s application to be an observer
  '2flocj': 'درخواست جمهوری آذربایجان برای جایگاه عضو ناظر',
  // Applied in February 2015.
  g6dy6b: 'در فوریهٔ ۲۰۱۵ درخواست داد.',
  // Applied in 2012.
  '1wvvdkg': 'در سال ۲۰۱۲ درخواست داد.',
  // February 2015 is the month of a report. Azerbaijan’s foreign minister said on 14 March 2016 that the president had asked for the status in a letter of 2012.
  '1s6zq22':
    'فوریهٔ ۲۰۱۵ ماه یک گزارش است. وزیر امور خارجهٔ جمهوری آذربایجان در ۱۴ مارس ۲۰۱۶ گفت که رئیس‌جمهور در نامه‌ای در سال ۲۰۱۲ این جایگاه را خواسته بود.',
  // Pakistan’s application to be a member
  '1fadrl1': 'درخواست پاکستان برای عضویت',
  // Applied in September 2014.
  agzd41: 'در سپتامبر ۲۰۱۴ درخواست داد.',
  // Applied in 2010. Sources differ: a newspaper dates the formal application to September 2014.
  '1u962oe':
    'در سال ۲۰۱۰ درخواست داد. منابع اختلاف دارند: روزنامه‌ای تاریخ درخواست رسمی را سپتامبر ۲۰۱۴ می‌داند.',
  // Pakistan’s Foreign Office stated on 24 June 2016 that Pakistan was the first observer to apply, in 2010.
  '19xo71e':
    'وزارت خارجهٔ پاکستان در ۲۴ ژوئن ۲۰۱۶ اعلام کرد که پاکستان در سال ۲۰۱۰ نخستین عضو ناظری بود که درخواست داد.',
  // Security council secretaries in Astana, April 2024
  ksg06p: 'دبیران شوراهای امنیت در شهر آستانه، آوریل ۲۰۲۴',
  // Met on 3 April 2024; the meeting urged the counter-terrorism programme for 2025–2027.
  wntxq8: 'در ۳ آوریل ۲۰۲۴ گرد آمدند؛ نشست خواستار برنامهٔ مبارزه با تروریسم برای ۲۰۲۵ تا ۲۰۲۷ شد.',
  // Met on 2 and 3 April 2024; Nikolai Patrushev and Kassym-Jomart Tokayev urged the programme.
  '110ohqu': 'در ۲ و ۳ آوریل ۲۰۲۴ گرد آمدند؛ نیکلای پاتروشف و قاسم جومارت توکایف خواستار برنامه شدند.',
  // Kazakhstan’s foreign ministry announced both days. What was taken for a call of the meeting was said by the two.
  dxj7qe:
    'وزارت امور خارجهٔ قزاقستان هر دو روز را اعلام کرد. آنچه فراخوان نشست پنداشته شده بود، گفتهٔ این دو نفر بود.',
  // Iran’s memorandum of obligations
  syt288: 'یادداشت تعهدات ایران',
  // Dated 15 September 2022.
  '1wh7cqk': 'به تاریخ ۱۵ سپتامبر ۲۰۲۲.',
  // Dated 16 September 2022. Sources differ: the foreign ministry of Uzbekistan has it signed on 15 September.
  rep8k7:
    'به تاریخ ۱۶ سپتامبر ۲۰۲۲. منابع اختلاف دارند: به گزارش وزارت امور خارجهٔ ازبکستان در ۱۵ سپتامبر امضا شد.',
  // The official text bears the date of 16 September 2022.
  d8lipj: 'متن رسمی تاریخ ۱۶ سپتامبر ۲۰۲۲ را دارد.',
  // Heads of government in Bishkek, 2016
  '1pohm19': 'سران دولت‌ها در بیشکک، ۲۰۱۶',
  // Met on 3 November 2016.
  '198csii': 'در ۳ نوامبر ۲۰۱۶ گرد آمدند.',
  // Met on 2 and 3 November 2016.
  dj8xx7: 'در ۲ و ۳ نوامبر ۲۰۱۶ گرد آمدند.',
  // The joint communiqué of the meeting has both days. It is known from a copy.
  lif5zw: 'در بیانیهٔ مشترک نشست هر دو روز آمده است. این بیانیه از روی رونوشت شناخته شده است.',
  // Heads of government in Astana, 2014
  '19leez8': 'سران دولت‌ها در شهر آستانه، ۲۰۱۴',
  // Met on 15 December 2014.
  kd29vg: 'در ۱۵ دسامبر ۲۰۱۴ گرد آمدند.',
  // Met on 14 and 15 December 2014.
  rxhrsc: 'در ۱۴ و ۱۵ دسامبر ۲۰۱۴ گرد آمدند.',
  // The joint communiqué of the meeting has both days.
  nau2ni: 'در بیانیهٔ مشترک نشست هر دو روز آمده است.',
};
