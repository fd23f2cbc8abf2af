// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2010-tashkent.background.ts`, each below the English one. */
export const texts: Texts = {
  // Common rules of procedure were adopted and the way to membership put in writing, the basis for enlargement later.
  '1o167ad': 'آیین کار مشترک تصویب شد و راه عضویت به نوشته درآمد؛ پایهٔ گسترش بعدی سازمان.',
  // In the chair: host head of state.
  '8u5ie8': 'ریاست نشست: رئیس کشور میزبان.',
  // States have all offices (Uzbek president’s statement after the session); organisations appear only as “leading regional organizations”.
  '3oopde':
    'سمت‌ها برای همهٔ کشورها آمده است (بیانیهٔ رئیس‌جمهور ازبکستان پس از نشست)؛ سازمان‌ها تنها با عبارت «سازمان‌های منطقه‌ای پیشرو» آمده‌اند.',
  // Islam Karimov
  '1lfg1yk': 'اسلام کریم‌اف',
  // President
  zl63xb: 'رئیس‌جمهور',
  // chair and host
  xr1n8v: 'رئیس نشست و میزبان',
  // Hu Jintao
  '1r0kdf9': 'هو جین‌تائو',
  // Previews give the name; the 12 June report lists the other speakers.
  '12t3n5a': 'خبرهای پیش از نشست نام را می‌آورند؛ گزارش ۱۲ ژوئن سخنرانان دیگر را فهرست می‌کند.',
  // Nursultan Nazarbayev
  '18abg52': 'نورسلطان نظربایف',
  // Dmitry Medvedev
  ypo4dw: 'دمیتری مدودف',
  // Emomali Rahmon
  zcp1ao: 'امامعلی رحمان',
  // Ruslan Kazakbayev
  '15qhrbd': 'روسلان کازاکبایف',
  // Acting Minister of Foreign Affairs
  '19lrrhf': 'سرپرست وزارت امور خارجه',
  // Office only in the source.
  '16a4clu': 'در منبع تنها سمت آمده است.',
  // Asif Ali Zardari
  z23gnx: 'آصف علی زرداری',
  // The Uzbek president’s statement has the president present; a preview of 9 June 2010 gives the name. The prime minister was expected in an earlier one.
  pssvkv:
    'در بیانیهٔ رئیس‌جمهور ازبکستان، رئیس‌جمهور حضور دارد؛ خبر پیش از نشست به تاریخ ۹ ژوئن ۲۰۱۰ نام را می‌آورد. در خبری پیش از آن، نخست‌وزیر انتظار می‌رفت.',
  // S. M. Krishna
  '1icy4mx': 'اس. ام. کریشنا',
  // Minister of External Affairs
  '1g8yzxc': 'وزیر امور خارجه',
  // The Uzbek president stated that the foreign minister was there; the name is from Indian agency previews, 5 and 9 June 2010 (IANS, copied in a forum).
  '1b4filb':
    'رئیس‌جمهور ازبکستان گفت که وزیر امور خارجه حضور داشت؛ نام از خبرهای پیش از نشست خبرگزاری‌های هند در ۵ و ۹ ژوئن ۲۰۱۰ است (IANS، رونوشت در یک تالار گفت‌وگو).',
  // Minister of Foreign Affairs
  '1g4vj05': 'وزیر امور خارجه',
  // Source gives only the office; China Daily: President Ahmadinejad did not come.
  '1wxvt9w': 'منبع تنها سمت را می‌آورد؛ چاینا دیلی: رئیس‌جمهور احمدی‌نژاد نیامد.',
  // guest of the chair
  '18nk7my': 'مهمان ریاست دوره‌ای',
  // Gurbanguly Berdimuhamedov
  '7lk15x': 'قربانقلی بردی‌محمداف',
  // Describes the SCO as open and outside blocs, and states a shared line on Kyrgyzstan’s crisis.
  tsva8n:
    'سازمان همکاری شانگهای را باز و بیرون از بلوک‌ها توصیف می‌کند و موضع مشترک دربارهٔ بحران قرقیزستان را بیان می‌کند.',
  // Lays down in writing, for the first time, who may join and by what procedure.
  '1iahc6m': 'برای نخستین بار می‌نویسد چه کسی و با چه روندی می‌تواند بپیوندد.',
  // Decisions of 2014 completed the rules.
  efv1nh: 'تصمیم‌های ۲۰۱۴ قواعد را کامل کرد.',
  // Governs in common how SCO bodies call, hold and record meetings.
  goio1z: 'شیوهٔ مشترک فراخواندن، برگزاری و ثبت نشست‌های نهادهای سازمان همکاری شانگهای را تعیین می‌کند.',
  // Deals with farm trade, irrigation, veterinary services, breeding, livestock and crops.
  dsb565: 'به تجارت کشاورزی، آبیاری، دامپزشکی، به‌نژادی، دام و کشت می‌پردازد.',
  // In force since 15 August 2014.
  f54niv: 'از ۱۵ اوت ۲۰۱۴ لازم‌الاجراست.',
  // Members act jointly on crime, chiefly organised, within human-rights standards.
  q883gu: 'اعضا در چارچوب معیارهای حقوق بشر به‌طور مشترک علیه جرم، به‌ویژه جرایم سازمان‌یافته، عمل می‌کنند.',
};
