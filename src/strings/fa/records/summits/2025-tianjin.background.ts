// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2025-tianjin.background.ts`, each below the English one. */
export const texts: Texts = {
  // One partner status replaced observer and dialogue partner; leaders also created four security centres and a strategy to 2035.
  '19kbwba':
    'یک جایگاه شریک جای عضو ناظر و شریک گفت‌وگو را گرفت؛ رهبران راهبردی تا سال ۲۰۳۵ و چهار مرکز امنیتی نیز پدید آوردند.',
  // A Hong Kong commentary wrongly has the 24th; the official number is 25th.
  '1t9u0e8': 'تفسیری در هنگ‌کنگ به‌اشتباه بیست‌وچهارمین می‌نویسد؛ شمارهٔ رسمی بیست‌وپنجمین است.',
  // Motto: slogan of China’s chairmanship 2024–2025; the People’s Daily also renders it “Carrying forward the Shanghai Spirit: SCO in Action”.
  '1wwu156':
    'شعار: شعار ریاست دوره‌ای چین ۲۰۲۴ تا ۲۰۲۵؛ روزنامهٔ مردم آن را به انگلیسی به‌صورت «Carrying forward the Shanghai Spirit: SCO in Action» نیز می‌آورد.',
  // Documents: Xinhua speaks of 24 outcome documents; Kazakhstan’s presidency counts 20 signed; 25 if the declaration is added to the 24.
  '1mp18ej':
    'اسناد: شین‌هوا از ۲۴ سند نهایی می‌گوید؛ دفتر رئیس‌جمهور قزاقستان ۲۰ سند امضاشده می‌شمارد؛ با افزودن اعلامیه به ۲۴ سند، ۲۵ می‌شود.',
  // Dialogue partner is the term in the decision; that same day both classes became one, partner.
  vxsep8: 'اصطلاح تصمیم «شریک گفت‌وگو» است؛ همان روز هر دو دسته یکی شد: شریک.',
  // nCa’s reprint of the Secretariat press release gives the members; a 1 September report (UrduPoint/APP), its names confirmed one by one, the SCO Plus states; the Chinese foreign ministry briefing of 22 August 2025, printed by CRNTT after Xinhua, the ten heads of organisations (two from SCO bodies). No leader was invited from Afghanistan, an observer. Kommersant is wrong in one item to list every dialogue partner as present.
  dyhqiq:
    'بازنشر nCa از اطلاعیهٔ مطبوعاتی دبیرخانه اعضا را می‌آورد؛ گزارش ۱ سپتامبر (UrduPoint/APP) که نام‌های آن یک‌به‌یک تأیید شد، کشورهای «شانگهای پلاس» را؛ نشست خبری وزارت امور خارجهٔ چین در ۲۲ اوت ۲۰۲۵ که CRNTT به نقل از شین‌هوا چاپ کرد، ده رئیس سازمان‌ها را (دو تن از نهادهای سازمان همکاری شانگهای). از افغانستان، عضو ناظر، رهبری دعوت نشد. کامرسانت در یک خبر به‌اشتباه همهٔ شرکای گفت‌وگو را حاضر می‌شمارد.',
  // Xinhua has 24 outcome documents, which would make 25 with the declaration; the office of Kazakhstan’s president counts 20 signed.
  '1b132cr':
    'شین‌هوا ۲۴ سند نهایی دارد که با اعلامیه ۲۵ می‌شود؛ دفتر رئیس‌جمهور قزاقستان ۲۰ سند امضاشده می‌شمارد.',
  // Xi Jinping
  '1m22oiv': 'شی جین‌پینگ',
  // President
  zl63xb: 'رئیس‌جمهور',
  // chair and host
  xr1n8v: 'رئیس نشست و میزبان',
  // Aleksandr Lukashenko
  '1hxp1hl': 'الکساندر لوکاشنکو',
  // Narendra Modi
  '1tiqful': 'نارندرا مودی',
  // Prime Minister
  '1vl5xkn': 'نخست‌وزیر',
  // Masoud Pezeshkian
  '1epfskm': 'مسعود پزشکیان',
  // Kassym-Jomart Tokayev
  m8u0ps: 'قاسم جومارت توکایف',
  // Sadyr Japarov
  '1227kq1': 'صدیر جباروف',
  // Shehbaz Sharif
  '1mcsg8n': 'شهباز شریف',
  // Vladimir Putin
  '19in0m9': 'ولادیمیر پوتین',
  // Emomali Rahmon
  zcp1ao: 'امامعلی رحمان',
  // Shavkat Mirziyoyev
  '2vjwye': 'شوکت میرضیایف',
  // Ukhnaagiin Khürelsükh
  ngnqt2: 'اوخناگین خورلسوخ',
  // Nikol Pashinyan
  '1i1s4jn': 'نیکول پاشینیان',
  // Ilham Aliyev
  '178gicy': 'الهام علی‌اف',
  // Hun Manet
  '16svjwd': 'هون مانت',
  // Mostafa Madbouly
  d0a0qb: 'مصطفی مدبولی',
  // Mohamed Muizzu
  '6s7mgc': 'محمد معیزو',
  // Min Aung Hlaing
  '1lj9ne1': 'مین آنگ هلاینگ',
  // Acting President
  ir45z5: 'رئیس‌جمهور موقت',
  // The Chinese foreign ministry list of 22 August 2025, ending “and others”, leaves it out.
  gn7zhq: 'فهرست ۲۲ اوت ۲۰۲۵ وزارت امور خارجهٔ چین که با «و دیگران» پایان می‌یابد آن را ندارد.',
  // KP Sharma Oli
  '15a0vmu': 'کی‌پی شارما اولی',
  // Recep Tayyip Erdoğan
  '13npg14': 'رجب طیب اردوغان',
  // Sugiono
  '1vvo8ut': 'سوگیونو',
  // Minister of Foreign Affairs
  '1g4vj05': 'وزیر امور خارجه',
  // guest of the chair
  '18nk7my': 'مهمان ریاست دوره‌ای',
  // Though announced, President Prabowo Subianto remained in Indonesia.
  '1bgk7nk': 'رئیس‌جمهور پرابوو سوبیانتو، هرچند اعلام شده بود، در اندونزی ماند.',
  // Thongloun Sisoulith
  '1imybft': 'تونگلون سیسولیت',
  // made a dialogue partner that day; invited by the chair as guest
  '1mc5bwr': 'همان روز شریک گفت‌وگو شد؛ مهمان به دعوت ریاست دوره‌ای',
  // Anwar Ibrahim
  '1cq5cvc': 'انور ابراهیم',
  // Serdar Berdimuhamedov
  '26kte2': 'سردار بردی‌محمداف',
  // In August 2025 one preview wrongly gave Gurbanguly Berdimuhamedov.
  '195hrhb': 'در اوت ۲۰۲۵ یک خبر پیش از نشست به‌اشتباه قربانقلی بردی‌محمداف را آورد.',
  // Pham Minh Chinh
  '1lztxsd': 'فام مین چین',
  // António Guterres
  '1c6orhi': 'آنتونیو گوترش',
  // Secretary-General
  '16rw38o': 'دبیرکل',
  // Sergey Lebedev
  antnuh: 'سرگئی لبدف',
  // Reports from the session have the organisation present; the host’s list of 22 August 2025 gives the name.
  '1gxm366': 'گزارش‌های نشست سازمان را حاضر می‌دانند؛ نام از فهرست ۲۲ اوت ۲۰۲۵ میزبان است.',
  // Bakytzhan Sagintayev
  '92bows': 'باکیتژان ساگینتایف',
  // Chairman of the Board
  q0e40o: 'رئیس هیئت‌مدیره',
  // Presence of the organisation reported from the session; the name is from the host’s list of 22 August 2025. The given name was supplied from common usage.
  '16wav5':
    'حضور سازمان در نشست گزارش شده است؛ نام از فهرست ۲۲ اوت ۲۰۲۵ میزبان است. نام کوچک از کاربرد رایج افزوده شد.',
  // Kao Kim Hourn
  '1xvlyct': 'کائو کیم هورن',
  // Imangali Tasmagambetov
  '960rnq': 'ایمانگالی تاسماگامبتوف',
  // The host’s list of invitations of 22 August 2025 is the basis, as no session report was found. Ten heads of organisations, unnamed, attended the banquet, a report of 31 August says.
  '1wd7is8':
    'پایه، فهرست دعوت‌های میزبان به تاریخ ۲۲ اوت ۲۰۲۵ است، چون گزارشی از نشست یافت نشد. گزارش ۳۱ اوت می‌گوید ده رئیس سازمان، بی‌نام، در ضیافت شرکت کردند.',
  // Asad Majeed Khan
  e6zv2a: 'اسد مجیدخان',
  // Sources: the host’s list of 22 August 2025 (prints Asad Khan), an interview of 31 August 2025. Ten heads of organisations, unnamed, came to the banquet according to a report of 31 August.
  nyu70o:
    'منابع: فهرست ۲۲ اوت ۲۰۲۵ میزبان (که Asad Khan چاپ کرده)، گفت‌وگویی به تاریخ ۳۱ اوت ۲۰۲۵. به گزارش ۳۱ اوت ده رئیس سازمان، بی‌نام، به ضیافت آمدند.',
  // Kairat Sarybay
  '15cv040': 'غیرت ساریبای',
  // Jin Liqun
  '80l5iz': 'جین لی‌چون',
  // Nurlan Yermekbayev
  gujj7v: 'نورلان یرمکبایف',
  // SCO Secretary-General
  ieef8v: 'دبیرکل سازمان همکاری شانگهای',
  // Ularbek Sharsheyev
  zyj3yr: 'اولاربیک شارشیف',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'مدیر کمیتهٔ اجرایی ساختار منطقه‌ای ضدتروریستی سازمان همکاری شانگهای',
  // Decides politically on a development bank, supports a UN-centred order and condemns attacks in India and Pakistan and the June 2025 strikes on Iran.
  wmrh81:
    'دربارهٔ بانک توسعه تصمیم سیاسی می‌گیرد، از نظم با مرکزیت سازمان ملل پشتیبانی می‌کند و حمله‌ها در هند و پاکستان و حملات ژوئن ۲۰۲۵ به ایران را محکوم می‌کند.',
  // Replaces the strategy to 2025 and plots the ten years 2026–2035.
  '13vk7f0': 'جای راهبرد تا ۲۰۲۵ را می‌گیرد و ده سال ۲۰۲۶ تا ۲۰۳۵ را ترسیم می‌کند.',
  // Counters recruitment and extremist thinking; runs five years.
  s7gf7t: 'با جذب نیرو و اندیشهٔ افراطی مقابله می‌کند؛ پنج‌ساله است.',
  // Carries out the 2024 energy strategy.
  yqd7eq: 'راهبرد انرژی ۲۰۲۴ را اجرا می‌کند.',
  // Replaces scattered mechanisms with one centre that has branches for organised crime and information security.
  '1p585bh':
    'یک مرکز با شعبه‌هایی برای جرایم سازمان‌یافته و امنیت اطلاعات را جایگزین سازوکارهای پراکنده می‌کند.',
  // Dushanbe becomes the seat of a new permanent anti-drug centre.
  '1gzx9nx': 'شهر دوشنبه مقر مرکز دائمی جدید مبارزه با مواد مخدر می‌شود.',
  // This is the draft that Kazakhstan’s presidential decree approved on 29 August 2025.
  '1ciegih': 'این پیش‌نویسی است که فرمان رئیس‌جمهور قزاقستان در ۲۹ اوت ۲۰۲۵ تأیید کرد.',
  // Puts dialogue partners and observers in a single category.
  '7z6o8m': 'شرکای گفت‌وگو و اعضای ناظر را در یک دسته جای می‌دهد.',
  // Laos entered the organisation’s outer circle.
  o23cmj: 'لائوس به حلقهٔ بیرونی سازمان وارد شد.',
  // Formal link between the two bodies.
  '1dihe05': 'پیوند رسمی میان دو نهاد.',
  // Picks a Kyrgyz lakeside resort for the year.
  '4g1etq': 'شهر تفریحی کنار دریاچه در قرقیزستان را برای سال برمی‌گزیند.',
  // Lets him sign a protocol to the agreement of 17 June 2004 with China on the stay of the Secretariat, and a memorandum with the Roscongress Foundation.
  l9xshy:
    'به او امکان می‌دهد پروتکلی به موافقت‌نامهٔ ۱۷ ژوئن ۲۰۰۴ با چین دربارهٔ استقرار دبیرخانه و یادداشتی با بنیاد روس‌کنگرس امضا کند.',
  // Accepts the report of the Secretary-General, and that of the Council of the Regional Anti-Terrorist Structure on its work in 2024.
  '1z0finx': 'گزارش دبیرکل و گزارش شورای ساختار منطقه‌ای ضدتروریستی دربارهٔ کار آن در ۲۰۲۴ را می‌پذیرد.',
  // Supports the United Nations and post-war order.
  vjcrj5: 'از سازمان ملل متحد و نظم پس از جنگ پشتیبانی می‌کند.',
  // Speaks for the World Trade Organisation, against one-sided steps.
  '154r1o8': 'از سازمان جهانی تجارت دفاع می‌کند و با گام‌های یک‌جانبه مخالف است.',
  // Backs technology transfer, joint projects and young innovators.
  hroro6: 'از انتقال فناوری، طرح‌های مشترک و نوآوران جوان پشتیبانی می‌کند.',
  // Supports digital growth and e-commerce.
  '61n0fc': 'از رشد دیجیتال و تجارت الکترونیک پشتیبانی می‌کند.',
  // Supports equal rights in developing and using AI.
  '460dqb': 'از حقوق برابر در توسعه و کاربرد هوش مصنوعی پشتیبانی می‌کند.',
  // Shared view on energy security and transition.
  '1s675hm': 'دیدگاه مشترک دربارهٔ امنیت انرژی و گذار.',
  // A report’s headline names the topic; the copy read had the list cut off.
  '899u0c': 'عنوان یک گزارش موضوع را می‌آورد؛ در رونوشت خوانده‌شده فهرست ناتمام مانده بود.',
  // We supplied the English title. A copy of this China News Service page gave the Chinese heading and text; its address was inferred.
  '1y8jv1x':
    'عنوان انگلیسی از ماست. رونوشتی از این صفحهٔ سرویس خبری چین سرعنوان و متن چینی را داشت؛ نشانی آن استنباط شده است.',
};
