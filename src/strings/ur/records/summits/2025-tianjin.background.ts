// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2025-tianjin.background.ts`, each below the English one. */
export const texts: Texts = {
  // One partner status replaced observer and dialogue partner; leaders also created four security centres and a strategy to 2035.
  '19kbwba':
    'مبصر اور ڈائیلاگ پارٹنر کی جگہ ایک ہی پارٹنر درجے نے لی؛ رہنماؤں نے چار سلامتی مراکز بھی قائم کیے اور 2035 تک کی حکمت عملی منظور کی۔',
  // A Hong Kong commentary wrongly has the 24th; the official number is 25th.
  '1t9u0e8': 'ہانگ کانگ کے ایک تبصرے میں غلطی سے 24واں لکھا ہے؛ سرکاری نمبر 25واں ہے۔',
  // Motto: slogan of China’s chairmanship 2024–2025; the People’s Daily also renders it “Carrying forward the Shanghai Spirit: SCO in Action”.
  '1wwu156':
    'نعرہ: چین کی صدارت 2024 سے 2025 کا نعرہ؛ پیپلز ڈیلی اسے یوں بھی لکھتا ہے: “شنگھائی سپرٹ کو آگے بڑھانا: ایس سی او عمل میں”۔',
  // Documents: Xinhua speaks of 24 outcome documents; Kazakhstan’s presidency counts 20 signed; 25 if the declaration is added to the 24.
  '1mp18ej':
    'دستاویزات: شنہوا نتائج کی 24 دستاویزات بتاتا ہے؛ قازقستان کا ایوان صدر دستخط شدہ 20 شمار کرتا ہے؛ 24 میں اعلامیہ شامل کیا جائے تو 25۔',
  // Dialogue partner is the term in the decision; that same day both classes became one, partner.
  vxsep8: 'فیصلے میں اصطلاح ڈائیلاگ پارٹنر ہے؛ اسی دن دونوں درجے ایک ہو کر پارٹنر بن گئے۔',
  // nCa’s reprint of the Secretariat press release gives the members; a 1 September report (UrduPoint/APP), its names confirmed one by one, the SCO Plus states; the Chinese foreign ministry briefing of 22 August 2025, printed by CRNTT after Xinhua, the ten heads of organisations (two from SCO bodies). No leader was invited from Afghanistan, an observer. Kommersant is wrong in one item to list every dialogue partner as present.
  dyhqiq:
    'ارکان News Central Asia میں سیکرٹریٹ کی پریس ریلیز کی مکرر اشاعت سے ہیں؛ ایس سی او پلس کے ممالک یکم ستمبر کی رپورٹ (اردو پوائنٹ/اے پی پی) سے، نام ایک ایک کر کے مصدقہ؛ تنظیموں کے دس سربراہ (دو ایس سی او اداروں کے) 22 اگست 2025 کی چینی وزارت خارجہ کی بریفنگ سے، جو CRNTT نے شنہوا کے حوالے سے شائع کی۔ مبصر افغانستان سے کسی رہنما کو مدعو نہیں کیا گیا۔ Kommersant کی ایک خبر میں ہر ڈائیلاگ پارٹنر کو موجود بتانا غلط ہے۔',
  // Xinhua has 24 outcome documents, which would make 25 with the declaration; the office of Kazakhstan’s president counts 20 signed.
  '1b132cr':
    'شنہوا میں نتائج کی 24 دستاویزات ہیں، جو اعلامیے کے ساتھ 25 ہوں گی؛ صدر قازقستان کا دفتر دستخط شدہ 20 شمار کرتا ہے۔',
  // Xi Jinping
  '1m22oiv': 'شی جن پنگ',
  // President
  zl63xb: 'صدر',
  // chair and host
  xr1n8v: 'چیئر اور میزبان',
  // Aleksandr Lukashenko
  '1hxp1hl': 'الیگزینڈر لوکاشینکو',
  // Narendra Modi
  '1tiqful': 'نریندر مودی',
  // Prime Minister
  '1vl5xkn': 'وزیراعظم',
  // Masoud Pezeshkian
  '1epfskm': 'مسعود پزشکیان',
  // Kassym-Jomart Tokayev
  m8u0ps: 'قاسم جومارت توکایف',
  // Sadyr Japarov
  '1227kq1': 'صادر ژاپاروف',
  // Shehbaz Sharif
  '1mcsg8n': 'شہباز شریف',
  // Vladimir Putin
  '19in0m9': 'ولادیمیر پیوٹن',
  // Emomali Rahmon
  zcp1ao: 'امام علی رحمان',
  // Shavkat Mirziyoyev
  '2vjwye': 'شوکت مرزایوف',
  // Ukhnaagiin Khürelsükh
  ngnqt2: 'اوخناگین خورل سخ',
  // Nikol Pashinyan
  '1i1s4jn': 'نکول پشینیان',
  // Ilham Aliyev
  '178gicy': 'الہام علیوف',
  // Hun Manet
  '16svjwd': 'ہن مانیت',
  // Mostafa Madbouly
  d0a0qb: 'مصطفیٰ مدبولی',
  // Mohamed Muizzu
  '6s7mgc': 'محمد معیزو',
  // Min Aung Hlaing
  '1lj9ne1': 'من آنگ ہلینگ',
  // Acting President
  ir45z5: 'قائم مقام صدر',
  // The Chinese foreign ministry list of 22 August 2025, ending “and others”, leaves it out.
  gn7zhq: 'چینی وزارت خارجہ کی 22 اگست 2025 کی فہرست، جو “اور دیگر” پر ختم ہوتی ہے، اسے شامل نہیں کرتی۔',
  // KP Sharma Oli
  '15a0vmu': 'کے پی شرما اولی',
  // Recep Tayyip Erdoğan
  '13npg14': 'رجب طیب ایردوان',
  // Sugiono
  '1vvo8ut': 'سوگیونو',
  // Minister of Foreign Affairs
  '1g4vj05': 'وزیر خارجہ',
  // guest of the chair
  '18nk7my': 'چیئر کا مہمان',
  // Though announced, President Prabowo Subianto remained in Indonesia.
  '1bgk7nk': 'اعلان کے باوجود صدر پرابوو سوبیانتو انڈونیشیا ہی میں رہے۔',
  // Thongloun Sisoulith
  '1imybft': 'تھونگلون سیسولتھ',
  // made a dialogue partner that day; invited by the chair as guest
  '1mc5bwr': 'اسی دن ڈائیلاگ پارٹنر بنا؛ چیئر نے بطور مہمان مدعو کیا',
  // Anwar Ibrahim
  '1cq5cvc': 'انور ابراہیم',
  // Serdar Berdimuhamedov
  '26kte2': 'سردار بردی محمدوف',
  // In August 2025 one preview wrongly gave Gurbanguly Berdimuhamedov.
  '195hrhb': 'اگست 2025 میں ایک پیشگی خبر میں غلطی سے قربان قلی بردی محمدوف کا نام تھا۔',
  // Pham Minh Chinh
  '1lztxsd': 'فام من چن',
  // António Guterres
  '1c6orhi': 'انتونیو گوتریس',
  // Secretary-General
  '16rw38o': 'سیکرٹری جنرل',
  // Sergey Lebedev
  antnuh: 'سرگئی لیبیدیف',
  // Reports from the session have the organisation present; the host’s list of 22 August 2025 gives the name.
  '1gxm366': 'اجلاس کی رپورٹوں میں تنظیم موجود ہے؛ نام میزبان کی 22 اگست 2025 کی فہرست سے ہے۔',
  // Bakytzhan Sagintayev
  '92bows': 'باقیت ژان ساگینتائیف',
  // Chairman of the Board
  q0e40o: 'چیئرمین بورڈ',
  // Presence of the organisation reported from the session; the name is from the host’s list of 22 August 2025. The given name was supplied from common usage.
  '16wav5':
    'تنظیم کی موجودگی اجلاس کی رپورٹ سے؛ نام میزبان کی 22 اگست 2025 کی فہرست سے ہے۔ نام عام استعمال سے مکمل کیا گیا۔',
  // Kao Kim Hourn
  '1xvlyct': 'کاؤ کم ہورن',
  // Imangali Tasmagambetov
  '960rnq': 'ایمان غالی تسماگمبیتوف',
  // The host’s list of invitations of 22 August 2025 is the basis, as no session report was found. Ten heads of organisations, unnamed, attended the banquet, a report of 31 August says.
  '1wd7is8':
    'بنیاد میزبان کی 22 اگست 2025 کی دعوت ناموں کی فہرست ہے، کیونکہ اجلاس کی کوئی رپورٹ نہیں ملی۔ 31 اگست کی ایک رپورٹ کے مطابق تنظیموں کے دس سربراہ، نام کے بغیر، ضیافت میں شریک ہوئے۔',
  // Asad Majeed Khan
  e6zv2a: 'اسد مجید خان',
  // Sources: the host’s list of 22 August 2025 (prints Asad Khan), an interview of 31 August 2025. Ten heads of organisations, unnamed, came to the banquet according to a report of 31 August.
  nyu70o:
    'مآخذ: میزبان کی 22 اگست 2025 کی فہرست (اس میں “اسد خان” چھپا ہے)، 31 اگست 2025 کا انٹرویو۔ 31 اگست کی ایک رپورٹ کے مطابق تنظیموں کے دس سربراہ، نام کے بغیر، ضیافت میں آئے۔',
  // Kairat Sarybay
  '15cv040': 'قیرات ساری بائی',
  // Jin Liqun
  '80l5iz': 'جن لی چھون',
  // Nurlan Yermekbayev
  gujj7v: 'نورلان یرمیک بائیف',
  // SCO Secretary-General
  ieef8v: 'سیکرٹری جنرل شنگھائی تعاون تنظیم',
  // Ularbek Sharsheyev
  zyj3yr: 'اولار بیک شارشیئف',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'ڈائریکٹر ایگزیکٹو کمیٹی، ایس سی او علاقائی انسداد دہشت گردی ڈھانچہ',
  // Decides politically on a development bank, supports a UN-centred order and condemns attacks in India and Pakistan and the June 2025 strikes on Iran.
  wmrh81:
    'ترقیاتی بینک کا سیاسی فیصلہ کرتا ہے، اقوام متحدہ کی مرکزیت والے نظام کی حمایت کرتا ہے اور بھارت اور پاکستان میں حملوں اور ایران پر جون 2025 کے حملوں کی مذمت کرتا ہے۔',
  // Replaces the strategy to 2025 and plots the ten years 2026–2035.
  '13vk7f0': '2025 تک کی حکمت عملی کی جگہ لیتی ہے اور 2026 سے 2035 کے دس سال کا خاکہ دیتی ہے۔',
  // Counters recruitment and extremist thinking; runs five years.
  s7gf7t: 'بھرتی اور انتہا پسند سوچ کا انسداد کرتا ہے؛ مدت پانچ سال۔',
  // Carries out the 2024 energy strategy.
  yqd7eq: '2024 کی توانائی حکمت عملی پر عمل درآمد کرتا ہے۔',
  // Replaces scattered mechanisms with one centre that has branches for organised crime and information security.
  '1p585bh':
    'منتشر نظاموں کی جگہ ایک مرکز لیتا ہے، جس کی شاخیں منظم جرائم اور انفارمیشن سیکیورٹی کے لیے ہیں۔',
  // Dushanbe becomes the seat of a new permanent anti-drug centre.
  '1gzx9nx': 'دوشنبے نئے مستقل انسداد منشیات مرکز کا صدر دفتر بنتا ہے۔',
  // This is the draft that Kazakhstan’s presidential decree approved on 29 August 2025.
  '1ciegih': 'یہ وہ مسودہ ہے جسے قازقستان کے صدارتی فرمان نے 29 اگست 2025 کو منظور کیا۔',
  // Puts dialogue partners and observers in a single category.
  '7z6o8m': 'ڈائیلاگ پارٹنرز اور مبصرین کو ایک ہی درجے میں رکھتا ہے۔',
  // Laos entered the organisation’s outer circle.
  o23cmj: 'لاؤس تنظیم کے بیرونی دائرے میں شامل ہوا۔',
  // Formal link between the two bodies.
  '1dihe05': 'دونوں تنظیموں کے درمیان باضابطہ تعلق۔',
  // Picks a Kyrgyz lakeside resort for the year.
  '4g1etq': 'اس سال کے لیے جھیل کنارے کرغز تفریحی مقام کا انتخاب کرتا ہے۔',
  // Lets him sign a protocol to the agreement of 17 June 2004 with China on the stay of the Secretariat, and a memorandum with the Roscongress Foundation.
  l9xshy:
    'انہیں چین کے ساتھ سیکرٹریٹ کے قیام سے متعلق 17 جون 2004 کے سمجھوتے کے پروٹوکول اور Roscongress فاؤنڈیشن کے ساتھ یادداشت پر دستخط کی اجازت دیتا ہے۔',
  // Accepts the report of the Secretary-General, and that of the Council of the Regional Anti-Terrorist Structure on its work in 2024.
  '1z0finx':
    'سیکرٹری جنرل کی رپورٹ، اور 2024 میں اپنے کام پر علاقائی انسداد دہشت گردی ڈھانچے کی کونسل کی رپورٹ قبول کرتا ہے۔',
  // Supports the United Nations and post-war order.
  vjcrj5: 'اقوام متحدہ اور مابعد جنگ نظام کی حمایت کرتا ہے۔',
  // Speaks for the World Trade Organisation, against one-sided steps.
  '154r1o8': 'عالمی تجارتی تنظیم کے حق میں اور یکطرفہ اقدامات کے خلاف بات کرتا ہے۔',
  // Backs technology transfer, joint projects and young innovators.
  hroro6: 'ٹیکنالوجی کی منتقلی، مشترکہ منصوبوں اور نوجوان موجدوں کی حمایت کرتا ہے۔',
  // Supports digital growth and e-commerce.
  '61n0fc': 'ڈیجیٹل ترقی اور ای کامرس کی حمایت کرتا ہے۔',
  // Supports equal rights in developing and using AI.
  '460dqb': 'مصنوعی ذہانت کی تیاری اور استعمال میں مساوی حقوق کی حمایت کرتا ہے۔',
  // Shared view on energy security and transition.
  '1s675hm': 'توانائی تحفظ اور توانائی کی منتقلی پر مشترکہ رائے۔',
  // A report’s headline names the topic; the copy read had the list cut off.
  '899u0c': 'موضوع ایک رپورٹ کی سرخی میں ہے؛ پڑھی گئی نقل میں فہرست کٹی ہوئی تھی۔',
  // We supplied the English title. A copy of this China News Service page gave the Chinese heading and text; its address was inferred.
  '1y8jv1x':
    'انگریزی عنوان ہم نے دیا۔ چائنا نیوز سروس کے اس صفحے کی نقل میں چینی سرخی اور متن تھا؛ اس کا پتہ اخذ کیا گیا۔',
};
