// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2024-astana.background.ts`, each below the English one. */
export const texts: Texts = {
  // Security, anti-drug and energy programmes were extended into the decade’s second half, and Belarus became the tenth member.
  '1v2byo2':
    'سلامتی، انسداد منشیات اور توانائی کے پروگراموں کو دہائی کے دوسرے نصف تک توسیع دی گئی، اور بیلاروس دسواں رکن بنا۔',
  // Documents: includes three statements adopted without signature.
  '8h04ih': 'دستاویزات: اس میں دستخط کے بغیر منظور شدہ تین بیانات شامل ہیں۔',
  // Documents: Kazakh and Russian pre-summit notes counted 24 (declaration, 20 decisions, 3 statements); reports after the event say 25, which fits once the intergovernmental environmental agreement is added.
  comavo:
    'دستاویزات: سربراہی اجلاس سے پہلے کے قازقستانی اور روسی نوٹس میں 24 شمار ہوئیں (اعلامیہ، 20 فیصلے، 3 بیانات)؛ بعد کی رپورٹوں میں 25 ہے، جو بین الحکومتی ماحولیاتی سمجھوتہ شامل کرنے سے پورا ہوتا ہے۔',
  // Mongolia and Afghanistan remained as observers once Belarus had moved up. No list of participants names Afghanistan.
  hcxt5i:
    'بیلاروس کے رکن بننے کے بعد منگولیا اور افغانستان مبصر رہ گئے۔ شرکا کی کسی فہرست میں افغانستان کا نام نہیں۔',
  // Kassym-Jomart Tokayev
  m8u0ps: 'قاسم جومارت توکایف',
  // President
  zl63xb: 'صدر',
  // chair and host
  xr1n8v: 'چیئر اور میزبان',
  // Aleksandr Lukashenko
  '1hxp1hl': 'الیگزینڈر لوکاشینکو',
  // until the decision signed at the opening of the meeting, observer
  '19673h': 'اجلاس کے آغاز میں دستخط شدہ فیصلے تک مبصر',
  // Xi Jinping
  '1m22oiv': 'شی جن پنگ',
  // incoming chair
  '1fyo59g': 'آئندہ چیئر',
  // Subrahmanyam Jaishankar
  '1cj9ol1': 'سبرامنیم جے شنکر',
  // Minister of External Affairs
  '1g8yzxc': 'وزیر خارجہ',
  // The minister read out the remarks of Prime Minister Narendra Modi, who stayed away.
  '176gaio': 'وزیر نے وزیراعظم نریندر مودی کا بیان پڑھ کر سنایا، جو شریک نہیں ہوئے۔',
  // Mohammad Mokhber
  '1sayord': 'محمد مخبر',
  // Acting President
  ir45z5: 'قائم مقام صدر',
  // first summit attended as a full member
  ds4y8d: 'مکمل رکن کے طور پر پہلا سربراہی اجلاس',
  // Ebrahim Raisi’s death in May 2024 made him acting. Masoud Pezeshkian in English Wikipedia is an error.
  dhbfo8:
    'مئی 2024 میں ابراہیم رئیسی کی وفات کے بعد قائم مقام بنے۔ انگریزی ویکیپیڈیا میں مسعود پزشکیان کا نام غلطی ہے۔',
  // Sadyr Japarov
  '1227kq1': 'صادر ژاپاروف',
  // Shehbaz Sharif
  '1mcsg8n': 'شہباز شریف',
  // Prime Minister
  '1vl5xkn': 'وزیراعظم',
  // Vladimir Putin
  '19in0m9': 'ولادیمیر پیوٹن',
  // Sergei Lavrov, Alexei Overchuk, Dmitry Peskov and Yury Ushakov were in the delegation at SCO Plus.
  b2ukxi: 'سرگئی لاوروف، الیکسی اوورچک، دمتری پیسکوف اور یوری اوشاکوف ایس سی او پلس میں وفد کا حصہ تھے۔',
  // Emomali Rahmon
  zcp1ao: 'امام علی رحمان',
  // Shavkat Mirziyoyev
  '2vjwye': 'شوکت مرزایوف',
  // Ukhnaagiin Khürelsükh
  ngnqt2: 'اوخناگین خورل سخ',
  // Ilham Aliyev
  '178gicy': 'الہام علیوف',
  // invited as guest of the chair
  '1gbky1j': 'چیئر کے مہمان کے طور پر مدعو',
  // Tamim bin Hamad Al Thani
  '1wf5k8c': 'تمیم بن حمد آل ثانی',
  // Amir
  '1nky9hw': 'امیر',
  // invited as guest of the chair, with a memorandum signed 14 September 2022
  '1f754g5': 'چیئر کے مہمان کے طور پر مدعو، 14 ستمبر 2022 کی دستخط شدہ یادداشت کے ساتھ',
  // Recep Tayyip Erdoğan
  '13npg14': 'رجب طیب ایردوان',
  // chair’s invited guest; a partner from 2013 on
  tziyju: 'چیئر کا مدعو مہمان؛ 2013 سے پارٹنر',
  // Saud bin Saqr Al Qasimi
  '1rrodmf': 'سعود بن صقر القاسمی',
  // Ruler of Ras Al Khaimah and member of the Federal Supreme Council
  '12x3drq': 'حکمران راس الخیمہ اور رکن وفاقی سپریم کونسل',
  // This is the sixteenth country, which an opinion piece of 8 July 2024 leaves out; he led the delegation on behalf of President Mohamed bin Zayed.
  '1uhzbde':
    'یہ سولہواں ملک ہے، جو 8 جولائی 2024 کے ایک رائے پر مبنی مضمون میں شامل نہیں؛ انہوں نے صدر محمد بن زاید کی جانب سے وفد کی قیادت کی۔',
  // Gurbanguly Berdimuhamedov
  '7lk15x': 'قربان قلی بردی محمدوف',
  // Chairman of the Halk Maslahaty (People’s Council) and National Leader
  '1pogfzf': 'چیئرمین خلق مصلحتی (عوامی کونسل) اور قومی رہنما',
  // no SCO status; guest of the chair
  '1q1dzu1': 'ایس سی او کا کوئی درجہ نہیں؛ چیئر کا مہمان',
  // His son Serdar Berdimuhamedov was then head of state.
  wro0ky: 'اس وقت ان کے بیٹے سردار بردی محمدوف سربراہ مملکت تھے۔',
  // António Guterres
  '1c6orhi': 'انتونیو گوتریس',
  // Secretary-General
  '16rw38o': 'سیکرٹری جنرل',
  // On 3 July he was also at the informal dinner.
  '1jv8l90': '3 جولائی کو وہ غیر رسمی عشائیے میں بھی تھے۔',
  // Sergey Lebedev
  antnuh: 'سرگئی لیبیدیف',
  // Two lists from just before the event give the name; only the organisation was confirmed later.
  sf66p3: 'نام تقریب سے عین پہلے کی دو فہرستوں میں ہے؛ بعد میں صرف تنظیم کی تصدیق ہوئی۔',
  // Imangali Tasmagambetov
  '960rnq': 'ایمان غالی تسماگمبیتوف',
  // Bakytzhan Sagintayev
  '92bows': 'باقیت ژان ساگینتائیف',
  // Chairman of the Board
  q0e40o: 'چیئرمین بورڈ',
  // By its own report the SCO Secretariat met him on the sidelines in Astana and looked to his SCO Plus part.
  '1c8qnj0':
    'ایس سی او سیکرٹریٹ نے اپنی رپورٹ کے مطابق آستانہ میں ضمنی طور پر ان سے ملاقات کی اور ایس سی او پلس میں ان کی شرکت کی توقع ظاہر کی۔',
  // Khusrav Noziri
  yc74zm: 'خسرو ناظری',
  // Missing from an opinion piece of 8 July 2024.
  e4jdr3: '8 جولائی 2024 کے ایک رائے پر مبنی مضمون میں شامل نہیں۔',
  // Mistranslated as the OECD on the Kremlin’s English page.
  rp54gb: 'کریملن کے انگریزی صفحے پر غلط ترجمے سے او ای سی ڈی لکھا گیا۔',
  // No source was found naming who sat at the table; two weeks before the summit the office was Sarybay’s.
  '9elpoa':
    'کوئی ماخذ نہیں ملا جو بتائے کہ میز پر کون تھا؛ سربراہی اجلاس سے دو ہفتے پہلے یہ عہدہ ساری بائی کے پاس تھا۔',
  // Aryn held the office in May and September 2024; his presence in person is not sourced.
  lubrgf: 'مئی اور ستمبر 2024 میں یہ عہدہ ارین کے پاس تھا؛ ان کی ذاتی موجودگی کا ماخذ نہیں ملا۔',
  // This is the body that an opinion piece of 8 July 2024 calls OIC.
  hso5bj: 'یہ وہی ادارہ ہے جسے 8 جولائی 2024 کا ایک رائے پر مبنی مضمون او آئی سی کہتا ہے۔',
  // Zhang Ming
  '1tpt4h2': 'ژانگ منگ',
  // SCO Secretary-General (1 January 2022 – 31 December 2024)
  slm8mj: 'سیکرٹری جنرل شنگھائی تعاون تنظیم (یکم جنوری 2022 سے 31 دسمبر 2024)',
  // Ruslan Mirzayev
  ra9zgr: 'رسلان مرزائیف',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'ڈائریکٹر ایگزیکٹو کمیٹی، ایس سی او علاقائی انسداد دہشت گردی ڈھانچہ',
  // Nurlan Yermekbayev
  gujj7v: 'نورلان یرمیک بائیف',
  // SCO Deputy Secretary-General, appointed Secretary-General for 2025–2027
  bbu7wl: 'نائب سیکرٹری جنرل شنگھائی تعاون تنظیم، 2025 سے 2027 تک کے لیے نامزد سیکرٹری جنرل',
  // The summit announced the appointment; no source has attendance at a given session.
  p8ton3: 'سربراہی اجلاس نے تقرر کا اعلان کیا؛ کسی مخصوص نشست میں موجودگی کا ماخذ نہیں ملا۔',
  // Belarus becomes the tenth member, ending the accession procedure begun in 2022. Signing came first, ahead of the other agenda items.
  '1ao3dcw':
    'بیلاروس دسواں رکن بنا، اور 2022 میں شروع ہونے والا شمولیت کا عمل مکمل ہوا۔ دستخط ایجنڈے کے دیگر نکات سے پہلے ہوئے۔',
  // The Beijing Secretariat saw the flag raised on 6 July 2024.
  '6mm9wo': 'بیجنگ سیکرٹریٹ میں پرچم 6 جولائی 2024 کو لہرایا گیا۔',
  // Council of Heads of State decision
  '3gdr8o': 'سربراہان مملکت کی کونسل کا فیصلہ',
  // Sets out, as the summit’s political text, joint views on a multipolar order, reform of the UN and of the SCO itself, security threats, economy, energy and environment. 2025 becomes the SCO year of sustainable development, and the handover to China is noted.
  '1d6eu23':
    'سربراہی اجلاس کے سیاسی متن کے طور پر کثیر قطبی نظام، اقوام متحدہ اور خود ایس سی او کی اصلاحات، سلامتی کے خطرات، معیشت، توانائی اور ماحول پر مشترکہ آرا دیتا ہے۔ 2025 ایس سی او کا سال برائے پائیدار ترقی قرار پاتا ہے، اور صدارت کی چین کو منتقلی درج ہے۔',
  // a declaration, with delegation heads signing
  cgxkfm: 'اعلامیہ، وفود کے سربراہوں کا دستخط شدہ',
  // Kazakhstan proposed what became this SCO text, open to other states by invitation; it seeks solidarity, confidence-building and a fairer international order with the UN at its centre.
  mkmkws:
    'قازقستان نے یہ متن تجویز کیا، جو ایس سی او کا متن بنا اور دعوت پر دیگر ممالک کے لیے کھلا ہے؛ یہ یکجہتی، اعتماد سازی اور اقوام متحدہ کی مرکزیت میں زیادہ منصفانہ بین الاقوامی نظام چاہتا ہے۔',
  // No text of the initiative itself was found. “Development” is still absent from the Kremlin’s English summary (working title).
  '1nyfbxn': 'خود اقدام کا متن نہیں ملا۔ کریملن کے انگریزی خلاصے میں “ترقی” کا لفظ ابھی نہیں (عارضی عنوان)۔',
  // Kazakh reports say that UN General Assembly resolution A/79/L.124 on UN-SCO cooperation, adopted on 5 September 2025 (120 for, 27 against, 28 abstaining), took it up.
  uhl47x:
    'قازقستانی رپورٹوں کے مطابق ایس سی او کے ساتھ اقوام متحدہ کے تعاون پر جنرل اسمبلی کی قرارداد A/79/L.124 نے، جو 5 ستمبر 2025 کو منظور ہوئی (حق میں 120، مخالفت میں 27، غیر جانبدار 28)، اسے شامل کیا۔',
  // Handles a draft, meant to replace the strategy running to 2025, and so starts work on the next ten-year strategy. A procedural step; nothing is adopted.
  '1rlohgu':
    '2025 تک کی حکمت عملی کی جگہ لینے والے مسودے سے متعلق ہے اور یوں اگلی دس سالہ حکمت عملی پر کام شروع کرتا ہے۔ یہ ضابطے کی کارروائی ہے؛ کچھ منظور نہیں ہوا۔',
  // Kremlin and Kazinform speak of a “draft”; The Astana Times reported the strategy as adopted.
  '1lsremn': 'کریملن اور Kazinform “مسودہ” کہتے ہیں؛ The Astana Times نے حکمت عملی کو منظور شدہ بتایا۔',
  // The Tianjin summit of 1 September 2025 adopted the strategy.
  uc8v4t: 'یکم ستمبر 2025 کے تیانجن سربراہی اجلاس نے حکمت عملی منظور کی۔',
  // Approves reforms that the foreign ministers had drawn up. In this context Kazakhstan called for a stronger Secretariat and Secretary-General.
  '1n3cnl3':
    'وزرائے خارجہ کی تیار کردہ اصلاحات منظور کرتا ہے۔ اس سیاق میں قازقستان نے مضبوط تر سیکرٹریٹ اور سیکرٹری جنرل کا مطالبہ کیا۔',
  // Tianjin in 2025 joined the statuses of observer and dialogue partner in one category, “SCO partner”.
  r9bhf: 'تیانجن نے 2025 میں مبصر اور ڈائیلاگ پارٹنر کے درجے “ایس سی او پارٹنر” کے ایک درجے میں یکجا کیے۔',
  // Guides members’ security bodies for three years in their joint work on what the SCO calls the three evils.
  '1dv2951':
    'جنہیں ایس سی او تین برائیاں کہتی ہے، ان کے خلاف مشترکہ کام میں تین سال تک ارکان کے سیکیورٹی اداروں کی رہنمائی کرتا ہے۔',
  // Tianjin added a programme for 2026–2030 against extremist ideology.
  '11mft9a': 'تیانجن نے انتہا پسند نظریے کے خلاف 2026 سے 2030 کا پروگرام شامل کیا۔',
  // Kazakhstan proposed it in July 2023: a line of several years against drug trafficking, plus an action programme. The Declaration ties it to a drug-free society and to resisting legal non-medical use.
  '2kueqn':
    'قازقستان نے جولائی 2023 میں تجویز کی: منشیات کی غیر قانونی تجارت کے خلاف کئی سال کی حکمت عملی، ساتھ عمل درآمد کا پروگرام۔ اعلامیہ اسے منشیات سے پاک معاشرے اور غیر طبی استعمال کو قانونی قرار دینے کی مخالفت سے جوڑتا ہے۔',
  // Tianjin, 1 September 2025: agreement signed for an SCO Anti-Drug Centre in Dushanbe.
  '14b2yjj':
    'تیانجن، یکم ستمبر 2025: دوشنبے میں ایس سی او انسداد منشیات مرکز قائم کرنے کے سمجھوتے پر دستخط ہوئے۔',
  // Lays down shared directions to 2030 on transit and export routes, the mix of conventional and renewable sources, modernisation, hydrogen and efficiency. Tokayev proposed it in Samarkand in 2022; energy ministers cleared it in June 2024.
  x2fzjb:
    '2030 تک راہداری اور برآمدی راستوں، روایتی اور قابل تجدید ذرائع کے امتزاج، جدید کاری، ہائیڈروجن اور کفایت پر مشترکہ سمتیں طے کرتی ہے۔ توکایف نے اسے 2022 میں سمرقند میں تجویز کیا؛ وزرائے توانائی نے جون 2024 میں منظوری دی۔',
  // Tianjin approved a roadmap to implement it on 1 September 2025.
  rpf807: 'تیانجن نے یکم ستمبر 2025 کو اس پر عمل درآمد کا روڈ میپ منظور کیا۔',
  // Sets out measures for the economic strategy adopted in 2023 under India’s chair. According to a Tajik minister, his country initiated that strategy.
  '1h5idtb':
    '2023 میں بھارت کی صدارت میں منظور شدہ اقتصادی حکمت عملی کے اقدامات طے کرتا ہے۔ ایک تاجک وزیر کے مطابق اس حکمت عملی کا آغاز ان کے ملک نے کیا تھا۔',
  // Sets up a platform for advice and expertise, intended to bring portfolio and direct investment to members’ priority sectors.
  '1w56xah':
    'مشاورت اور مہارت کا پلیٹ فارم قائم کرتا ہے، جس کا مقصد ارکان کے ترجیحی شعبوں میں پورٹ فولیو اور براہ راست سرمایہ کاری لانا ہے۔',
  // More than 20 agencies and funds met in Astana on 18 March 2025 to found it and adopt a work plan.
  gutoum:
    '20 سے زائد اداروں اور فنڈز نے 18 مارچ 2025 کو آستانہ میں مل کر اسے قائم کیا اور ورک پلان منظور کیا۔',
  // One cooperation programme joins sustainable tourism with nature reserves, in line with the SCO Year of Ecology. In May 2024 the field had been discussed by environment ministers in Astana.
  '10hagu6':
    'ایس سی او کے سال برائے ماحولیات کے مطابق ایک ہی تعاون پروگرام پائیدار سیاحت کو قدرتی محفوظ علاقوں سے جوڑتا ہے۔ مئی 2024 میں وزرائے ماحولیات نے آستانہ میں اس شعبے پر غور کیا تھا۔',
  // Period covered not found.
  x488uz: 'مدت نہیں ملی۔',
  // Hands the Chinese port city the annual title held by Almaty (2023–2024).
  '14k2hds': 'چین کے اس بندرگاہی شہر کو وہ سالانہ لقب دیتا ہے جو الماتی کے پاس تھا (2023 سے 2024)۔',
  // Next, for 2025–2026, was Cholpon-Ata in Kyrgyzstan.
  '1o7z1dz': 'اگلا شہر، 2025 سے 2026 کے لیے، کرغزستان کا چولپون آتا تھا۔',
  // Lets the fourteen partner countries join practical cooperation, such as trade, transport and education. Kyrgyzstan initiated it.
  '9d44m1':
    'چودہ پارٹنر ممالک کو تجارت، نقل و حمل اور تعلیم جیسے عملی تعاون میں شامل ہونے دیتا ہے۔ کرغزستان نے اس کا آغاز کیا۔',
  // Takes up a gap criticised by Tokayev the year before: the SCO has no instrument to fund joint projects. The sources found do not make its provisions public.
  k5ynmh:
    'اس خلا کو زیر غور لاتا ہے جس پر توکایف نے ایک سال قبل تنقید کی تھی: ایس سی او کے پاس مشترکہ منصوبوں کی مالی معاونت کا کوئی ذریعہ نہیں۔ ملنے والے مآخذ میں اس کی شقیں منظر عام پر نہیں آئیں۔',
  // Allows the Secretariat and the centre based in Almaty to proceed to a memorandum.
  bft14m: 'سیکرٹریٹ اور الماتی میں قائم مرکز کو یادداشت کی طرف بڑھنے کی اجازت دیتا ہے۔',
  // Makhmud Khamidov and Nurlan Yermekbayev signed the memorandum in Almaty on 18 March 2026. It is on prevention, expert work, joint events and information exchange.
  ikn74s:
    'محمود حامدوف اور نورلان یرمیک بائیف نے 18 مارچ 2026 کو الماتی میں یادداشت پر دستخط کیے۔ یہ روک تھام، ماہرین کے کام، مشترکہ تقریبات اور معلومات کے تبادلے سے متعلق ہے۔',
  // Follows the 2022–2023 plan with a new one for joint information-security work. Tokayev linked it to a permanent mechanism, his idea, for sharing data on cyber threats.
  '1xi3dxs':
    '2022 سے 2023 کے پلان کے بعد انفارمیشن سیکیورٹی کے مشترکہ کام کا نیا پلان۔ توکایف نے اسے سائبر خطرات پر ڈیٹا کے تبادلے کے مستقل نظام کی اپنی تجویز سے جوڑا۔',
  // For three years from 1 January 2025 Nurlan Yermekbayev of Kazakhstan is to follow China’s Zhang Ming.
  '1wha8jd': 'قازقستان کے نورلان یرمیک بائیف یکم جنوری 2025 سے تین سال کے لیے چین کے ژانگ منگ کی جگہ لیں گے۔',
  // In office since 1 January 2025.
  '1cykfvq': 'یکم جنوری 2025 سے عہدے پر۔',
  // Decides who is to head the Tashkent body after Ruslan Mirzayev.
  '65zxsq': 'فیصلہ کرتا ہے کہ رسلان مرزائیف کے بعد تاشقند ادارے کا سربراہ کون ہو گا۔',
  // By February 2025 Ularbek Sharsheyev was in office as the new director.
  '6j6oto': 'فروری 2025 تک اولار بیک شارشیئف نئے ڈائریکٹر کے طور پر عہدے پر تھے۔',
  // The parallel three-year terms let us infer that the decision names Sharsheyev, and for 2025–2027.
  '39pw4c':
    'متوازی تین سالہ مدتوں سے ہم اخذ کر سکتے ہیں کہ فیصلہ شارشیئف کو، اور 2025 سے 2027 کے لیے، نامزد کرتا ہے۔',
  // The Secretary-General’s report on the Organisation’s 2023–2024 work is approved.
  '1mc3cyx': '2023 سے 2024 میں تنظیم کے کام پر سیکرٹری جنرل کی رپورٹ منظور کی گئی۔',
  // Accepts what the anti-terrorist body reported for 2023.
  '13z1k9j': '2023 پر انسداد دہشت گردی ادارے کی رپورٹ قبول کرتا ہے۔',
  // Members state again how, as neighbours, they mean to behave. Uzbekistan drafted it.
  cn7zlv: 'ارکان پھر بتاتے ہیں کہ وہ پڑوسیوں کی حیثیت سے کیا طرز عمل رکھیں گے۔ مسودہ ازبکستان نے تیار کیا۔',
  // statement adopted without signature
  cug9sv: 'بیان، دستخط کے بغیر منظور شدہ',
  // A political pledge by members to work on sanitation and clean drinking water.
  k4y74m: 'نکاسی آب اور پینے کے صاف پانی پر کام کرنے کا ارکان کا سیاسی عہد۔',
  // States jointly how to handle waste; environment ministers prepared it on 22 May 2024 in Astana.
  '1ffj85o': 'فضلے سے نمٹنے پر مشترکہ بیان؛ وزرائے ماحولیات نے 22 مئی 2024 کو آستانہ میں تیار کیا۔',
  // Gives joint protection of air, water and other parts of the environment a legal basis; sole treaty in the package. Two days earlier Kazakhstan empowered its ecology minister Yerlan Nyssanbayev to sign.
  tjnsmh:
    'ہوا، پانی اور ماحول کے دیگر اجزا کے مشترکہ تحفظ کو قانونی بنیاد دیتا ہے؛ پیکج کا واحد معاہدہ۔ دو روز قبل قازقستان نے اپنے وزیر ماحولیات یرلان نیسانبائیف کو دستخط کا اختیار دیا۔',
  // The linked text is the draft approved by Kazakhstan’s Government Resolution No. 527 of 2 July 2024, not the signed text. Entry into force not checked.
  '1njae6z':
    'منسلک متن وہ مسودہ ہے جو قازقستان کی حکومت کی 2 جولائی 2024 کی قرارداد نمبر 527 سے منظور ہوا، دستخط شدہ متن نہیں۔ نفاذ کی جانچ نہیں کی گئی۔',
  // intergovernmental agreement
  '1j4n93j': 'بین الحکومتی سمجھوتہ',
};
