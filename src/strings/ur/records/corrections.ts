// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/corrections.ts`, each below the English one. */
export const texts: Texts = {
  // Dushanbe 2014: model memorandum for applicants
  '1menjnq': 'دوشنبے 2014: درخواست گزاروں کے لیے نمونہ یادداشت',
  // A decision on the model memorandum.
  '1utckam': 'نمونہ یادداشت پر فیصلہ۔',
  // A decision on the amended model memorandum.
  xecgvk: 'ترمیم شدہ نمونہ یادداشت پر فیصلہ۔',
  // China News Service reported on 12 September 2014 that an amendment of the model was approved. The report is known from a copy.
  '11crsdb':
    'چائنا نیوز سروس نے 12 ستمبر 2014 کو خبر دی کہ نمونے میں ترمیم منظور کر لی گئی۔ یہ خبر نقل کی صورت میں معلوم ہے۔',
  // Azerbaijan’s application to be an observer
  '2flocj': 'مبصر بننے کے لیے آذربائیجان کی درخواست',
  // Applied in February 2015.
  g6dy6b: 'فروری 2015 میں درخواست دی۔',
  // Applied in 2012.
  '1wvvdkg': '2012 میں درخواست دی۔',
  // February 2015 is the month of a report. Azerbaijan’s foreign minister said on 14 March 2016 that the president had asked for the status in a letter of 2012.
  '1s6zq22':
    'فروری 2015 ایک اطلاع کا مہینہ ہے۔ آذربائیجان کے وزیر خارجہ نے 14 مارچ 2016 کو کہا کہ صدر نے 2012 کے ایک خط میں یہ درجہ مانگا تھا۔',
  // Pakistan’s application to be a member
  '1fadrl1': 'رکن بننے کے لیے پاکستان کی درخواست',
  // Applied in September 2014.
  agzd41: 'ستمبر 2014 میں درخواست دی۔',
  // Applied in 2010. Sources differ: a newspaper dates the formal application to September 2014.
  '1u962oe': '2010 میں درخواست دی۔ مآخذ میں اختلاف ہے: ایک اخبار کے مطابق باضابطہ درخواست ستمبر 2014 کی ہے۔',
  // Pakistan’s Foreign Office stated on 24 June 2016 that Pakistan was the first observer to apply, in 2010.
  '19xo71e':
    'پاکستان کے دفتر خارجہ نے 24 جون 2016 کو کہا کہ پاکستان 2010 میں درخواست دینے والا پہلا مبصر تھا۔',
  // Security council secretaries in Astana, April 2024
  ksg06p: 'سلامتی کونسلوں کے سیکرٹری آستانہ میں، اپریل 2024',
  // Met on 3 April 2024; the meeting urged the counter-terrorism programme for 2025–2027.
  wntxq8: 'اجلاس 3 اپریل 2024 کو ہوا؛ اجلاس نے 2025 سے 2027 کے انسداد دہشت گردی پروگرام پر زور دیا۔',
  // Met on 2 and 3 April 2024; Nikolai Patrushev and Kassym-Jomart Tokayev urged the programme.
  '110ohqu':
    'اجلاس 2 اور 3 اپریل 2024 کو ہوا؛ پروگرام پر نکولائی پاتروشیف اور قاسم جومارت توکایف نے زور دیا۔',
  // Kazakhstan’s foreign ministry announced both days. What was taken for a call of the meeting was said by the two.
  dxj7qe:
    'دونوں دنوں کا اعلان قازقستان کی وزارت خارجہ نے کیا۔ جسے اجلاس کا مطالبہ سمجھا گیا وہ ان دونوں کا بیان تھا۔',
  // Iran’s memorandum of obligations
  syt288: 'ایران کی ذمہ داریوں کی یادداشت',
  // Dated 15 September 2022.
  '1wh7cqk': 'تاریخ 15 ستمبر 2022۔',
  // Dated 16 September 2022. Sources differ: the foreign ministry of Uzbekistan has it signed on 15 September.
  rep8k7: 'تاریخ 16 ستمبر 2022۔ مآخذ میں اختلاف ہے: ازبکستان کی وزارت خارجہ کے مطابق دستخط 15 ستمبر کو ہوئے۔',
  // The official text bears the date of 16 September 2022.
  d8lipj: 'سرکاری متن پر 16 ستمبر 2022 کی تاریخ درج ہے۔',
  // Heads of government in Bishkek, 2016
  '1pohm19': 'سربراہان حکومت بشکیک میں، 2016',
  // Met on 3 November 2016.
  '198csii': 'اجلاس 3 نومبر 2016 کو ہوا۔',
  // Met on 2 and 3 November 2016.
  dj8xx7: 'اجلاس 2 اور 3 نومبر 2016 کو ہوا۔',
  // The joint communiqué of the meeting has both days. It is known from a copy.
  lif5zw: 'اجلاس کے مشترکہ اعلامیے میں دونوں دن درج ہیں۔ یہ ایک نقل سے معلوم ہے۔',
  // Heads of government in Astana, 2014
  '19leez8': 'سربراہان حکومت آستانہ میں، 2014',
  // Met on 15 December 2014.
  kd29vg: 'اجلاس 15 دسمبر 2014 کو ہوا۔',
  // Met on 14 and 15 December 2014.
  rxhrsc: 'اجلاس 14 اور 15 دسمبر 2014 کو ہوا۔',
  // The joint communiqué of the meeting has both days.
  nau2ni: 'اجلاس کے مشترکہ اعلامیے میں دونوں دن درج ہیں۔',
};
