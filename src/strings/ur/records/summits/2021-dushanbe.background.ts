// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2021-dushanbe.background.ts`, each below the English one. */
export const texts: Texts = {
  // Iran’s accession was opened at this twentieth-anniversary summit as the Taliban regained power in Afghanistan.
  ucan3x:
    'بیسویں سالگرہ کے اس سربراہی اجلاس میں ایران کی شمولیت کا عمل شروع ہوا، جب افغانستان میں طالبان نے دوبارہ اقتدار سنبھالا۔',
  // Leaders’ meeting on 17 September.
  '1yq0p41': 'رہنماؤں کا اجلاس 17 ستمبر کو۔',
  // Mongolia, India, China and Russia had leaders on the video link.
  '1x7445l': 'منگولیا، بھارت، چین اور روس کے رہنما ویڈیو لنک پر تھے۔',
  // Documents: some agencies say the declaration plus 30.
  plws1x: 'دستاویزات: بعض خبر رساں ادارے اعلامیہ اور 30 مزید بتاتے ہیں۔',
  // The UN is the only organisation named in the sources read. None of the lists read has a delegation from Afghanistan, though it is counted as an expected observer by one press report.
  '1ms7sqy':
    'پڑھے گئے مآخذ میں نام کے ساتھ واحد تنظیم اقوام متحدہ ہے۔ پڑھی گئی کسی فہرست میں افغانستان کا وفد نہیں، اگرچہ ایک پریس رپورٹ اسے متوقع مبصر شمار کرتی ہے۔',
  // Some agencies have the declaration and 30 more.
  tpzjo6: 'بعض خبر رساں اداروں میں اعلامیہ اور 30 مزید ہیں۔',
  // Emomali Rahmon
  zcp1ao: 'امام علی رحمان',
  // President
  zl63xb: 'صدر',
  // chair and host
  xr1n8v: 'چیئر اور میزبان',
  // Kassym-Jomart Tokayev
  m8u0ps: 'قاسم جومارت توکایف',
  // Sadyr Japarov
  '1227kq1': 'صادر ژاپاروف',
  // Imran Khan
  '7z7ngg': 'عمران خان',
  // Prime Minister
  '1vl5xkn': 'وزیراعظم',
  // Shavkat Mirziyoyev
  '2vjwye': 'شوکت مرزایوف',
  // Xi Jinping
  '1m22oiv': 'شی جن پنگ',
  // Narendra Modi
  '1tiqful': 'نریندر مودی',
  // Vladimir Putin
  '19in0m9': 'ولادیمیر پیوٹن',
  // Aleksandr Lukashenko
  '1hxp1hl': 'الیگزینڈر لوکاشینکو',
  // Ebrahim Raisi
  xjx8yr: 'ابراہیم رئیسی',
  // Ukhnaagiin Khürelsükh
  ngnqt2: 'اوخناگین خورل سخ',
  // Gurbanguly Berdimuhamedov
  '7lk15x': 'قربان قلی بردی محمدوف',
  // guest of the chair
  '18nk7my': 'چیئر کا مہمان',
  // António Guterres
  '1c6orhi': 'انتونیو گوتریس',
  // Secretary-General
  '16rw38o': 'سیکرٹری جنرل',
  // Spoke by video message; not reported as joining the session.
  '1b0b6h8': 'ویڈیو پیغام میں خطاب کیا؛ اجلاس میں شرکت کی اطلاع نہیں۔',
  // Vladimir Norov
  '14hygrt': 'ولادیمیر نوروف',
  // SCO Secretary-General
  ieef8v: 'سیکرٹری جنرل شنگھائی تعاون تنظیم',
  // Jumakhon Giyosov
  hkwor4: 'جمعہ خان غیاثوف',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'ڈائریکٹر ایگزیکٹو کمیٹی، ایس سی او علاقائی انسداد دہشت گردی ڈھانچہ',
  // Recounts the SCO’s past at length for the anniversary and says where it goes after twenty years.
  '3pbhe3':
    'سالگرہ پر ایس سی او کے ماضی کا تفصیلی بیان کرتا ہے اور بتاتا ہے کہ بیس سال بعد اس کا رخ کدھر ہے۔',
  // Three-year counter-terrorism programme.
  '722b1': 'تین سالہ انسداد دہشت گردی پروگرام۔',
  // One agency printed 2023–2024.
  '1resz98': 'ایک خبر رساں ادارے نے 2023 سے 2024 شائع کیا۔',
  // Work plan, the second, for the 2018–2023 drug strategy.
  k7qnd2: '2018 سے 2023 کی منشیات حکمت عملی کا دوسرا ورک پلان۔',
  // Plans joint cyber work for two years.
  '1titybm': 'دو سال کے مشترکہ سائبر کام کا پلان۔',
  // Plan to revive economies post-Covid.
  '1rfugew': 'کووڈ کے بعد معیشتوں کی بحالی کا پلان۔',
  // Decision that set a reform of security mechanisms in motion.
  '1g8052u': 'فیصلہ جس سے سلامتی کے نظام میں اصلاحات شروع ہوئیں۔',
  // The reform led to the new security centres of 2025.
  mlnv4a: 'ان اصلاحات سے 2025 کے نئے سلامتی مراکز بنے۔',
  // The list read cuts the title; the 2025 centres’ link is general context.
  ik1fkj: 'پڑھی گئی فہرست میں عنوان کٹا ہوا ہے؛ 2025 کے مراکز سے تعلق عمومی سیاق سے ہے۔',
  // Members share this programme to protect and green the environment.
  vioxrj: 'ماحول کے تحفظ اور شجرکاری کے لیے ارکان کا مشترکہ پروگرام۔',
  // The broadcaster MIR, the source, speaks of a joint “green belt” and does not call it a programme.
  r2aq99: 'ماخذ، نشریاتی ادارہ میر، مشترکہ “گرین بیلٹ” کا ذکر کرتا ہے اور اسے پروگرام نہیں کہتا۔',
  // Opened the way to membership for Iran, by then an observer for sixteen years.
  '58pp68': 'ایران کے لیے رکنیت کا راستہ کھولا، جو اس وقت سولہ سال سے مبصر تھا۔',
  // First Arab dialogue partners.
  '1svjvw4': 'پہلے عرب ڈائیلاگ پارٹنرز۔',
  // After the pandemic shock, pledges green transport corridors for food, data exchange and freer farm trade.
  '1adzxld':
    'عالمی وبا کے دھچکے کے بعد خوراک کے لیے گرین ٹرانسپورٹ راہداریوں، ڈیٹا کے تبادلے اور زیادہ آزاد زرعی تجارت کا عہد کرتا ہے۔',
  // Pledges members to joint research, naming earlier SCO texts as its basis.
  '1545lsp': 'ایس سی او کے سابقہ متون کو بنیاد بتاتے ہوئے ارکان کو مشترکہ تحقیق کا پابند کرتا ہے۔',
};
