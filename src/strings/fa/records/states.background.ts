// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/states.background.ts`, each below the English one. */
export const texts: Texts = {
  // Founding member of the “Shanghai Five” (26 April 1996); in Shanghai it signed the declaration creating the SCO.
  cqv653:
    'عضو بنیان‌گذار «شانگهای پنج» (۲۶ آوریل ۱۹۹۶)؛ در شهر شانگهای اعلامیهٔ تأسیس سازمان همکاری شانگهای را امضا کرد.',
  // renamed from Akmola in May 1998
  b812cv: 'نام آن در مهٔ ۱۹۹۸ از آکمولا تغییر کرد',
  // Interfax reports on 19 September; the constitutional amendments that restored the name were signed in mid-September 2022
  jyukic:
    'گزارش اینترفاکس از ۱۹ سپتامبر است؛ اصلاحات قانون اساسی که نام را بازگرداند در میانهٔ سپتامبر ۲۰۲۲ امضا شد',
  // Joined at the SCO’s founding meeting in Shanghai in June 2001; it had been outside the Shanghai Five, though its president was a guest at Dushanbe in 2000.
  cfutut:
    'در نشست تأسیس سازمان همکاری شانگهای در ژوئن ۲۰۰۱ در شهر شانگهای پیوست؛ از اعضای «شانگهای پنج» نبود، هرچند رئیس‌جمهورش در سال ۲۰۰۰ مهمان نشست شهر دوشنبه بود.',
  // 15 June is on the founding declaration; Chinese chronologies date admission to the 14–15 June 2001 meeting.
  h3q37m:
    'تاریخ اعلامیهٔ تأسیس ۱۵ ژوئن است؛ گاه‌شمارهای چینی پذیرش را به نشست ۱۴ تا ۱۵ ژوئن ۲۰۰۱ نسبت می‌دهند.',
  // Made an observer by the Astana summit.
  '11n5dxk': 'نشست سران آستانه آن را عضو ناظر کرد.',
  // The Ufa decision of July 2015 started accession, the memoranda of obligations followed at Tashkent on 24 June 2016, and the Astana summit admitted it.
  jl0xdm:
    'تصمیم اوفا در ژوئیهٔ ۲۰۱۵ روند الحاق را آغاز کرد، یادداشت‌های تعهدات در ۲۴ ژوئن ۲۰۱۶ در تاشکند امضا شد و نشست سران آستانه آن را پذیرفت.',
  // Memorandum of obligations signed on 24 June 2016; flags raised at the Secretariat on 15 June 2017.
  '115cdgw': 'یادداشت تعهدات در ۲۴ ژوئن ۲۰۱۶ امضا شد؛ پرچم‌ها در ۱۵ ژوئن ۲۰۱۷ در دبیرخانه برافراشته شد.',
  // Joined as ninth member at an online summit India chaired; the procedure had begun on 17 September 2021 in Dushanbe, the memorandum of obligations being of 16 September 2022 (Samarkand).
  '1lgdq3a':
    'در نشست برخط سران به ریاست هند به‌عنوان نهمین عضو پیوست؛ روند در ۱۷ سپتامبر ۲۰۲۱ در شهر دوشنبه آغاز شده بود و یادداشت تعهدات به تاریخ ۱۶ سپتامبر ۲۰۲۲ است (سمرقند).',
  // Memorandum of obligations signed on 16 September 2022.
  lpkb9p: 'یادداشت تعهدات در ۱۶ سپتامبر ۲۰۲۲ امضا شد.',
  // Memorandum day: the Kazakh legal register and Xinhua point to 16 September 2022, while Iran’s foreign minister announced the signing a day or so earlier. Several outlets date membership itself to 2021 or 2022, which confuses the procedure and the memorandum with accession.
  my78d1:
    'روز یادداشت: دفتر ثبت حقوقی قزاقستان و شین‌هوا ۱۶ سپتامبر ۲۰۲۲ را نشان می‌دهند، اما وزیر امور خارجهٔ ایران امضا را حدود یک روز زودتر اعلام کرد. چند رسانه تاریخ خود عضویت را ۲۰۲۱ یا ۲۰۲۲ می‌نویسند و روند و یادداشت را با الحاق اشتباه می‌گیرند.',
  // In June 2009 Yekaterinburg agreed to the partnership; spring 2010 brought the memorandum.
  '1467miv': 'نشست یکاترینبورگ در ژوئن ۲۰۰۹ با شراکت موافقت کرد؛ یادداشت در بهار ۲۰۱۰ امضا شد.',
  // TASS starts from 2010 (memorandum), some lists from 2009 (decision). The signing was planned for a visit to Minsk on 28–29 April 2010; on which day is not confirmed.
  '1hpjth5':
    'تاس آغاز را ۲۰۱۰ (یادداشت) می‌داند و برخی فهرست‌ها ۲۰۰۹ (تصمیم). امضا برای سفری به مینسک در ۲۸ تا ۲۹ آوریل ۲۰۱۰ برنامه‌ریزی شده بود؛ روز آن تأیید نشده است.',
  // Raised to observer at the Ufa summit.
  '18d71o7': 'در نشست سران اوفا به جایگاه عضو ناظر ارتقا یافت.',
  // Became the tenth member at the Astana summit; the procedure had been opened at Samarkand on 16 September 2022, the memorandum of obligations signed on 4 July 2023.
  '9kz2es':
    'در نشست سران آستانه دهمین عضو شد؛ روند در ۱۶ سپتامبر ۲۰۲۲ در سمرقند آغاز و یادداشت تعهدات در ۴ ژوئیهٔ ۲۰۲۳ امضا شده بود.',
  // Memorandum of obligations signed on 4 July 2023.
  g66gny: 'یادداشت تعهدات در ۴ ژوئیهٔ ۲۰۲۳ امضا شد.',
  // The Tashkent summit accepted this first SCO observer.
  '1ltms3z': 'نشست سران تاشکند این نخستین عضو ناظر سازمان همکاری شانگهای را پذیرفت.',
  // One document archive files the Tashkent declaration under 7 June 2004 although its text carries 17 June.
  '1ugg6px':
    'یک بایگانی اسناد، اعلامیهٔ تاشکند را زیر ۷ ژوئن ۲۰۰۴ آورده است، هرچند متن آن تاریخ ۱۷ ژوئن دارد.',
  // When observers and dialogue partners were merged at the Tianjin summit into one “SCO partner” status, its status became that of SCO partner; three weeks on, the Secretary-General said legal texts and memoranda had yet to be adapted.
  '1rtujhd':
    'با ادغام جایگاه اعضای ناظر و شرکای گفت‌وگو در یک جایگاه «شریک سازمان همکاری شانگهای» در نشست سران تیانجین، جایگاه آن به شریک سازمان همکاری شانگهای تبدیل شد؛ سه هفته بعد دبیرکل گفت که متن‌های حقوقی و یادداشت‌ها هنوز باید سازگار شوند.',
  // No source shows a re-signed memorandum or an amended Charter. Still among the 17 partners in a February 2026 listing; the September 2026 total (27 states) implies no change.
  '1gv80vd':
    'هیچ منبعی امضای دوبارهٔ یادداشت یا اصلاح منشور را نشان نمی‌دهد. در فهرستی از فوریهٔ ۲۰۲۶ همچنان میان ۱۷ شریک است؛ شمار کل در سپتامبر ۲۰۲۶ (۲۷ کشور) تغییری نشان نمی‌دهد.',
  // Yekaterinburg agreed the partnership in June 2009; the memorandum came in the first half of 2010.
  s5lux0: 'نشست یکاترینبورگ در ژوئن ۲۰۰۹ با شراکت موافقت کرد؛ یادداشت در نیمهٔ نخست ۲۰۱۰ امضا شد.',
  // The memorandum dates from 2010, its exact day not sourced; Colombo counts from the 2009 decision.
  '465t0m': 'یادداشت از ۲۰۱۰ است و برای روز دقیق آن منبعی نیست؛ کلمبو از تصمیم ۲۰۰۹ حساب می‌کند.',
  // Became an observer by decision of the Beijing summit; in practice suspended from taking part since the Taliban took power in 2021.
  '31f2pk':
    'با تصمیم نشست سران پکن عضو ناظر شد؛ از زمان به قدرت رسیدن طالبان در ۲۰۲۱ شرکت آن در عمل معلق است.',
  // Summit documents and press of the day give 2012, whereas one advocacy site at least says 2005.
  '1u5t9r3': 'اسناد نشست و مطبوعات آن روز ۲۰۱۲ می‌نویسند، اما دست‌کم یک وب‌گاه حامی ۲۰۰۵ می‌گوید.',
  // Counted as one of the 17 partners after Tianjin merged the two categories; Kabul had not been invited to that summit, however, and has taken no part since September 2021.
  '1vgylay':
    'پس از ادغام دو دسته در تیانجین یکی از ۱۷ شریک شمرده می‌شود؛ با این حال کابل به آن نشست دعوت نشده بود و از سپتامبر ۲۰۲۱ در هیچ نشستی شرکت نکرده است.',
  // Nominal status, inactive.
  gebw4o: 'جایگاه اسمی، غیرفعال.',
  // Kabul’s authorities say “Islamic Emirate”; SCO texts and datasets keep the Republic’s name. As recognition is contested, the publisher must decide the name as a matter of style.
  '19tzwsz':
    'مقام‌های کابل «امارت اسلامی» می‌گویند؛ متن‌های سازمان همکاری شانگهای و مجموعه‌های داده نام جمهوری را نگه داشته‌اند. چون شناسایی مورد اختلاف است، ناشر باید نام را به‌عنوان شیوهٔ نگارش تعیین کند.',
  // The Beijing summit agreed in June 2012; the memorandum was signed in Almaty in April 2013.
  qd9v53: 'نشست سران پکن در ژوئن ۲۰۱۲ موافقت کرد؛ یادداشت در آوریل ۲۰۱۳ در آلماتی امضا شد.',
  // The SCO now uses “Türkiye”; sources from before mid-2022, “Turkey”.
  '1tyykq2': 'سازمان همکاری شانگهای اکنون در انگلیسی Türkiye می‌نویسد؛ منابع پیش از میانهٔ ۲۰۲۲ Turkey دارند.',
  // Ufa agreed the partnership at its July 2015 summit; in Xi’an, September 2015, it was first of the four to sign a memorandum.
  '102xj52':
    'نشست سران اوفا در ژوئیهٔ ۲۰۱۵ با شراکت موافقت کرد؛ در سپتامبر ۲۰۱۵ در شی‌آن پیش از سه کشور دیگر یادداشت را امضا کرد.',
  // Wrongly, some agency lists for Ufa give Sri Lanka instead of Cambodia.
  '1jjgvc1': 'برخی فهرست‌های خبرگزاری‌ها برای اوفا به‌اشتباه به‌جای کامبوج سری‌لانکا را آورده‌اند.',
  // The Ufa summit agreed to it in July 2015; a partner memorandum was signed in Beijing in March 2016.
  drkp6e: 'نشست سران اوفا در ژوئیهٔ ۲۰۱۵ با آن موافقت کرد؛ یادداشت شراکت در مارس ۲۰۱۶ در پکن امضا شد.',
  // Kathmandu first applied in 2007; the Ufa summit agreed in July 2015 to a partnership, and Beijing saw the memorandum signed in March 2016.
  '15e8ys2':
    'کاتماندو نخستین بار در ۲۰۰۷ درخواست داد؛ نشست سران اوفا در ژوئیهٔ ۲۰۱۵ با شراکت موافقت کرد و یادداشت در مارس ۲۰۱۶ در پکن امضا شد.',
  // Who signed for Nepal differs: Kazinform says Thapa, a Nepali blog says Bairagi.
  j3n387: 'دربارهٔ امضاکنندهٔ نپال اختلاف هست: کازاینفورم می‌گوید تاپا، یک وبلاگ نپالی می‌گوید بایراگی.',
  // In September 2020 the cabinet chose plain “Nepal” as the formal name; a parliamentary committee asked it in November 2020 not to apply that. Both forms circulate.
  ar1qoz:
    'هیئت دولت در سپتامبر ۲۰۲۰ «نپال» را، به‌تنهایی، به‌عنوان نام رسمی برگزید؛ یک کمیتهٔ پارلمانی در نوامبر ۲۰۲۰ خواست که این تصمیم اجرا نشود. هر دو صورت رایج است.',
  // The Ufa summit agreed the partnership in July 2015. Signed in Beijing in April 2016, the memorandum took effect at once; the other three Ufa partners finished sooner.
  '1d7ywi7':
    'نشست سران اوفا در ژوئیهٔ ۲۰۱۵ با شراکت موافقت کرد. یادداشت که در آوریل ۲۰۱۶ در پکن امضا شد بی‌درنگ اجرایی شد؛ سه شریک دیگر اوفا زودتر کار را به پایان رساندند.',
  // Tashkent memorandum, a year after agreement at Dushanbe in September 2021.
  '22tprw': 'یادداشت در تاشکند، یک سال پس از موافقت نشست سران شهر دوشنبه در سپتامبر ۲۰۲۱.',
  // Endorsed by foreign ministers before, on 14 July 2021.
  lr9yna: 'پیش‌تر در ۱۴ ژوئیهٔ ۲۰۲۱ به تأیید وزیران امور خارجه رسیده بود.',
  // Dushanbe agreed it in September 2021 and Samarkand saw the memorandum signed in September 2022; Saudi cabinet approval: 28 March 2023.
  '8m8k1h':
    'نشست سران شهر دوشنبه در سپتامبر ۲۰۲۱ موافقت کرد و یادداشت در سپتامبر ۲۰۲۲ در سمرقند امضا شد؛ تأیید هیئت دولت عربستان: ۲۸ مارس ۲۰۲۳.',
  // One outlet alone gives the signing day at Samarkand (16 September 2022); many reports start from the cabinet approval of 28–29 March 2023.
  s55cx7:
    'تنها یک رسانه روز امضا در سمرقند (۱۶ سپتامبر ۲۰۲۲) را آورده است؛ بسیاری از گزارش‌ها از تأیید هیئت دولت در ۲۸ تا ۲۹ مارس ۲۰۲۳ آغاز می‌کنند.',
  // Memorandum signed when foreign ministers met in Goa; agreed at Samarkand in September 2022.
  j2nz74: 'یادداشت در نشست وزیران امور خارجه در گوا امضا شد؛ موافقت در سپتامبر ۲۰۲۲ در سمرقند بود.',
  // Only press reports give this state 5 May; the meeting in Goa lasted 4–5 May 2023.
  j4332x: 'تنها گزارش‌های مطبوعاتی برای این کشور ۵ مه را می‌نویسند؛ نشست گوا ۴ تا ۵ مهٔ ۲۰۲۳ بود.',
  // Naypyidaw is another spelling of the capital; one dataset keeps “Republic of Myanmar”.
  '10s35go':
    'نام پایتخت به‌صورت‌های گوناگون نوشته می‌شود (Naypyidaw)؛ یک مجموعه‌داده «جمهوری میانمار» را نگه داشته است.',
  // TASS later put the Maldives’ status at July 2023.
  r00o8m: 'تاس بعدها آغاز جایگاه مالدیو را ژوئیهٔ ۲۰۲۳ نوشت.',
  // The Samarkand summit agreed in September 2022; the memorandum was signed in Beijing in July 2023.
  f6qf5u: 'نشست سران سمرقند در سپتامبر ۲۰۲۲ موافقت کرد؛ یادداشت در ژوئیهٔ ۲۰۲۳ در پکن امضا شد.',
  // Bahrain News Agency is the origin of the signing report.
  '128ye8k': 'منشأ گزارش امضا، خبرگزاری بحرین است.',
  // Tianjin took a separate decision to admit it, after support from foreign ministers in July. Per the SCO Secretariat, it had yet to sign a memorandum.
  el7zrw:
    'تیانجین با تصمیمی جداگانه آن را پذیرفت، پس از پشتیبانی وزیران امور خارجه در ژوئیه. به گفتهٔ دبیرخانهٔ سازمان همکاری شانگهای هنوز باید یادداشتی امضا می‌کرد.',
  // No source shows the memorandum signed.
  '1ce1hpv': 'هیچ منبعی امضای یادداشت را نشان نمی‌دهد.',
  // “Dialogue partner” is used by the Secretariat and the Tianjin decision list, “partner” by Chinese and several agency reports, as the categories merged the same day. This dataset takes the merged status.
  '10i0suw':
    'دبیرخانه و فهرست تصمیم‌های تیانجین «شریک گفت‌وگو» نوشته‌اند و گزارش‌های چینی و چند خبرگزاری «شریک»، چون دسته‌ها همان روز ادغام شد. این مجموعه‌داده جایگاه ادغام‌شده را آورده است.',
};
