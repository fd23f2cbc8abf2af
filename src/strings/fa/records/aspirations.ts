// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/aspirations.ts`, each below the English one. */
export const texts: Texts = {
  // Applied formally for full membership around the Dushanbe summit of September 2014.
  dnmz0i: 'حدود نشست سران شهر دوشنبه در سپتامبر ۲۰۱۴ رسماً درخواست عضویت کامل داد.',
  // Applied for full membership in 2010, the first observer to do so, according to its Foreign Office; a request was being assessed in February of that year.
  '161y748':
    'به گفتهٔ وزارت خارجه‌اش در سال ۲۰۱۰ درخواست عضویت کامل داد، نخستین عضو ناظر با چنین درخواستی؛ در فوریهٔ همان سال درخواستی در دست بررسی بود.',
  // A newspaper report of September 2014 dates the formal application to the Dushanbe summit of that month.
  '52tb7y':
    'گزارش روزنامه‌ای در سپتامبر ۲۰۱۴ تاریخ درخواست رسمی را نشست سران شهر دوشنبه در همان ماه می‌داند.',
  // Pakistan signed its memorandum of obligations in Tashkent on 24 June 2016.
  bit5y0: 'پاکستان یادداشت تعهدات خود را در ۲۴ ژوئن ۲۰۱۶ در تاشکند امضا کرد.',
  // Applied to be a full member; later held back while Iran was under international sanctions.
  '8x6ftz':
    'درخواست عضویت کامل داد؛ سپس تا زمانی که ایران زیر تحریم‌های بین‌المللی بود، بررسی آن متوقف ماند.',
  // A Kremlin aide quoted in June 2016 gives the application date.
  '1n6x2gk': 'تاریخ درخواست از گفتهٔ یکی از دستیاران کرملین در ژوئن ۲۰۱۶ است.',
  // Applied for full membership.
  '13qs8p0': 'درخواست عضویت کامل داد.',
  // Told the Secretary-General it still seeks observer status; again in 2024.
  xlmqys: 'به دبیرکل گفت که همچنان خواهان جایگاه عضو ناظر است؛ در سال ۲۰۲۴ نیز همین را گفت.',
  // Application for full membership.
  '14a912t': 'درخواست عضویت کامل.',
  // Dormant; the former Republic’s government filed it.
  fhm43h: 'راکد؛ آن را دولت جمهوری پیشین داده بود.',
  // The foreign minister wrote to ask for dialogue-partner status.
  '1ol0huu': 'وزیر امور خارجه در نامه‌ای جایگاه شریک گفت‌وگو را درخواست کرد.',
  // Applied for observer status, and did so again in 2024.
  '1m9miok': 'جایگاه عضو ناظر را درخواست کرد و در سال ۲۰۲۴ درخواست را تکرار کرد.',
  // The Secretary-General reported its observer bid in early 2015.
  '1ucxxax': 'دبیرکل در آغاز سال ۲۰۱۵ از درخواست آن برای جایگاه عضو ناظر خبر داد.',
  // The president had asked for the status in a letter of 2012, its foreign minister recalled in March 2016.
  rjg0ez:
    'وزیر امور خارجه‌اش در مارس ۲۰۱۶ یادآور شد که رئیس‌جمهور در نامه‌ای در سال ۲۰۱۲ این جایگاه را خواسته بود.',
  // 2024 saw the bid renewed.
  '150unta': 'درخواست در سال ۲۰۲۴ تکرار شد.',
  // This record ends when it became a dialogue partner.
  '1ceyl85': 'این مورد با شریک گفت‌وگو شدن آن پایان می‌یابد.',
  // China backed this bid for full membership and India blocked it, according to Baku.
  '8rgwvg': 'به گفتهٔ باکو، چین از این درخواست عضویت کامل پشتیبانی کرد و هند مانع آن شد.',
  // No SCO document confirms a vote; Azerbaijani and regional media make the blocking claim.
  '1e2db35':
    'هیچ سند سازمان رأی‌گیری را تأیید نمی‌کند؛ ادعای مخالفت را رسانه‌های جمهوری آذربایجان و منطقه آورده‌اند.',
  // Sought a higher status, eventually full membership.
  h2wjfx: 'خواهان جایگاهی بالاتر و سرانجام عضویت کامل بود.',
  // Early 2015 report of an observer bid; renewal in 2024.
  '11yz8wh': 'گزارش آغاز سال ۲۰۱۵ از درخواست جایگاه عضو ناظر؛ تکرار در سال ۲۰۲۴.',
  // On 16 July 2025 the prime minister confirmed applying; the full-membership wish was made public.
  '1hk0e04': 'نخست‌وزیر در ۱۶ ژوئیهٔ ۲۰۲۵ درخواست را تأیید کرد؛ تمایل به عضویت کامل علنی شد.',
  // A Pakistani veto was reported by azatutyun.am and interbellumnews.com.
  '14yvb2o': 'خبر وتوی پاکستان را azatutyun.am و interbellumnews.com داده‌اند.',
  // Russia’s foreign minister reported it as a would-be dialogue partner.
  pmhmix: 'وزیر امور خارجهٔ روسیه آن را نامزد جایگاه شریک گفت‌وگو خواند.',
  // Vientiane hopes to be a full member, a deputy foreign minister said.
  '1rm3g9v': 'یک معاون وزیر امور خارجه گفت وینتیان به عضویت کامل امید دارد.',
  // First report of interest in observer status.
  '1hcyytb': 'نخستین گزارش از ابراز علاقه به جایگاه عضو ناظر.',
  // In early 2015 the Secretary-General reported an observer bid; July 2024 lists of applicants still had it.
  '1ho8clq':
    'دبیرکل در آغاز سال ۲۰۱۵ از درخواست جایگاه عضو ناظر خبر داد؛ فهرست‌های متقاضیان در ژوئیهٔ ۲۰۲۴ هنوز آن را داشتند.',
  // Russia’s foreign minister said it had applied to be a dialogue partner.
  smxl7y: 'وزیر امور خارجهٔ روسیه گفت که جایگاه شریک گفت‌وگو را درخواست کرده است.',
  // Reports of 2023 say observer; of 2024, dialogue partner.
  '1qym8zp': 'گزارش‌های ۲۰۲۳ از جایگاه عضو ناظر می‌گویند و گزارش‌های ۲۰۲۴ از شریک گفت‌وگو.',
  // Russia’s foreign ministry announced an observer bid.
  vkklmq: 'وزارت امور خارجهٔ روسیه از درخواست جایگاه عضو ناظر خبر داد.',
  // Listings after 2022 do not show it; the former government filed it.
  '60rtur': 'در فهرست‌های پس از ۲۰۲۲ نیست؛ درخواست را دولت پیشین داده بود.',
};
