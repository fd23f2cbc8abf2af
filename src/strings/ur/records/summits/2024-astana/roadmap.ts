// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2024-astana/roadmap.ts`, each below the English one. */
export const texts: Texts = {
  // Qingdao as tourism and cultural capital
  '1s917wy': 'چنگ ڈاؤ بطور سیاحتی و ثقافتی دارالحکومت',
  // ended; followed by Cholpon-Ata
  bozcml: 'ختم؛ اس کے بعد چولپون آتا',
  // SCO Year of Sustainable Development
  '1ibdg0e': 'ایس سی او کا سال برائے پائیدار ترقی',
  // ended
  '79lwzf': 'ختم',
  // Counter-terrorism programme
  '6zq1z5': 'انسداد دہشت گردی پروگرام',
  // running
  '5opvf0': 'جاری',
  // Term of Secretary-General Yermekbayev
  '1afmxd': 'سیکرٹری جنرل یرمیک بائیف کی مدت',
  // Anti-Drug Strategy and action programme
  btrnxi: 'انسداد منشیات حکمت عملی اور عمل درآمد کا پروگرام',
  // running; Anti-Drug Centre agreed in 2025
  '38zldz': 'جاری؛ انسداد منشیات مرکز پر 2025 میں اتفاق',
  // Energy cooperation strategy
  e931cf: 'توانائی تعاون کی حکمت عملی',
  // running; roadmap approved in 2025
  '1wttql6': 'جاری؛ روڈ میپ 2025 میں منظور',
  // Action plan for the economic strategy
  '1wsofwg': 'اقتصادی حکمت عملی کا ایکشن پلان',
  // Development strategy, as a draft
  '8wl8j3': 'ترقیاتی حکمت عملی، بطور مسودہ',
  // adopted in Tianjin on 1 September 2025
  i3hf0m: 'یکم ستمبر 2025 کو تیانجن میں منظور',
  // Association of Investors
  '16a6f28': 'سرمایہ کاروں کی ایسوسی ایشن',
  // operating since 18 March 2025
  g25ben: '18 مارچ 2025 سے فعال',
  // Memorandum with CARICC
  '10g4rj5': 'CARICC کے ساتھ یادداشت',
  // signed on 18 March 2026 in Almaty
  t3xch3: '18 مارچ 2026 کو الماتی میں دستخط',
  // Project financing mechanisms
  ji9ahb: 'منصوبوں کی مالی معاونت کے طریقہ کار',
  // content and outcome not found
  q1fu6m: 'مندرجات اور نتیجہ نہیں ملا',
};
