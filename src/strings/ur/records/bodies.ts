// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/bodies.ts`, each below the English one. */
export const texts: Texts = {
  // Council of Heads of State
  qk5kja: 'سربراہان مملکت کی کونسل',
  // Takes decisions by consensus, sets the course and meets yearly; no organ stands above it.
  o4rvdo: 'اتفاق رائے سے فیصلے کرتی ہے، سمت طے کرتی ہے اور ہر سال اجلاس کرتی ہے؛ کوئی ادارہ اس سے بالا نہیں۔',
  // date of first summit; organ based on 2002 Charter
  '1fhjpoq': 'پہلے سربراہی اجلاس کی تاریخ؛ ادارے کی بنیاد 2002 کا چارٹر',
  // Council of Heads of Government (Prime Ministers)
  b8nses: 'سربراہان حکومت کی کونسل (وزرائے اعظم)',
  // Ranks second: the annual budget, trade, economic cooperation.
  '1xjtdfb': 'دوسرے درجے پر: سالانہ بجٹ، تجارت، اقتصادی تعاون۔',
  // met first in Almaty, 13–14 September 2001
  unjj9a: 'پہلا اجلاس الماتی میں، 13 سے 14 ستمبر 2001',
  // 23rd: Islamabad, 15–16 October 2024; 24th: Moscow, 17–18 November 2025
  '1wek3sq': '23واں: اسلام آباد، 15 سے 16 اکتوبر 2024؛ 24واں: ماسکو، 17 سے 18 نومبر 2025',
  // Council of Ministers of Foreign Affairs
  '19rk85c': 'وزرائے خارجہ کونسل',
  // Recommends changes of status, aligns foreign policy positions and readies the summits.
  '1iz0mu7':
    'درجے میں تبدیلی کی سفارش کرتی ہے، خارجہ پالیسی کے مؤقف ہم آہنگ کرتی ہے اور سربراہی اجلاسوں کی تیاری کرتی ہے۔',
  // When it was founded is not sourced.
  '1y0nsnu': 'اس کے قیام کی تاریخ کا ماخذ نہیں ملا۔',
  // Council of National Coordinators
  '1nnsb34': 'قومی رابطہ کاروں کی کونسل',
  // Day-to-day coordination between summits.
  '3tt08l': 'سربراہی اجلاسوں کے درمیان روزمرہ رابطہ کاری۔',
  // Secretariat
  '1jm7khs': 'سیکرٹریٹ',
  // Represents the SCO, serves its organs; permanent executive office.
  '13w2rej': 'ایس سی او کی نمائندگی اور اس کے اداروں کی خدمت کرتا ہے؛ مستقل انتظامی دفتر۔',
  // Zhang Deguang
  '13bhva8': 'ژانگ ڈیگوانگ',
  // Moscow summit of 29 May 2003 approved the appointment; first title: Executive Secretary
  '1t8m6e2': '29 مئی 2003 کے ماسکو سربراہی اجلاس نے تقرر منظور کیا؛ عہدے کا پہلا نام: ایگزیکٹو سیکرٹری',
  // Bolat Nurgaliyev
  '1fxmw9b': 'بولات نورگالیوف',
  // Muratbek Imanaliev
  e3b1c: 'مراد بیک ایمان علیوف',
  // Dmitry Mezentsev
  '1jl1c27': 'دمتری میزنتسیف',
  // Rashid Alimov
  n4vsuc: 'راشد علیموف',
  // Vladimir Norov
  '14hygrt': 'ولادیمیر نوروف',
  // Although the Secretariat list has 2019–2022, the next holder started on 1 January 2022.
  '1conxbj':
    'سیکرٹریٹ کی فہرست میں 2019 سے 2022 درج ہے، تاہم اگلے عہدیدار نے یکم جنوری 2022 کو کام شروع کیا۔',
  // Zhang Ming
  '1tpt4h2': 'ژانگ منگ',
  // Nurlan Yermekbayev
  gujj7v: 'نورلان یرمیک بائیف',
  // term planned to end 2027
  jt7mqc: 'مدت 2027 کے اختتام تک طے ہے',
  // Regional Anti-Terrorist Structure (RATS), Executive Committee
  wrsriw: 'علاقائی انسداد دہشت گردی ڈھانچہ (ریٹس)، ایگزیکٹو کمیٹی',
  // An agreement of 7 June 2002 created this standing organ, which coordinates against terrorism, separatism and extremism.
  '11obvw1':
    'یہ مستقل ادارہ 7 جون 2002 کے سمجھوتے سے قائم ہوا اور دہشت گردی، علیحدگی پسندی اور انتہا پسندی کے خلاف رابطہ کاری کرتا ہے۔',
  // Myrzakan Subanov
  '1w1q6p0': 'میرزا خان سبانوف',
  // Dzhenisbek Dzhumanbekov
  '1jfb88q': 'جینیس بیک جمان بیکوف',
  // seen 2011–2012
  '14vwsqm': '2011 سے 2012 میں عہدے پر دیکھا گیا',
  // Zhang Xinfeng
  '1hmkxfc': 'ژانگ شن فینگ',
  // Yevgeny Sysoyev
  sit78c: 'یوگینی سیسویف',
  // end inferred from the successor’s start
  '1v0ri1m': 'اختتام جانشین کے آغاز سے اخذ کیا گیا',
  // Jumakhon Giyosov
  hkwor4: 'جمعہ خان غیاثوف',
  // Ruslan Mirzayev
  ra9zgr: 'رسلان مرزائیف',
  // Ularbek Sharsheyev
  zyj3yr: 'اولار بیک شارشیئف',
  // end of term inferred; February 2025: “newly appointed”
  '4oh17k': 'مدت کا اختتام اخذ کیا گیا؛ فروری 2025: “نو مقرر”',
  // Business Council
  '14j2r0w': 'بزنس کونسل',
  // National business associations meet here on economic projects.
  cwd5dk: 'قومی کاروباری انجمنیں یہاں اقتصادی منصوبوں پر ملتی ہیں۔',
  // Interbank Consortium
  fwfe1k: 'انٹربینک کنسورشیم',
  // Designated banks jointly finance member states’ projects.
  '1anav9s': 'نامزد بینک رکن ممالک کے منصوبوں کے لیے مل کر سرمایہ فراہم کرتے ہیں۔',
  // the heads-of-government meeting in Moscow founded it; fixed seat not found
  '1dl0uxw': 'ماسکو میں سربراہان حکومت کے اجلاس نے قائم کیا؛ مستقل صدر دفتر نہیں ملا',
  // Universal Centre for Countering Security Challenges and Threats
  '1xzrswq': 'سلامتی کے خطرات اور چیلنجز سے نمٹنے کا جامع مرکز',
  // Unites work on terrorism, drugs, crime and information security, as a wider successor to RATS or an extension of it; the agreement was signed at Tianjin.
  '9hqhmj':
    'دہشت گردی، منشیات، جرائم اور انفارمیشن سیکیورٹی پر کام یکجا کرتا ہے، ریٹس کے وسیع تر جانشین یا اس کی توسیع کے طور پر؛ سمجھوتے پر تیانجن میں دستخط ہوئے۔',
  // on 1 September 2026 none of the four centres was at work yet
  '12yziyz': 'یکم ستمبر 2026 کو چاروں میں سے کسی مرکز نے تاحال کام شروع نہیں کیا تھا',
  // When it entered into force is not sourced.
  mpkmde: 'اس کے نافذ ہونے کی تاریخ کا ماخذ نہیں ملا۔',
  // Anti-Drug Centre
  '1jwmtjl': 'انسداد منشیات مرکز',
  // A permanent body against illicit drugs; the agreement on it was signed at Tianjin.
  zr6go5: 'غیر قانونی منشیات کے خلاف مستقل ادارہ؛ اس کے سمجھوتے پر تیانجن میں دستخط ہوئے۔',
  // Centre for Countering Transnational Organised Crime
  uft3f9: 'بین الاقوامی منظم جرائم مخالف مرکز',
  // Proposed by Kyrgyzstan as the Universal Centre’s branch.
  br8nxz: 'کرغزستان نے جامع مرکز کی شاخ کے طور پر تجویز کیا۔',
  // Information Security Centre
  '5tb7wo': 'انفارمیشن سیکیورٹی سینٹر',
  // A branch of the Universal Centre, going back to a proposal of Kazakhstan at the Bishkek summit of 2019. No source was found for the host city.
  '1feapn5':
    'جامع مرکز کی شاخ، جس کی بنیاد 2019 کے بشکیک سربراہی اجلاس میں قازقستان کی تجویز ہے۔ میزبان شہر کا کوئی ماخذ نہیں ملا۔',
  // City and opening are not sourced; a seat in Kazakhstan is assumed from the proposal.
  '1oeem5q': 'شہر اور افتتاح کا ماخذ نہیں ملا؛ تجویز کی بنا پر صدر دفتر قازقستان میں فرض کیا گیا ہے۔',
  // SCO Development Bank
  '171jekt': 'ایس سی او ترقیاتی بینک',
  // A planned bank; the political decision was announced at Tianjin on 1 September 2025.
  '1jo2xcb': 'مجوزہ بینک؛ سیاسی فیصلے کا اعلان یکم ستمبر 2025 کو تیانجن میں ہوا۔',
  // interested states have agreed on it, the Secretary-General said on 2 February 2026; in September 2026 talks went on
  '7bp6or':
    'سیکرٹری جنرل نے 2 فروری 2026 کو کہا کہ دلچسپی رکھنے والے ممالک متفق ہو چکے ہیں؛ ستمبر 2026 میں بات چیت جاری تھی',
  // Its agreement, seat and capital are not sourced.
  '1734epl': 'اس کے سمجھوتے، صدر دفتر اور سرمائے کا ماخذ نہیں ملا۔',
  // How it stood in September 2026 is known second-hand.
  k24xk6: 'ستمبر 2026 کی صورتحال ثانوی ذرائع سے معلوم ہے۔',
};
