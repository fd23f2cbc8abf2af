// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2023-new-delhi.background.ts`, each below the English one. */
export const texts: Texts = {
  // Leaders approved an economic strategy to 2030, Belarus signed its memorandum and Iran joined as ninth member.
  e9w8o5:
    'رہنماؤں نے 2030 تک کی اقتصادی حکمت عملی منظور کی، بیلاروس نے اپنی یادداشت پر دستخط کیے اور ایران نویں رکن کے طور پر شامل ہوا۔',
  // India, as chair, held it by video link.
  '1qwqa35': 'صدارت کرنے والے بھارت نے اسے ویڈیو لنک کے ذریعے منعقد کیا۔',
  // Motto: SECURE was the theme of India’s chairmanship.
  m6920h: 'نعرہ: SECURE بھارت کی صدارت کا موضوع تھا۔',
  // Documents: one declaration, two joint statements and ten decisions.
  '2nevd6': 'دستاویزات: ایک اعلامیہ، دو مشترکہ بیانات اور دس فیصلے۔',
  // The office of Uzbekistan’s president lists all states, the United Nations and the officers of the SCO, and adds unnamed heads of international organisations. No venue: leaders met by video link.
  '1pt5u2z':
    'صدر ازبکستان کا دفتر تمام ممالک، اقوام متحدہ اور ایس سی او کے عہدیداروں کی فہرست دیتا ہے اور بین الاقوامی تنظیموں کے سربراہوں کا نام لیے بغیر ذکر کرتا ہے۔ مقام نہیں: رہنما ویڈیو لنک پر ملے۔',
  // Narendra Modi
  '1tiqful': 'نریندر مودی',
  // Prime Minister
  '1vl5xkn': 'وزیراعظم',
  // chair
  pq0cju: 'چیئر',
  // Kassym-Jomart Tokayev
  m8u0ps: 'قاسم جومارت توکایف',
  // President
  zl63xb: 'صدر',
  // Xi Jinping
  '1m22oiv': 'شی جن پنگ',
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
  // Ebrahim Raisi
  xjx8yr: 'ابراہیم رئیسی',
  // invited as an observer; became a member at this meeting
  '8iwlok': 'مبصر کے طور پر مدعو؛ اسی اجلاس میں رکن بنا',
  // Aleksandr Lukashenko
  '1hxp1hl': 'الیگزینڈر لوکاشینکو',
  // Ukhnaagiin Khürelsükh
  ngnqt2: 'اوخناگین خورل سخ',
  // Serdar Berdimuhamedov
  '26kte2': 'سردار بردی محمدوف',
  // guest of the chair
  '18nk7my': 'چیئر کا مہمان',
  // António Guterres
  '1c6orhi': 'انتونیو گوتریس',
  // Secretary-General
  '16rw38o': 'سیکرٹری جنرل',
  // His spokesperson said on 3 July he would appear next day by video from Trinidad and Tobago.
  '11800lo':
    'ان کے ترجمان نے 3 جولائی کو کہا کہ وہ اگلے روز ٹرینیڈاڈ و ٹوباگو سے ویڈیو کے ذریعے شریک ہوں گے۔',
  // Zhang Ming
  '1tpt4h2': 'ژانگ منگ',
  // SCO Secretary-General
  ieef8v: 'سیکرٹری جنرل شنگھائی تعاون تنظیم',
  // Ruslan Mirzayev
  ra9zgr: 'رسلان مرزائیف',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'ڈائریکٹر ایگزیکٹو کمیٹی، ایس سی او علاقائی انسداد دہشت گردی ڈھانچہ',
  // Issued by the virtual summit: rejects bloc politics, covers digital sovereignty and calls Central Asia the core region.
  '1lyd04x':
    'ورچوئل سربراہی اجلاس کا جاری کردہ: بلاک کی سیاست مسترد کرتا ہے، ڈیجیٹل خودمختاری کا احاطہ کرتا ہے اور وسطی ایشیا کو مرکزی خطہ قرار دیتا ہے۔',
  // Looks at prevention and youth.
  '1iow69o': 'روک تھام اور نوجوانوں پر توجہ دیتا ہے۔',
  // Calls for digital public services and shared experience.
  '19y99me': 'ڈیجیٹل عوامی خدمات اور تجربات کے تبادلے کا مطالبہ کرتا ہے۔',
  // A strategy of its own for the economy, running to 2030.
  '30efat': 'معیشت کے لیے الگ حکمت عملی، 2030 تک۔',
  // An action plan followed in 2024.
  '4bok4a': '2024 میں اس کا ایکشن پلان آیا۔',
  // Seeks transport that is cleaner and more efficient.
  '1tuuv9n': 'زیادہ صاف اور مؤثر نقل و حمل چاہتی ہے۔',
  // Made Iran the ninth member.
  '103ablm': 'ایران کو نواں رکن بنایا۔',
  // What Belarus commits to before it is a member.
  '1jif7d9': 'وہ ذمہ داریاں جو بیلاروس رکن بننے سے پہلے قبول کرتا ہے۔',
  // Gives the anti-terrorist structure’s staff body new rules.
  '1kulgnj': 'انسداد دہشت گردی ڈھانچے کے انتظامی ادارے کو نئے ضوابط دیتے ہیں۔',
  // Names Almaty for the year.
  '19bfk0g': 'اس سال کے لیے الماتی کا نام طے کرتا ہے۔',
};
