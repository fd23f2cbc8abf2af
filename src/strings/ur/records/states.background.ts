// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/states.background.ts`, each below the English one. */
export const texts: Texts = {
  // Founding member of the “Shanghai Five” (26 April 1996); in Shanghai it signed the declaration creating the SCO.
  cqv653:
    '“شنگھائی فائیو” (26 اپریل 1996) کا بانی رکن؛ شنگھائی میں ایس سی او کے قیام کے اعلامیے پر دستخط کیے۔',
  // renamed from Akmola in May 1998
  b812cv: 'مئی 1998 میں اکمولا سے نام بدلا گیا',
  // Interfax reports on 19 September; the constitutional amendments that restored the name were signed in mid-September 2022
  jyukic: 'انٹرفیکس کی خبر 19 ستمبر کی ہے؛ نام بحال کرنے والی آئینی ترامیم پر وسط ستمبر 2022 میں دستخط ہوئے',
  // Joined at the SCO’s founding meeting in Shanghai in June 2001; it had been outside the Shanghai Five, though its president was a guest at Dushanbe in 2000.
  cfutut:
    'جون 2001 میں شنگھائی میں ایس سی او کے تاسیسی اجلاس میں شامل ہوا؛ شنگھائی فائیو کا حصہ نہیں تھا، تاہم اس کے صدر 2000 میں دوشنبے میں مہمان تھے۔',
  // 15 June is on the founding declaration; Chinese chronologies date admission to the 14–15 June 2001 meeting.
  h3q37m:
    'قیام کے اعلامیے پر 15 جون درج ہے؛ چینی تواریخ شمولیت کو 14 سے 15 جون 2001 کے اجلاس سے منسوب کرتی ہیں۔',
  // Made an observer by the Astana summit.
  '11n5dxk': 'آستانہ سربراہی اجلاس نے مبصر بنایا۔',
  // The Ufa decision of July 2015 started accession, the memoranda of obligations followed at Tashkent on 24 June 2016, and the Astana summit admitted it.
  jl0xdm:
    'جولائی 2015 کے اوفا فیصلے سے شمولیت کا عمل شروع ہوا، ذمہ داریوں کی یادداشتوں پر دستخط 24 جون 2016 کو تاشقند میں ہوئے، اور آستانہ سربراہی اجلاس نے اسے شامل کیا۔',
  // Memorandum of obligations signed on 24 June 2016; flags raised at the Secretariat on 15 June 2017.
  '115cdgw':
    'ذمہ داریوں کی یادداشت پر دستخط 24 جون 2016 کو ہوئے؛ سیکرٹریٹ پر پرچم 15 جون 2017 کو لہرائے گئے۔',
  // Joined as ninth member at an online summit India chaired; the procedure had begun on 17 September 2021 in Dushanbe, the memorandum of obligations being of 16 September 2022 (Samarkand).
  '1lgdq3a':
    'بھارت کی زیر صدارت آن لائن سربراہی اجلاس میں نویں رکن کے طور پر شامل ہوا؛ عمل 17 ستمبر 2021 کو دوشنبے میں شروع ہوا تھا، ذمہ داریوں کی یادداشت 16 ستمبر 2022 (سمرقند) کی ہے۔',
  // Memorandum of obligations signed on 16 September 2022.
  lpkb9p: 'ذمہ داریوں کی یادداشت پر دستخط 16 ستمبر 2022 کو ہوئے۔',
  // Memorandum day: the Kazakh legal register and Xinhua point to 16 September 2022, while Iran’s foreign minister announced the signing a day or so earlier. Several outlets date membership itself to 2021 or 2022, which confuses the procedure and the memorandum with accession.
  my78d1:
    'یادداشت کا دن: قازقستان کے قانونی رجسٹر اور شنہوا کے مطابق 16 ستمبر 2022، جبکہ ایران کے وزیر خارجہ نے دستخط کا اعلان تقریباً ایک دن پہلے کیا۔ کئی ذرائع ابلاغ خود رکنیت کو 2021 یا 2022 سے شمار کرتے ہیں، جس میں عمل اور یادداشت کو شمولیت سے خلط ملط کیا گیا ہے۔',
  // In June 2009 Yekaterinburg agreed to the partnership; spring 2010 brought the memorandum.
  '1467miv': 'جون 2009 میں یکاترنبرگ نے پارٹنرشپ کی منظوری دی؛ یادداشت موسم بہار 2010 میں ہوئی۔',
  // TASS starts from 2010 (memorandum), some lists from 2009 (decision). The signing was planned for a visit to Minsk on 28–29 April 2010; on which day is not confirmed.
  '1hpjth5':
    'تاس کا شمار 2010 (یادداشت) سے ہے، بعض فہرستوں کا 2009 (فیصلہ) سے۔ دستخط 28 سے 29 اپریل 2010 کے دورہ منسک کے لیے طے تھے؛ دن کی تصدیق نہیں ہوئی۔',
  // Raised to observer at the Ufa summit.
  '18d71o7': 'اوفا سربراہی اجلاس میں مبصر کا درجہ ملا۔',
  // Became the tenth member at the Astana summit; the procedure had been opened at Samarkand on 16 September 2022, the memorandum of obligations signed on 4 July 2023.
  '9kz2es':
    'آستانہ سربراہی اجلاس میں دسواں رکن بنا؛ عمل 16 ستمبر 2022 کو سمرقند میں شروع ہوا تھا، ذمہ داریوں کی یادداشت پر دستخط 4 جولائی 2023 کو ہوئے۔',
  // Memorandum of obligations signed on 4 July 2023.
  g66gny: 'ذمہ داریوں کی یادداشت پر دستخط 4 جولائی 2023 کو ہوئے۔',
  // The Tashkent summit accepted this first SCO observer.
  '1ltms3z': 'تاشقند سربراہی اجلاس نے ایس سی او کے اس پہلے مبصر کو قبول کیا۔',
  // One document archive files the Tashkent declaration under 7 June 2004 although its text carries 17 June.
  '1ugg6px': 'ایک دستاویزی آرکائیو میں تاشقند اعلامیہ 7 جون 2004 کے تحت درج ہے، حالانکہ متن پر 17 جون ہے۔',
  // When observers and dialogue partners were merged at the Tianjin summit into one “SCO partner” status, its status became that of SCO partner; three weeks on, the Secretary-General said legal texts and memoranda had yet to be adapted.
  '1rtujhd':
    'تیانجن سربراہی اجلاس میں مبصرین اور ڈائیلاگ پارٹنرز کو “ایس سی او پارٹنر” کے ایک ہی درجے میں ضم کیا گیا تو اس کا درجہ ایس سی او پارٹنر کا ہو گیا؛ تین ہفتے بعد سیکرٹری جنرل نے کہا کہ قانونی متون اور یادداشتوں کو ابھی اس کے مطابق بنانا باقی ہے۔',
  // No source shows a re-signed memorandum or an amended Charter. Still among the 17 partners in a February 2026 listing; the September 2026 total (27 states) implies no change.
  '1gv80vd':
    'کسی ماخذ میں نئے سرے سے دستخط شدہ یادداشت یا ترمیم شدہ چارٹر نہیں ملتا۔ فروری 2026 کی فہرست میں 17 پارٹنرز میں شامل تھا؛ ستمبر 2026 کی مجموعی تعداد (27 ممالک) سے کوئی تبدیلی ظاہر نہیں ہوتی۔',
  // Yekaterinburg agreed the partnership in June 2009; the memorandum came in the first half of 2010.
  s5lux0: 'یکاترنبرگ نے جون 2009 میں پارٹنرشپ کی منظوری دی؛ یادداشت 2010 کی پہلی ششماہی میں ہوئی۔',
  // The memorandum dates from 2010, its exact day not sourced; Colombo counts from the 2009 decision.
  '465t0m': 'یادداشت 2010 کی ہے، اس کے صحیح دن کا ماخذ نہیں ملا؛ کولمبو 2009 کے فیصلے سے شمار کرتا ہے۔',
  // Became an observer by decision of the Beijing summit; in practice suspended from taking part since the Taliban took power in 2021.
  '31f2pk':
    'بیجنگ سربراہی اجلاس کے فیصلے سے مبصر بنا؛ 2021 میں طالبان کے اقتدار سنبھالنے کے بعد سے عملاً شرکت معطل ہے۔',
  // Summit documents and press of the day give 2012, whereas one advocacy site at least says 2005.
  '1u5t9r3':
    'سربراہی اجلاس کی دستاویزات اور اس وقت کے پریس میں 2012 درج ہے، جبکہ کم از کم ایک وکالتی ویب سائٹ پر 2005 ہے۔',
  // Counted as one of the 17 partners after Tianjin merged the two categories; Kabul had not been invited to that summit, however, and has taken no part since September 2021.
  '1vgylay':
    'تیانجن میں دونوں درجے ضم ہونے کے بعد 17 پارٹنرز میں شمار ہوتا ہے؛ تاہم کابل کو اس سربراہی اجلاس میں مدعو نہیں کیا گیا تھا اور ستمبر 2021 سے اس نے شرکت نہیں کی۔',
  // Nominal status, inactive.
  gebw4o: 'برائے نام درجہ، غیر فعال۔',
  // Kabul’s authorities say “Islamic Emirate”; SCO texts and datasets keep the Republic’s name. As recognition is contested, the publisher must decide the name as a matter of style.
  '19tzwsz':
    'کابل کے حکام “اسلامی امارت” کہتے ہیں؛ ایس سی او کے متون اور ڈیٹا میں جمہوریہ کا نام برقرار ہے۔ تسلیم کیے جانے کا معاملہ متنازع ہے، اس لیے نام کا فیصلہ ناشر کو اپنے اسلوب کے طور پر کرنا ہو گا۔',
  // The Beijing summit agreed in June 2012; the memorandum was signed in Almaty in April 2013.
  qd9v53: 'جون 2012 میں بیجنگ سربراہی اجلاس نے منظوری دی؛ یادداشت پر اپریل 2013 میں الماتی میں دستخط ہوئے۔',
  // The SCO now uses “Türkiye”; sources from before mid-2022, “Turkey”.
  '1tyykq2': 'ایس سی او اب “ترکیہ” لکھتی ہے؛ وسط 2022 سے پہلے کے مآخذ میں “ترکی” ہے۔',
  // Ufa agreed the partnership at its July 2015 summit; in Xi’an, September 2015, it was first of the four to sign a memorandum.
  '102xj52':
    'اوفا نے جولائی 2015 کے سربراہی اجلاس میں پارٹنرشپ کی منظوری دی؛ ستمبر 2015 میں شیان میں یہ ملک یادداشت پر دستخط کرنے والے چار ممالک میں پہلا تھا۔',
  // Wrongly, some agency lists for Ufa give Sri Lanka instead of Cambodia.
  '1jjgvc1': 'اوفا کے لیے بعض خبر رساں اداروں کی فہرستوں میں کمبوڈیا کی جگہ غلطی سے سری لنکا درج ہے۔',
  // The Ufa summit agreed to it in July 2015; a partner memorandum was signed in Beijing in March 2016.
  drkp6e:
    'جولائی 2015 میں اوفا سربراہی اجلاس نے اس کی منظوری دی؛ پارٹنر یادداشت پر مارچ 2016 میں بیجنگ میں دستخط ہوئے۔',
  // Kathmandu first applied in 2007; the Ufa summit agreed in July 2015 to a partnership, and Beijing saw the memorandum signed in March 2016.
  '15e8ys2':
    'کھٹمنڈو نے پہلی بار 2007 میں درخواست دی؛ جولائی 2015 میں اوفا سربراہی اجلاس نے پارٹنرشپ کی منظوری دی، اور مارچ 2016 میں بیجنگ میں یادداشت پر دستخط ہوئے۔',
  // Who signed for Nepal differs: Kazinform says Thapa, a Nepali blog says Bairagi.
  j3n387:
    'نیپال کی جانب سے دستخط کس نے کیے، اس میں اختلاف ہے: Kazinform کے مطابق تھاپا، ایک نیپالی بلاگ کے مطابق بیراگی۔',
  // In September 2020 the cabinet chose plain “Nepal” as the formal name; a parliamentary committee asked it in November 2020 not to apply that. Both forms circulate.
  ar1qoz:
    'ستمبر 2020 میں کابینہ نے صرف “نیپال” کو باضابطہ نام قرار دیا؛ نومبر 2020 میں ایک پارلیمانی کمیٹی نے اسے لاگو نہ کرنے کو کہا۔ دونوں صورتیں رائج ہیں۔',
  // The Ufa summit agreed the partnership in July 2015. Signed in Beijing in April 2016, the memorandum took effect at once; the other three Ufa partners finished sooner.
  '1d7ywi7':
    'جولائی 2015 میں اوفا سربراہی اجلاس نے پارٹنرشپ کی منظوری دی۔ اپریل 2016 میں بیجنگ میں دستخط شدہ یادداشت فوراً نافذ ہوئی؛ اوفا کے باقی تین پارٹنرز نے یہ مرحلہ پہلے مکمل کیا۔',
  // Tashkent memorandum, a year after agreement at Dushanbe in September 2021.
  '22tprw': 'تاشقند یادداشت، ستمبر 2021 میں دوشنبے کی منظوری کے ایک سال بعد۔',
  // Endorsed by foreign ministers before, on 14 July 2021.
  lr9yna: 'اس سے قبل 14 جولائی 2021 کو وزرائے خارجہ نے توثیق کی۔',
  // Dushanbe agreed it in September 2021 and Samarkand saw the memorandum signed in September 2022; Saudi cabinet approval: 28 March 2023.
  '8m8k1h':
    'دوشنبے نے ستمبر 2021 میں منظوری دی اور ستمبر 2022 میں سمرقند میں یادداشت پر دستخط ہوئے؛ سعودی کابینہ کی منظوری: 28 مارچ 2023۔',
  // One outlet alone gives the signing day at Samarkand (16 September 2022); many reports start from the cabinet approval of 28–29 March 2023.
  s55cx7:
    'سمرقند میں دستخط کا دن (16 ستمبر 2022) صرف ایک ذریعہ ابلاغ نے دیا ہے؛ بہت سی اطلاعات کا شمار 28 سے 29 مارچ 2023 کی کابینہ منظوری سے ہے۔',
  // Memorandum signed when foreign ministers met in Goa; agreed at Samarkand in September 2022.
  j2nz74:
    'یادداشت پر گوا میں وزرائے خارجہ کے اجلاس کے موقع پر دستخط ہوئے؛ منظوری ستمبر 2022 میں سمرقند میں ہوئی۔',
  // Only press reports give this state 5 May; the meeting in Goa lasted 4–5 May 2023.
  j4332x: 'اس ملک کے لیے 5 مئی صرف پریس اطلاعات میں ہے؛ گوا کا اجلاس 4 سے 5 مئی 2023 کو ہوا۔',
  // Naypyidaw is another spelling of the capital; one dataset keeps “Republic of Myanmar”.
  '10s35go':
    'دارالحکومت کا نام لاطینی حروف میں Naypyidaw بھی لکھا جاتا ہے؛ ایک ڈیٹا میں “جمہوریہ میانمار” برقرار ہے۔',
  // TASS later put the Maldives’ status at July 2023.
  r00o8m: 'تاس نے بعد میں مالدیپ کے درجے کی تاریخ جولائی 2023 بتائی۔',
  // The Samarkand summit agreed in September 2022; the memorandum was signed in Beijing in July 2023.
  f6qf5u:
    'سمرقند سربراہی اجلاس نے ستمبر 2022 میں منظوری دی؛ یادداشت پر جولائی 2023 میں بیجنگ میں دستخط ہوئے۔',
  // Bahrain News Agency is the origin of the signing report.
  '128ye8k': 'دستخط کی اطلاع کا اصل ماخذ بحرین نیوز ایجنسی ہے۔',
  // Tianjin took a separate decision to admit it, after support from foreign ministers in July. Per the SCO Secretariat, it had yet to sign a memorandum.
  el7zrw:
    'جولائی میں وزرائے خارجہ کی حمایت کے بعد تیانجن نے اسے شامل کرنے کا الگ فیصلہ کیا۔ ایس سی او سیکرٹریٹ کے مطابق اس نے تاحال یادداشت پر دستخط نہیں کیے تھے۔',
  // No source shows the memorandum signed.
  '1ce1hpv': 'کسی ماخذ میں یادداشت پر دستخط کا ذکر نہیں۔',
  // “Dialogue partner” is used by the Secretariat and the Tianjin decision list, “partner” by Chinese and several agency reports, as the categories merged the same day. This dataset takes the merged status.
  '10i0suw':
    'سیکرٹریٹ اور تیانجن کے فیصلوں کی فہرست میں “ڈائیلاگ پارٹنر” ہے، چینی اور کئی خبر رساں اداروں کی اطلاعات میں “پارٹنر”، کیونکہ دونوں درجے اسی دن ضم ہوئے۔ اس ڈیٹا میں ضم شدہ درجہ لیا گیا ہے۔',
};
