// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2003-moscow.background.ts`, each below the English one. */
export const texts: Texts = {
  // With rules for the bodies, a budget procedure, a flag and emblem and a first chief executive, China’s Zhang Deguang, the leaders completed the institutional set-up.
  '10f84y':
    'رهبران با آیین‌نامهٔ نهادها، شیوهٔ بودجه، پرچم و نشان و نخستین رئیس اجرایی، ژانگ دگوانگ از چین، ساختار نهادی را کامل کردند.',
  // Signing of the declaration: 29 May; meeting: 28–29 May in one chronology.
  '7g7qww': 'امضای اعلامیه: ۲۹ مه؛ نشست: ۲۸ تا ۲۹ مه در یک گاه‌شمار.',
  // All sources read count it as the regular third summit, and none was found that makes it extraordinary.
  '1ob1yva':
    'همهٔ منابع خوانده‌شده آن را سومین نشست عادی سران می‌شمارند و منبعی که آن را فوق‌العاده بداند یافت نشد.',
  // In the chair: Kazakhstan held the chair and only the place was moved from Astana to Moscow; Putin, the host, said in his welcome that Nazarbayev was still the chairman of the summit. Pravda.Ru quotes Sergei Prikhodko to the same effect.
  fxy0wq:
    'ریاست نشست: ریاست دوره‌ای با قزاقستان بود و تنها محل از آستانه به مسکو رفت؛ پوتین، میزبان، در خوشامدگویی گفت که رئیس نشست همچنان نظربایف است. پراودا.رو از سرگئی پریخودکو همین را نقل می‌کند.',
  // Venue: the embassy report writes Kremlin Palace, Catherine Hall and Alexandra Hall.
  '1r9vdl3': 'محل برگزاری: گزارش سفارت می‌نویسد کاخ کرملین، تالار کاترین و تالار الکساندرا.',
  // All six members sent heads of state, says the Chinese embassy in Greece (Chinese foreign ministry text); it mentions no guests.
  y2f10d:
    'به نوشتهٔ سفارت چین در یونان (متن وزارت امور خارجهٔ چین) هر شش عضو سران کشور خود را فرستادند؛ از مهمانی نام نمی‌برد.',
  // Nursultan Nazarbayev
  '18abg52': 'نورسلطان نظربایف',
  // President
  zl63xb: 'رئیس‌جمهور',
  // chair
  pq0cju: 'رئیس نشست',
  // Vladimir Putin
  '19in0m9': 'ولادیمیر پوتین',
  // host
  '1ctymwf': 'میزبان',
  // Hu Jintao
  '1r0kdf9': 'هو جین‌تائو',
  // Askar Akayev
  '13w0c4e': 'عسکر آقایف',
  // For the informal meeting before the session, he is on the Kremlin page; the excerpt did not date it.
  '13lg9mu': 'برای دیدار غیررسمی پیش از نشست، نام او در صفحهٔ کرملین است؛ گزیده تاریخ آن را نداشت.',
  // Islam Karimov
  '1lfg1yk': 'اسلام کریم‌اف',
  // All six members’ heads of state came, says the embassy report; the excerpts read did not contain the name.
  fvizly: 'به گزارش سفارت، سران کشور هر شش عضو آمدند؛ گزیده‌های خوانده‌شده نام را نداشت.',
  // Looks back on a year of institution-building and turns next to starting the permanent bodies.
  '5vct93': 'به یک سال نهادسازی می‌نگرد و سپس به آغاز کار نهادهای دائمی می‌پردازد.',
  // Approves in one package the working rules of each body, including the Beijing Secretariat and the anti-terrorist structure.
  '1kcazrk': 'قواعد کار هر نهاد، از جمله دبیرخانه در پکن و ساختار ضدتروریستی، را یکجا تأیید می‌کند.',
  // This is a package whose single regulation titles were not sourced.
  '1nfy47c': 'این مجموعه‌ای است که برای عنوان تک‌تک آیین‌نامه‌های آن منبعی نیست.',
  // Established how the organisation looks.
  '19y15r8': 'ظاهر رسمی سازمان را تعیین کرد.',
  // Put China’s ambassador in Moscow at the head of the Secretariat as its first chief, a post styled Executive Secretary in Russian.
  '1qttlvl': 'سفیر چین در مسکو را به‌عنوان نخستین رئیس دبیرخانه گمارد؛ عنوان روسی این سمت «دبیر اجرایی» بود.',
  // The Russian title was later changed.
  '15qvs1m': 'عنوان روسی بعدها تغییر کرد.',
  // To let the permanent bodies open, it laid down how to set and spend what members contribute.
  r35gnr: 'برای آنکه نهادهای دائمی آغاز به کار کنند، شیوهٔ تعیین سهم اعضا و هزینه‌کرد آن را مقرر کرد.',
  // Sources have the procedures agreed or approved; type uncertain.
  qosgwi: 'منابع از توافق بر سر شیوه یا تأیید آن می‌گویند؛ نوع سند نامعلوم است.',
  // Made it possible for Tashkent to replace Bishkek as seat of the anti-terrorist structure.
  rf5hsc: 'امکان داد تاشکند به‌جای بیشکک مقر ساختار ضدتروریستی شود.',
  // The preamble to the Tashkent protocol of 5 September 2003 names it.
  '1ojfmot': 'در مقدمهٔ پروتکل تاشکند به تاریخ ۵ سپتامبر ۲۰۰۳ نام آن آمده است.',
};
