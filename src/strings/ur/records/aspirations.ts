// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/aspirations.ts`, each below the English one. */
export const texts: Texts = {
  // Applied formally for full membership around the Dushanbe summit of September 2014.
  dnmz0i: 'ستمبر 2014 کے دوشنبے سربراہی اجلاس کے موقع پر مکمل رکنیت کی باضابطہ درخواست دی۔',
  // Applied for full membership in 2010, the first observer to do so, according to its Foreign Office; a request was being assessed in February of that year.
  '161y748':
    'اس کے دفتر خارجہ کے مطابق اس نے 2010 میں مکمل رکنیت کی درخواست دی اور ایسا کرنے والا پہلا مبصر تھا؛ اسی سال فروری میں ایک درخواست زیر جائزہ تھی۔',
  // A newspaper report of September 2014 dates the formal application to the Dushanbe summit of that month.
  '52tb7y':
    'ستمبر 2014 کی ایک اخباری رپورٹ کے مطابق باضابطہ درخواست اسی مہینے کے دوشنبے سربراہی اجلاس میں دی گئی۔',
  // Pakistan signed its memorandum of obligations in Tashkent on 24 June 2016.
  bit5y0: 'پاکستان نے 24 جون 2016 کو تاشقند میں ذمہ داریوں کی یادداشت پر دستخط کیے۔',
  // Applied to be a full member; later held back while Iran was under international sanctions.
  '8x6ftz': 'مکمل رکنیت کی درخواست دی؛ بعد میں ایران پر بین الاقوامی پابندیوں کے دوران معاملہ رکا رہا۔',
  // A Kremlin aide quoted in June 2016 gives the application date.
  '1n6x2gk': 'جون 2016 میں کریملن کے ایک معاون کے حوالے سے درخواست کی تاریخ معلوم ہے۔',
  // Applied for full membership.
  '13qs8p0': 'مکمل رکنیت کی درخواست دی۔',
  // Told the Secretary-General it still seeks observer status; again in 2024.
  xlmqys: 'سیکرٹری جنرل کو بتایا کہ وہ اب بھی مبصر کا درجہ چاہتا ہے؛ 2024 میں دوبارہ۔',
  // Application for full membership.
  '14a912t': 'مکمل رکنیت کی درخواست۔',
  // Dormant; the former Republic’s government filed it.
  fhm43h: 'غیر فعال؛ سابقہ جمہوریہ کی حکومت نے جمع کرائی تھی۔',
  // The foreign minister wrote to ask for dialogue-partner status.
  '1ol0huu': 'وزیر خارجہ نے خط لکھ کر ڈائیلاگ پارٹنر کا درجہ مانگا۔',
  // Applied for observer status, and did so again in 2024.
  '1m9miok': 'مبصر کے درجے کی درخواست دی، اور 2024 میں دوبارہ دی۔',
  // The Secretary-General reported its observer bid in early 2015.
  '1ucxxax': 'سیکرٹری جنرل نے 2015 کے اوائل میں مبصر کے درجے کے لیے اس کی درخواست کی اطلاع دی۔',
  // The president had asked for the status in a letter of 2012, its foreign minister recalled in March 2016.
  rjg0ez: 'صدر نے 2012 کے ایک خط میں یہ درجہ مانگا تھا، جیسا کہ اس کے وزیر خارجہ نے مارچ 2016 میں یاد دلایا۔',
  // 2024 saw the bid renewed.
  '150unta': '2024 میں درخواست کی تجدید ہوئی۔',
  // This record ends when it became a dialogue partner.
  '1ceyl85': 'ڈائیلاگ پارٹنر بننے پر یہ اندراج ختم ہوا۔',
  // China backed this bid for full membership and India blocked it, according to Baku.
  '8rgwvg': 'باکو کے مطابق چین نے مکمل رکنیت کی اس درخواست کی حمایت کی اور بھارت نے اسے روک دیا۔',
  // No SCO document confirms a vote; Azerbaijani and regional media make the blocking claim.
  '1e2db35':
    'ایس سی او کی کوئی دستاویز رائے شماری کی تصدیق نہیں کرتی؛ روکے جانے کا دعویٰ آذربائیجانی اور علاقائی ذرائع ابلاغ کا ہے۔',
  // Sought a higher status, eventually full membership.
  h2wjfx: 'بلند تر درجہ اور بالآخر مکمل رکنیت چاہی۔',
  // Early 2015 report of an observer bid; renewal in 2024.
  '11yz8wh': '2015 کے اوائل میں مبصر کے درجے کی درخواست کی اطلاع؛ 2024 میں تجدید۔',
  // On 16 July 2025 the prime minister confirmed applying; the full-membership wish was made public.
  '1hk0e04': '16 جولائی 2025 کو وزیراعظم نے درخواست دینے کی تصدیق کی؛ مکمل رکنیت کی خواہش سامنے لائی گئی۔',
  // A Pakistani veto was reported by azatutyun.am and interbellumnews.com.
  '14yvb2o': 'azatutyun.am اور interbellumnews.com نے پاکستان کے ویٹو کی اطلاع دی۔',
  // Russia’s foreign minister reported it as a would-be dialogue partner.
  pmhmix: 'روس کے وزیر خارجہ نے اسے ڈائیلاگ پارٹنر بننے کا خواہش مند بتایا۔',
  // Vientiane hopes to be a full member, a deputy foreign minister said.
  '1rm3g9v': 'نائب وزیر خارجہ کے مطابق وینتیان مکمل رکن بننے کی امید رکھتا ہے۔',
  // First report of interest in observer status.
  '1hcyytb': 'مبصر کے درجے میں دلچسپی کی پہلی اطلاع۔',
  // In early 2015 the Secretary-General reported an observer bid; July 2024 lists of applicants still had it.
  '1ho8clq':
    '2015 کے اوائل میں سیکرٹری جنرل نے مبصر کے درجے کی درخواست کی اطلاع دی؛ جولائی 2024 کی درخواست گزاروں کی فہرستوں میں یہ اب بھی شامل تھا۔',
  // Russia’s foreign minister said it had applied to be a dialogue partner.
  smxl7y: 'روس کے وزیر خارجہ نے کہا کہ اس نے ڈائیلاگ پارٹنر بننے کی درخواست دی ہے۔',
  // Reports of 2023 say observer; of 2024, dialogue partner.
  '1qym8zp': '2023 کی اطلاعات میں مبصر، 2024 کی اطلاعات میں ڈائیلاگ پارٹنر درج ہے۔',
  // Russia’s foreign ministry announced an observer bid.
  vkklmq: 'روس کی وزارت خارجہ نے مبصر کے درجے کی درخواست کا اعلان کیا۔',
  // Listings after 2022 do not show it; the former government filed it.
  '60rtur': '2022 کے بعد کی فہرستوں میں یہ شامل نہیں؛ سابقہ حکومت نے جمع کرائی تھی۔',
};
