// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2024-astana.background.ts`, each below the English one. */
export const texts: Texts = {
  // Security, anti-drug and energy programmes were extended into the decade’s second half, and Belarus became the tenth member.
  '1v2byo2':
    'برنامه‌های امنیت، مبارزه با مواد مخدر و انرژی تا نیمهٔ دوم دهه ادامه یافت و بلاروس دهمین عضو شد.',
  // Documents: includes three statements adopted without signature.
  '8h04ih': 'اسناد: با احتساب سه بیانیه که بدون امضا تصویب شد.',
  // Documents: Kazakh and Russian pre-summit notes counted 24 (declaration, 20 decisions, 3 statements); reports after the event say 25, which fits once the intergovernmental environmental agreement is added.
  comavo:
    'اسناد: یادداشت‌های قزاقستان و روسیه پیش از نشست ۲۴ سند شمردند (اعلامیه، ۲۰ تصمیم، ۳ بیانیه)؛ گزارش‌های پس از آن ۲۵ می‌گویند که با افزودن موافقت‌نامهٔ بین‌دولتی محیط زیست سازگار است.',
  // Mongolia and Afghanistan remained as observers once Belarus had moved up. No list of participants names Afghanistan.
  hcxt5i:
    'پس از ارتقای بلاروس، مغولستان و افغانستان عضو ناظر ماندند. هیچ فهرستی از شرکت‌کنندگان افغانستان را نام نمی‌برد.',
  // Kassym-Jomart Tokayev
  m8u0ps: 'قاسم جومارت توکایف',
  // President
  zl63xb: 'رئیس‌جمهور',
  // chair and host
  xr1n8v: 'رئیس نشست و میزبان',
  // Aleksandr Lukashenko
  '1hxp1hl': 'الکساندر لوکاشنکو',
  // until the decision signed at the opening of the meeting, observer
  '19673h': 'تا تصمیمی که در آغاز نشست امضا شد، عضو ناظر',
  // Xi Jinping
  '1m22oiv': 'شی جین‌پینگ',
  // incoming chair
  '1fyo59g': 'رئیس دوره‌ای بعدی',
  // Subrahmanyam Jaishankar
  '1cj9ol1': 'سوبرامانیام جایشانکار',
  // Minister of External Affairs
  '1g8yzxc': 'وزیر امور خارجه',
  // The minister read out the remarks of Prime Minister Narendra Modi, who stayed away.
  '176gaio': 'وزیر سخنان نخست‌وزیر نارندرا مودی را که نیامده بود قرائت کرد.',
  // Mohammad Mokhber
  '1sayord': 'محمد مخبر',
  // Acting President
  ir45z5: 'رئیس‌جمهور موقت',
  // first summit attended as a full member
  ds4y8d: 'نخستین نشست سران با حضور آن به‌عنوان عضو کامل',
  // Ebrahim Raisi’s death in May 2024 made him acting. Masoud Pezeshkian in English Wikipedia is an error.
  dhbfo8: 'درگذشت ابراهیم رئیسی در مهٔ ۲۰۲۴ او را سرپرست کرد. مسعود پزشکیان در ویکی‌پدیای انگلیسی خطاست.',
  // Sadyr Japarov
  '1227kq1': 'صدیر جباروف',
  // Shehbaz Sharif
  '1mcsg8n': 'شهباز شریف',
  // Prime Minister
  '1vl5xkn': 'نخست‌وزیر',
  // Vladimir Putin
  '19in0m9': 'ولادیمیر پوتین',
  // Sergei Lavrov, Alexei Overchuk, Dmitry Peskov and Yury Ushakov were in the delegation at SCO Plus.
  b2ukxi: 'سرگئی لاوروف، الکسی اورچوک، دمیتری پسکوف و یوری اوشاکوف در هیئت «شانگهای پلاس» بودند.',
  // Emomali Rahmon
  zcp1ao: 'امامعلی رحمان',
  // Shavkat Mirziyoyev
  '2vjwye': 'شوکت میرضیایف',
  // Ukhnaagiin Khürelsükh
  ngnqt2: 'اوخناگین خورلسوخ',
  // Ilham Aliyev
  '178gicy': 'الهام علی‌اف',
  // invited as guest of the chair
  '1gbky1j': 'مهمان به دعوت ریاست دوره‌ای',
  // Tamim bin Hamad Al Thani
  '1wf5k8c': 'تمیم بن حمد آل ثانی',
  // Amir
  '1nky9hw': 'امیر',
  // invited as guest of the chair, with a memorandum signed 14 September 2022
  '1f754g5': 'مهمان به دعوت ریاست دوره‌ای، با یادداشتی که در ۱۴ سپتامبر ۲۰۲۲ امضا شد',
  // Recep Tayyip Erdoğan
  '13npg14': 'رجب طیب اردوغان',
  // chair’s invited guest; a partner from 2013 on
  tziyju: 'مهمان به دعوت ریاست دوره‌ای؛ شریک از ۲۰۱۳',
  // Saud bin Saqr Al Qasimi
  '1rrodmf': 'سعود بن صقر القاسمی',
  // Ruler of Ras Al Khaimah and member of the Federal Supreme Council
  '12x3drq': 'حاکم رأس‌الخیمه و عضو شورای عالی فدرال',
  // This is the sixteenth country, which an opinion piece of 8 July 2024 leaves out; he led the delegation on behalf of President Mohamed bin Zayed.
  '1uhzbde':
    'این همان کشور شانزدهم است که یک مقالهٔ دیدگاه به تاریخ ۸ ژوئیهٔ ۲۰۲۴ از قلم انداخته است؛ او به نمایندگی از رئیس‌جمهور محمد بن زاید ریاست هیئت را داشت.',
  // Gurbanguly Berdimuhamedov
  '7lk15x': 'قربانقلی بردی‌محمداف',
  // Chairman of the Halk Maslahaty (People’s Council) and National Leader
  '1pogfzf': 'رئیس خلق مصلحتی (شورای مردم) و رهبر ملی',
  // no SCO status; guest of the chair
  '1q1dzu1': 'بدون جایگاه در سازمان همکاری شانگهای؛ مهمان ریاست دوره‌ای',
  // His son Serdar Berdimuhamedov was then head of state.
  wro0ky: 'پسرش سردار بردی‌محمداف در آن زمان رئیس کشور بود.',
  // António Guterres
  '1c6orhi': 'آنتونیو گوترش',
  // Secretary-General
  '16rw38o': 'دبیرکل',
  // On 3 July he was also at the informal dinner.
  '1jv8l90': 'در ۳ ژوئیه در شام غیررسمی نیز بود.',
  // Sergey Lebedev
  antnuh: 'سرگئی لبدف',
  // Two lists from just before the event give the name; only the organisation was confirmed later.
  sf66p3: 'دو فهرست اندکی پیش از رویداد نام را می‌آورند؛ پس از آن تنها سازمان تأیید شد.',
  // Imangali Tasmagambetov
  '960rnq': 'ایمانگالی تاسماگامبتوف',
  // Bakytzhan Sagintayev
  '92bows': 'باکیتژان ساگینتایف',
  // Chairman of the Board
  q0e40o: 'رئیس هیئت‌مدیره',
  // By its own report the SCO Secretariat met him on the sidelines in Astana and looked to his SCO Plus part.
  '1c8qnj0':
    'دبیرخانهٔ سازمان همکاری شانگهای به گزارش خود در حاشیهٔ نشست آستانه با او دیدار کرد و در انتظار شرکت او در «شانگهای پلاس» بود.',
  // Khusrav Noziri
  yc74zm: 'خسرو ناظری',
  // Missing from an opinion piece of 8 July 2024.
  e4jdr3: 'در مقالهٔ دیدگاه به تاریخ ۸ ژوئیهٔ ۲۰۲۴ نیست.',
  // Mistranslated as the OECD on the Kremlin’s English page.
  rp54gb: 'در صفحهٔ انگلیسی کرملین به‌اشتباه OECD ترجمه شده است.',
  // No source was found naming who sat at the table; two weeks before the summit the office was Sarybay’s.
  '9elpoa': 'منبعی که بگوید چه کسی پشت میز نشست یافت نشد؛ دو هفته پیش از نشست، این سمت با ساریبای بود.',
  // Aryn held the office in May and September 2024; his presence in person is not sourced.
  lubrgf: 'آرین در مه و سپتامبر ۲۰۲۴ این سمت را داشت؛ برای حضور شخص او منبعی نیست.',
  // This is the body that an opinion piece of 8 July 2024 calls OIC.
  hso5bj: 'این همان نهادی است که مقالهٔ دیدگاه به تاریخ ۸ ژوئیهٔ ۲۰۲۴ آن را OIC می‌نامد.',
  // Zhang Ming
  '1tpt4h2': 'ژانگ مینگ',
  // SCO Secretary-General (1 January 2022 – 31 December 2024)
  slm8mj: 'دبیرکل سازمان همکاری شانگهای (۱ ژانویهٔ ۲۰۲۲ تا ۳۱ دسامبر ۲۰۲۴)',
  // Ruslan Mirzayev
  ra9zgr: 'روسلان میرزایف',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'مدیر کمیتهٔ اجرایی ساختار منطقه‌ای ضدتروریستی سازمان همکاری شانگهای',
  // Nurlan Yermekbayev
  gujj7v: 'نورلان یرمکبایف',
  // SCO Deputy Secretary-General, appointed Secretary-General for 2025–2027
  bbu7wl: 'معاون دبیرکل سازمان همکاری شانگهای، منصوب به دبیرکلی برای دورهٔ ۲۰۲۵ تا ۲۰۲۷',
  // The summit announced the appointment; no source has attendance at a given session.
  p8ton3: 'نشست سران انتصاب را اعلام کرد؛ هیچ منبعی حضور در جلسهٔ معینی را نمی‌آورد.',
  // Belarus becomes the tenth member, ending the accession procedure begun in 2022. Signing came first, ahead of the other agenda items.
  '1ao3dcw':
    'بلاروس دهمین عضو می‌شود و روند الحاق که در ۲۰۲۲ آغاز شده بود پایان می‌یابد. امضا پیش از دیگر بندهای دستور کار انجام شد.',
  // The Beijing Secretariat saw the flag raised on 6 July 2024.
  '6mm9wo': 'پرچم در ۶ ژوئیهٔ ۲۰۲۴ در دبیرخانه در پکن برافراشته شد.',
  // Council of Heads of State decision
  '3gdr8o': 'تصمیم شورای سران کشورها',
  // Sets out, as the summit’s political text, joint views on a multipolar order, reform of the UN and of the SCO itself, security threats, economy, energy and environment. 2025 becomes the SCO year of sustainable development, and the handover to China is noted.
  '1d6eu23':
    'متن سیاسی نشست سران است و دیدگاه‌های مشترک دربارهٔ نظم چندقطبی، اصلاح سازمان ملل و خود سازمان همکاری شانگهای، تهدیدهای امنیتی، اقتصاد، انرژی و محیط زیست را می‌آورد. سال ۲۰۲۵ سال توسعهٔ پایدار سازمان همکاری شانگهای می‌شود و واگذاری ریاست دوره‌ای به چین یاد شده است.',
  // a declaration, with delegation heads signing
  cgxkfm: 'اعلامیه، با امضای رؤسای هیئت‌ها',
  // Kazakhstan proposed what became this SCO text, open to other states by invitation; it seeks solidarity, confidence-building and a fairer international order with the UN at its centre.
  mkmkws:
    'قزاقستان آنچه را که این متن سازمان همکاری شانگهای شد پیشنهاد کرد؛ دیگر کشورها به پیوستن دعوت شده‌اند. خواستار همبستگی، اعتمادسازی و نظم بین‌المللی عادلانه‌تر با مرکزیت سازمان ملل است.',
  // No text of the initiative itself was found. “Development” is still absent from the Kremlin’s English summary (working title).
  '1nyfbxn': 'متن خود ابتکار یافت نشد. واژهٔ «توسعه» در خلاصهٔ انگلیسی کرملین (عنوان کاری) هنوز نیست.',
  // Kazakh reports say that UN General Assembly resolution A/79/L.124 on UN-SCO cooperation, adopted on 5 September 2025 (120 for, 27 against, 28 abstaining), took it up.
  uhl47x:
    'به گزارش منابع قزاقستان، قطعنامهٔ A/79/L.124 مجمع عمومی سازمان ملل دربارهٔ همکاری سازمان ملل و سازمان همکاری شانگهای که در ۵ سپتامبر ۲۰۲۵ تصویب شد (۱۲۰ موافق، ۲۷ مخالف، ۲۸ ممتنع) این ابتکار را در متن خود آورد.',
  // Handles a draft, meant to replace the strategy running to 2025, and so starts work on the next ten-year strategy. A procedural step; nothing is adopted.
  '1rlohgu':
    'به پیش‌نویسی می‌پردازد که قرار است جای راهبرد تا ۲۰۲۵ را بگیرد و بدین‌سان کار بر روی راهبرد ده‌سالهٔ بعدی را آغاز می‌کند. گامی تشریفاتی است؛ چیزی تصویب نمی‌شود.',
  // Kremlin and Kazinform speak of a “draft”; The Astana Times reported the strategy as adopted.
  '1lsremn': 'کرملین و کازاینفورم از «پیش‌نویس» می‌گویند؛ The Astana Times از تصویب راهبرد خبر داد.',
  // The Tianjin summit of 1 September 2025 adopted the strategy.
  uc8v4t: 'نشست سران تیانجین در ۱ سپتامبر ۲۰۲۵ راهبرد را تصویب کرد.',
  // Approves reforms that the foreign ministers had drawn up. In this context Kazakhstan called for a stronger Secretariat and Secretary-General.
  '1n3cnl3':
    'اصلاحاتی را که وزیران امور خارجه تدوین کرده بودند تأیید می‌کند. قزاقستان در این زمینه خواستار دبیرخانه و دبیرکلی نیرومندتر شد.',
  // Tianjin in 2025 joined the statuses of observer and dialogue partner in one category, “SCO partner”.
  r9bhf:
    'تیانجین در ۲۰۲۵ جایگاه‌های عضو ناظر و شریک گفت‌وگو را در یک دسته، «شریک سازمان همکاری شانگهای»، یکی کرد.',
  // Guides members’ security bodies for three years in their joint work on what the SCO calls the three evils.
  '1dv2951':
    'کار مشترک نهادهای امنیتی اعضا دربارهٔ «سه نیروی شر» (به تعبیر سازمان همکاری شانگهای) را برای سه سال هدایت می‌کند.',
  // Tianjin added a programme for 2026–2030 against extremist ideology.
  '11mft9a': 'تیانجین برنامه‌ای برای ۲۰۲۶ تا ۲۰۳۰ علیه ایدئولوژی افراطی افزود.',
  // Kazakhstan proposed it in July 2023: a line of several years against drug trafficking, plus an action programme. The Declaration ties it to a drug-free society and to resisting legal non-medical use.
  '2kueqn':
    'قزاقستان آن را در ژوئیهٔ ۲۰۲۳ پیشنهاد کرد: مسیری چندساله علیه قاچاق مواد مخدر، همراه با برنامهٔ اقدام. اعلامیه آن را به جامعه‌ای عاری از مواد مخدر و ایستادگی در برابر قانونی شدن مصرف غیرپزشکی پیوند می‌دهد.',
  // Tianjin, 1 September 2025: agreement signed for an SCO Anti-Drug Centre in Dushanbe.
  '14b2yjj':
    'تیانجین، ۱ سپتامبر ۲۰۲۵: امضای موافقت‌نامهٔ مرکز مبارزه با مواد مخدر سازمان همکاری شانگهای که مقر آن شهر دوشنبه است.',
  // Lays down shared directions to 2030 on transit and export routes, the mix of conventional and renewable sources, modernisation, hydrogen and efficiency. Tokayev proposed it in Samarkand in 2022; energy ministers cleared it in June 2024.
  x2fzjb:
    'مسیرهای مشترک تا ۲۰۳۰ دربارهٔ راه‌های ترانزیت و صادرات، ترکیب منابع متعارف و تجدیدپذیر، نوسازی، هیدروژن و بهره‌وری را تعیین می‌کند. توکایف آن را در ۲۰۲۲ در سمرقند پیشنهاد کرد؛ وزیران انرژی در ژوئن ۲۰۲۴ آن را تأیید کردند.',
  // Tianjin approved a roadmap to implement it on 1 September 2025.
  rpf807: 'تیانجین در ۱ سپتامبر ۲۰۲۵ نقشهٔ راه اجرای آن را تأیید کرد.',
  // Sets out measures for the economic strategy adopted in 2023 under India’s chair. According to a Tajik minister, his country initiated that strategy.
  '1h5idtb':
    'اقدامات راهبرد اقتصادی را تعیین می‌کند که در ۲۰۲۳ در دورهٔ ریاست هند تصویب شد. به گفتهٔ وزیری از تاجیکستان، آن راهبرد به ابتکار کشورش بود.',
  // Sets up a platform for advice and expertise, intended to bring portfolio and direct investment to members’ priority sectors.
  '1w56xah':
    'بستری برای مشاوره و تخصص پدید می‌آورد تا سرمایه‌گذاری در اوراق بهادار و سرمایه‌گذاری مستقیم را به بخش‌های اولویت‌دار اعضا بیاورد.',
  // More than 20 agencies and funds met in Astana on 18 March 2025 to found it and adopt a work plan.
  gutoum: 'بیش از ۲۰ نهاد و صندوق در ۱۸ مارس ۲۰۲۵ در شهر آستانه برای تأسیس آن و تصویب برنامهٔ کاری گرد آمدند.',
  // One cooperation programme joins sustainable tourism with nature reserves, in line with the SCO Year of Ecology. In May 2024 the field had been discussed by environment ministers in Astana.
  '10hagu6':
    'یک برنامهٔ همکاری، گردشگری پایدار و مناطق حفاظت‌شدهٔ طبیعی را در راستای سال بوم‌شناسی سازمان همکاری شانگهای یکجا می‌کند. وزیران محیط زیست در مهٔ ۲۰۲۴ در شهر آستانه دربارهٔ این زمینه گفت‌وگو کرده بودند.',
  // Period covered not found.
  x488uz: 'دورهٔ زمانی آن یافت نشد.',
  // Hands the Chinese port city the annual title held by Almaty (2023–2024).
  '14k2hds': 'عنوان سالانه را که با آلماتی بود (۲۰۲۳ تا ۲۰۲۴) به این شهر بندری چین می‌دهد.',
  // Next, for 2025–2026, was Cholpon-Ata in Kyrgyzstan.
  '1o7z1dz': 'برای ۲۰۲۵ تا ۲۰۲۶ نوبت به چولپون‌آتا در قرقیزستان رسید.',
  // Lets the fourteen partner countries join practical cooperation, such as trade, transport and education. Kyrgyzstan initiated it.
  '9d44m1':
    'به چهارده کشور شریک امکان می‌دهد به همکاری عملی مانند تجارت، حمل‌ونقل و آموزش بپیوندند. قرقیزستان آغازگر آن بود.',
  // Takes up a gap criticised by Tokayev the year before: the SCO has no instrument to fund joint projects. The sources found do not make its provisions public.
  k5ynmh:
    'به کاستی‌ای می‌پردازد که توکایف سال پیش از آن انتقاد کرده بود: سازمان همکاری شانگهای ابزاری برای تأمین مالی طرح‌های مشترک ندارد. منابع یافت‌شده مفاد آن را منتشر نکرده‌اند.',
  // Allows the Secretariat and the centre based in Almaty to proceed to a memorandum.
  bft14m: 'به دبیرخانه و مرکزی که مقر آن در آلماتی است امکان می‌دهد به‌سوی یادداشت تفاهم پیش بروند.',
  // Makhmud Khamidov and Nurlan Yermekbayev signed the memorandum in Almaty on 18 March 2026. It is on prevention, expert work, joint events and information exchange.
  ikn74s:
    'مخمود خمیدوف و نورلان یرمکبایف یادداشت را در ۱۸ مارس ۲۰۲۶ در آلماتی امضا کردند. موضوع آن پیشگیری، کار کارشناسی، رویدادهای مشترک و مبادلهٔ اطلاعات است.',
  // Follows the 2022–2023 plan with a new one for joint information-security work. Tokayev linked it to a permanent mechanism, his idea, for sharing data on cyber threats.
  '1xi3dxs':
    'پس از طرح ۲۰۲۲ تا ۲۰۲۳، طرح جدید کار مشترک در امنیت اطلاعات است. توکایف آن را به سازوکاری دائمی، به پیشنهاد خود، برای مبادلهٔ داده دربارهٔ تهدیدهای سایبری پیوند داد.',
  // For three years from 1 January 2025 Nurlan Yermekbayev of Kazakhstan is to follow China’s Zhang Ming.
  '1wha8jd': 'نورلان یرمکبایف از قزاقستان از ۱ ژانویهٔ ۲۰۲۵ برای سه سال جانشین ژانگ مینگ از چین می‌شود.',
  // In office since 1 January 2025.
  '1cykfvq': 'از ۱ ژانویهٔ ۲۰۲۵ در این سمت است.',
  // Decides who is to head the Tashkent body after Ruslan Mirzayev.
  '65zxsq': 'تعیین می‌کند که پس از روسلان میرزایف چه کسی رئیس نهاد تاشکند باشد.',
  // By February 2025 Ularbek Sharsheyev was in office as the new director.
  '6j6oto': 'اولاربیک شارشیف در فوریهٔ ۲۰۲۵ به‌عنوان مدیر جدید در این سمت بود.',
  // The parallel three-year terms let us infer that the decision names Sharsheyev, and for 2025–2027.
  '39pw4c': 'از دوره‌های موازی سه‌ساله برمی‌آید که تصمیم شارشیف را برای ۲۰۲۵ تا ۲۰۲۷ نام می‌برد.',
  // The Secretary-General’s report on the Organisation’s 2023–2024 work is approved.
  '1mc3cyx': 'گزارش دبیرکل دربارهٔ کار سازمان در ۲۰۲۳ تا ۲۰۲۴ تأیید می‌شود.',
  // Accepts what the anti-terrorist body reported for 2023.
  '13z1k9j': 'گزارش نهاد ضدتروریستی برای ۲۰۲۳ را می‌پذیرد.',
  // Members state again how, as neighbours, they mean to behave. Uzbekistan drafted it.
  cn7zlv: 'اعضا دوباره می‌گویند که به‌عنوان همسایه چگونه رفتار خواهند کرد. ازبکستان آن را تدوین کرد.',
  // statement adopted without signature
  cug9sv: 'بیانیه، تصویب بدون امضا',
  // A political pledge by members to work on sanitation and clean drinking water.
  k4y74m: 'تعهد سیاسی اعضا به کار بر روی بهداشت محیط و آب پاک آشامیدنی.',
  // States jointly how to handle waste; environment ministers prepared it on 22 May 2024 in Astana.
  '1ffj85o':
    'شیوهٔ مشترک مدیریت پسماند را بیان می‌کند؛ وزیران محیط زیست در ۲۲ مهٔ ۲۰۲۴ در شهر آستانه آن را آماده کردند.',
  // Gives joint protection of air, water and other parts of the environment a legal basis; sole treaty in the package. Two days earlier Kazakhstan empowered its ecology minister Yerlan Nyssanbayev to sign.
  tjnsmh:
    'به حفاظت مشترک از هوا، آب و دیگر بخش‌های محیط زیست پایهٔ حقوقی می‌دهد؛ تنها معاهدهٔ این بسته است. قزاقستان دو روز پیش از آن به وزیر محیط زیست خود یرلان نیسان‌بایف اختیار امضا داد.',
  // The linked text is the draft approved by Kazakhstan’s Government Resolution No. 527 of 2 July 2024, not the signed text. Entry into force not checked.
  '1njae6z':
    'متن پیوندشده پیش‌نویسی است که مصوبهٔ شمارهٔ ۵۲۷ دولت قزاقستان به تاریخ ۲ ژوئیهٔ ۲۰۲۴ تأیید کرد، نه متن امضاشده. لازم‌الاجرا شدن آن بررسی نشد.',
  // intergovernmental agreement
  '1j4n93j': 'موافقت‌نامهٔ بین‌دولتی',
};
