// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2018-qingdao.background.ts`, each below the English one. */
export const texts: Texts = {
  // Enlarged to eight, the group met for the first time and renewed drug strategy, counter-terrorism programme and treaty plan.
  u4kyxh:
    'آٹھ ارکان کے ساتھ پہلا اجلاس ہوا اور منشیات کی حکمت عملی، انسداد دہشت گردی پروگرام اور معاہدے کے پلان کی تجدید کی گئی۔',
  // Documents: Disputed: TASS counted 17 documents signed by the leaders; the Kremlin named three and added “twenty more”.
  '1hfcvfr':
    'دستاویزات: متنازع: تاس نے رہنماؤں کی دستخط شدہ 17 دستاویزات شمار کیں؛ کریملن نے تین کے نام دیے اور “مزید بیس” کا اضافہ کیا۔',
  // The meeting’s information report supplies the names. It was read in Voltaire Network’s reprint of that official text, as the original held by the Secretariat was not reached.
  '1rv9o2i':
    'نام اجلاس کی معلوماتی رپورٹ سے ہیں۔ یہ سرکاری متن Voltaire Network کی مکرر اشاعت میں پڑھا گیا، کیونکہ سیکرٹریٹ کے پاس موجود اصل تک رسائی نہیں ہوئی۔',
  // TASS counted 17 that the leaders signed; the Kremlin names three and speaks of twenty more.
  '97iiwd': 'تاس نے رہنماؤں کی دستخط شدہ 17 شمار کیں؛ کریملن تین کے نام دیتا ہے اور مزید بیس کا ذکر کرتا ہے۔',
  // Xi Jinping
  '1m22oiv': 'شی جن پنگ',
  // President
  zl63xb: 'صدر',
  // chair and host
  xr1n8v: 'چیئر اور میزبان',
  // Narendra Modi
  '1tiqful': 'نریندر مودی',
  // Prime Minister
  '1vl5xkn': 'وزیراعظم',
  // Nursultan Nazarbayev
  '18abg52': 'نور سلطان نذربایوف',
  // Sooronbay Jeenbekov
  q9hh74: 'سورنبے جین بیکوف',
  // Mamnoon Hussain
  '1n1rzw7': 'ممنون حسین',
  // Vladimir Putin
  '19in0m9': 'ولادیمیر پیوٹن',
  // Emomali Rahmon
  zcp1ao: 'امام علی رحمان',
  // Shavkat Mirziyoyev
  '2vjwye': 'شوکت مرزایوف',
  // Ashraf Ghani
  '13jlhgj': 'اشرف غنی',
  // Aleksandr Lukashenko
  '1hxp1hl': 'الیگزینڈر لوکاشینکو',
  // Hassan Rouhani
  '1hp78uj': 'حسن روحانی',
  // Khaltmaagiin Battulga
  you163: 'خالتماگین باتولگا',
  // Amina Mohammed
  '1m62ft1': 'امینہ محمد',
  // Deputy Secretary-General
  '11e159d': 'نائب سیکرٹری جنرل',
  // Lim Jock Hoi
  zejaa: 'لم جوک ہوئی',
  // Secretary-General
  '16rw38o': 'سیکرٹری جنرل',
  // Sergey Lebedev
  antnuh: 'سرگئی لیبیدیف',
  // Executive Secretary
  '16wlj8f': 'ایگزیکٹو سیکرٹری',
  // Yuri Khachaturov
  gegvic: 'یوری خاچاتوروف',
  // Gong Jianwei
  '1ca48gp': 'گونگ جیان وے',
  // Executive Director
  '1skla9b': 'ایگزیکٹو ڈائریکٹر',
  // Tigran Sargsyan
  '15c7riw': 'تگران سرکسیان',
  // Chairman of the Board
  q0e40o: 'چیئرمین بورڈ',
  // Victoria Kwakwa
  wpizei: 'وکٹوریہ کواکوا',
  // Vice President
  sea0zw: 'نائب صدر',
  // Changyong Rhee
  '1knepv7': 'چانگ یونگ ری',
  // Department Director
  f6gtoh: 'ڈائریکٹر شعبہ',
  // Rashid Alimov
  n4vsuc: 'راشد علیموف',
  // SCO Secretary-General
  ieef8v: 'سیکرٹری جنرل شنگھائی تعاون تنظیم',
  // Yevgeny Sysoyev
  sit78c: 'یوگینی سیسویف',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'ڈائریکٹر ایگزیکٹو کمیٹی، ایس سی او علاقائی انسداد دہشت گردی ڈھانچہ',
  // Supports the trading system and mentions a shared future; it is the first declaration by eight members.
  '1dt7vy3': 'تجارتی نظام کی حمایت کرتا ہے اور مشترکہ مستقبل کا ذکر کرتا ہے؛ آٹھ ارکان کا پہلا اعلامیہ ہے۔',
  // Second plan of five years for carrying out the 2007 treaty.
  '1j1drc4': '2007 کے معاہدے پر عمل درآمد کا دوسرا پانچ سالہ پلان۔',
  // Runs three years, for the membership as enlarged.
  vr8fkv: 'تین سال کے لیے، توسیع شدہ رکنیت کے ساتھ۔',
  // Kremlin and UN circulation have 2019–2021, where TASS printed 2019–2020.
  n9m1pj: 'کریملن اور اقوام متحدہ کے متن میں 2019 سے 2021 ہے، جبکہ تاس نے 2019 سے 2020 شائع کیا۔',
  // Comes after the 2011–2016 anti-drug strategy, covers six years and has its own programme of action.
  rwyzap:
    '2011 سے 2016 کی انسداد منشیات حکمت عملی کے بعد آتی ہے، چھ سال کا احاطہ کرتی ہے اور عمل درآمد کا اپنا پروگرام رکھتی ہے۔',
  // Lists how to implement the 2018–2023 strategy.
  '5wf7k7': 'بتاتا ہے کہ 2018 سے 2023 کی حکمت عملی پر عمل درآمد کیسے ہو۔',
  // Calls for open trade rules and less complex trade and customs steps.
  exheo6: 'کھلے تجارتی قواعد اور تجارت و کسٹمز کے کم پیچیدہ مراحل کا مطالبہ کرتا ہے۔',
  // The leaders jointly address young people.
  '1gkh0fm': 'رہنما مل کر نوجوانوں سے مخاطب ہوتے ہیں۔',
  // States how members together would respond to outbreaks.
  '1hhwpwx': 'بتاتا ہے کہ وباؤں کی صورت میں ارکان مل کر کیا کریں گے۔',
  // It was cited again during COVID-19 and in 2025.
  kx3z5s: 'کووڈ 19 کے دوران اور 2025 میں اس کا پھر حوالہ دیا گیا۔',
};
