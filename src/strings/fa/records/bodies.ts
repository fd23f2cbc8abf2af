// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/bodies.ts`, each below the English one. */
export const texts: Texts = {
  // Council of Heads of State
  qk5kja: 'شورای سران کشورها',
  // Takes decisions by consensus, sets the course and meets yearly; no organ stands above it.
  o4rvdo: 'با اجماع تصمیم می‌گیرد، مسیر را تعیین می‌کند و هر سال نشست دارد؛ هیچ نهادی بالاتر از آن نیست.',
  // date of first summit; organ based on 2002 Charter
  '1fhjpoq': 'تاریخ نخستین نشست سران؛ پایهٔ این نهاد منشور ۲۰۰۲ است',
  // Council of Heads of Government (Prime Ministers)
  b8nses: 'شورای رؤسای دولت‌ها (نخست‌وزیران)',
  // Ranks second: the annual budget, trade, economic cooperation.
  '1xjtdfb': 'در مرتبهٔ دوم است: بودجهٔ سالانه، تجارت، همکاری اقتصادی.',
  // met first in Almaty, 13–14 September 2001
  unjj9a: 'نخستین نشست در آلماتی، ۱۳ تا ۱۴ سپتامبر ۲۰۰۱',
  // 23rd: Islamabad, 15–16 October 2024; 24th: Moscow, 17–18 November 2025
  '1wek3sq': 'بیست‌وسومین: اسلام‌آباد، ۱۵ تا ۱۶ اکتبر ۲۰۲۴؛ بیست‌وچهارمین: مسکو، ۱۷ تا ۱۸ نوامبر ۲۰۲۵',
  // Council of Ministers of Foreign Affairs
  '19rk85c': 'شورای وزیران امور خارجه',
  // Recommends changes of status, aligns foreign policy positions and readies the summits.
  '1iz0mu7':
    'تغییر جایگاه‌ها را پیشنهاد می‌کند، مواضع سیاست خارجی را هماهنگ و نشست‌های سران را آماده می‌کند.',
  // When it was founded is not sourced.
  '1y0nsnu': 'منبعی برای زمان تأسیس آن نیست.',
  // Council of National Coordinators
  '1nnsb34': 'شورای هماهنگ‌کنندگان ملی',
  // Day-to-day coordination between summits.
  '3tt08l': 'هماهنگی روزمره میان نشست‌های سران.',
  // Secretariat
  '1jm7khs': 'دبیرخانه',
  // Represents the SCO, serves its organs; permanent executive office.
  '13w2rej': 'نمایندهٔ سازمان همکاری شانگهای است و به نهادهای آن خدمت می‌کند؛ دستگاه اجرایی دائمی.',
  // Zhang Deguang
  '13bhva8': 'ژانگ دگوانگ',
  // Moscow summit of 29 May 2003 approved the appointment; first title: Executive Secretary
  '1t8m6e2': 'نشست سران مسکو در ۲۹ مهٔ ۲۰۰۳ انتصاب را تأیید کرد؛ نخستین عنوان: دبیر اجرایی',
  // Bolat Nurgaliyev
  '1fxmw9b': 'بولات نورگالی‌اف',
  // Muratbek Imanaliev
  e3b1c: 'مراتبک ایمانعلی‌اف',
  // Dmitry Mezentsev
  '1jl1c27': 'دمیتری مزنتسف',
  // Rashid Alimov
  n4vsuc: 'رشید علیم‌اف',
  // Vladimir Norov
  '14hygrt': 'ولادیمیر نوروف',
  // Although the Secretariat list has 2019–2022, the next holder started on 1 January 2022.
  '1conxbj': 'فهرست دبیرخانه ۲۰۱۹ تا ۲۰۲۲ دارد، اما نفر بعدی از ۱ ژانویهٔ ۲۰۲۲ آغاز به کار کرد.',
  // Zhang Ming
  '1tpt4h2': 'ژانگ مینگ',
  // Nurlan Yermekbayev
  gujj7v: 'نورلان یرمکبایف',
  // term planned to end 2027
  jt7mqc: 'پایان پیش‌بینی‌شدهٔ دوره: ۲۰۲۷',
  // Regional Anti-Terrorist Structure (RATS), Executive Committee
  wrsriw: 'ساختار منطقه‌ای ضدتروریستی (RATS)، کمیتهٔ اجرایی',
  // An agreement of 7 June 2002 created this standing organ, which coordinates against terrorism, separatism and extremism.
  '11obvw1':
    'موافقت‌نامهٔ ۷ ژوئن ۲۰۰۲ این نهاد دائمی را پدید آورد که مبارزه با تروریسم، جدایی‌طلبی و افراط‌گرایی را هماهنگ می‌کند.',
  // Myrzakan Subanov
  '1w1q6p0': 'میرزاکان سوبانوف',
  // Dzhenisbek Dzhumanbekov
  '1jfb88q': 'جنیش‌بک جمان‌بکوف',
  // seen 2011–2012
  '14vwsqm': 'دیده‌شده در ۲۰۱۱ تا ۲۰۱۲',
  // Zhang Xinfeng
  '1hmkxfc': 'ژانگ شین‌فنگ',
  // Yevgeny Sysoyev
  sit78c: 'یوگنی سیسویف',
  // end inferred from the successor’s start
  '1v0ri1m': 'پایان از روی آغاز کار جانشین برآورد شده است',
  // Jumakhon Giyosov
  hkwor4: 'جمعه‌خان غیاث‌اف',
  // Ruslan Mirzayev
  ra9zgr: 'روسلان میرزایف',
  // Ularbek Sharsheyev
  zyj3yr: 'اولاربیک شارشیف',
  // end of term inferred; February 2025: “newly appointed”
  '4oh17k': 'پایان دوره برآورد شده است؛ فوریهٔ ۲۰۲۵: «تازه‌منصوب»',
  // Business Council
  '14j2r0w': 'شورای کسب‌وکار',
  // National business associations meet here on economic projects.
  cwd5dk: 'انجمن‌های ملی کسب‌وکار در اینجا دربارهٔ طرح‌های اقتصادی گفت‌وگو می‌کنند.',
  // Interbank Consortium
  fwfe1k: 'کنسرسیوم بین‌بانکی',
  // Designated banks jointly finance member states’ projects.
  '1anav9s': 'بانک‌های تعیین‌شده طرح‌های کشورهای عضو را مشترکاً تأمین مالی می‌کنند.',
  // the heads-of-government meeting in Moscow founded it; fixed seat not found
  '1dl0uxw': 'نشست رؤسای دولت‌ها در مسکو آن را بنیان گذاشت؛ مقر ثابتی یافت نشد',
  // Universal Centre for Countering Security Challenges and Threats
  '1xzrswq': 'مرکز جامع مقابله با چالش‌ها و تهدیدهای امنیتی',
  // Unites work on terrorism, drugs, crime and information security, as a wider successor to RATS or an extension of it; the agreement was signed at Tianjin.
  '9hqhmj':
    'کار دربارهٔ تروریسم، مواد مخدر، جرایم و امنیت اطلاعات را یکجا می‌کند، به‌عنوان جانشین گسترده‌تر RATS یا گسترش آن؛ موافقت‌نامه در تیانجین امضا شد.',
  // on 1 September 2026 none of the four centres was at work yet
  '12yziyz': 'در ۱ سپتامبر ۲۰۲۶ هیچ‌یک از چهار مرکز هنوز آغاز به کار نکرده بود',
  // When it entered into force is not sourced.
  mpkmde: 'منبعی برای زمان لازم‌الاجرا شدن آن نیست.',
  // Anti-Drug Centre
  '1jwmtjl': 'مرکز مبارزه با مواد مخدر',
  // A permanent body against illicit drugs; the agreement on it was signed at Tianjin.
  zr6go5: 'نهادی دائمی علیه مواد مخدر غیرقانونی؛ موافقت‌نامهٔ آن در تیانجین امضا شد.',
  // Centre for Countering Transnational Organised Crime
  uft3f9: 'مرکز مقابله با جرایم سازمان‌یافتهٔ فراملی',
  // Proposed by Kyrgyzstan as the Universal Centre’s branch.
  br8nxz: 'به پیشنهاد قرقیزستان، به‌عنوان شعبهٔ مرکز جامع.',
  // Information Security Centre
  '5tb7wo': 'مرکز امنیت اطلاعات',
  // A branch of the Universal Centre, going back to a proposal of Kazakhstan at the Bishkek summit of 2019. No source was found for the host city.
  '1feapn5':
    'شعبهٔ مرکز جامع، برآمده از پیشنهاد قزاقستان در نشست سران بیشکک در ۲۰۱۹. منبعی برای شهر میزبان یافت نشد.',
  // City and opening are not sourced; a seat in Kazakhstan is assumed from the proposal.
  '1oeem5q': 'برای شهر و گشایش آن منبعی نیست؛ مقر در قزاقستان از روی پیشنهاد فرض شده است.',
  // SCO Development Bank
  '171jekt': 'بانک توسعهٔ سازمان همکاری شانگهای',
  // A planned bank; the political decision was announced at Tianjin on 1 September 2025.
  '1jo2xcb': 'بانکی در دست برنامه‌ریزی؛ تصمیم سیاسی در ۱ سپتامبر ۲۰۲۵ در تیانجین اعلام شد.',
  // interested states have agreed on it, the Secretary-General said on 2 February 2026; in September 2026 talks went on
  '7bp6or':
    'دبیرکل در ۲ فوریهٔ ۲۰۲۶ گفت کشورهای علاقه‌مند بر سر آن توافق کرده‌اند؛ در سپتامبر ۲۰۲۶ گفت‌وگوها ادامه داشت',
  // Its agreement, seat and capital are not sourced.
  '1734epl': 'برای موافقت‌نامه، مقر و سرمایهٔ آن منبعی نیست.',
  // How it stood in September 2026 is known second-hand.
  k24xk6: 'وضعیت آن در سپتامبر ۲۰۲۶ از گزارش‌های دست‌دوم است.',
};
