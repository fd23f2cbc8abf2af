// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/secretaries-general.ts`, each below the English one. */
export const texts: Texts = {
  // Zhang Deguang
  '13bhva8': 'ژانگ دگوانگ',
  // Moscow summit of 29 May 2003 approved the appointment; first title: Executive Secretary
  '1t8m6e2': 'نشست سران مسکو در ۲۹ مهٔ ۲۰۰۳ انتصاب را تأیید کرد؛ نخستین عنوان: دبیر اجرایی',
  // Bolat Nurgaliyev
  '1fxmw9b': 'بولات نورگالی‌اف',
  // Muratbek Imanaliev
  e3b1c: 'مراتبک ایمانعلی‌اف',
  // Dmitry Mezentsev
  '1jl1c27': 'دمیتری مزنتسف',
  // Rashid Alimov
  n4vsuc: 'رشید علیم‌اف',
  // Vladimir Norov
  '14hygrt': 'ولادیمیر نوروف',
  // Although the Secretariat list has 2019–2022, the next holder started on 1 January 2022.
  '1conxbj': 'فهرست دبیرخانه ۲۰۱۹ تا ۲۰۲۲ دارد، اما نفر بعدی از ۱ ژانویهٔ ۲۰۲۲ آغاز به کار کرد.',
  // Zhang Ming
  '1tpt4h2': 'ژانگ مینگ',
  // Nurlan Yermekbayev
  gujj7v: 'نورلان یرمکبایف',
  // term planned to end 2027
  jt7mqc: 'پایان پیش‌بینی‌شدهٔ دوره: ۲۰۲۷',
};
