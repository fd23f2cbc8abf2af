// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/secretaries-general.ts`, each below the English one. */
export const texts: Texts = {
  // Zhang Deguang
  '13bhva8': 'ژانگ ڈیگوانگ',
  // Moscow summit of 29 May 2003 approved the appointment; first title: Executive Secretary
  '1t8m6e2': '29 مئی 2003 کے ماسکو سربراہی اجلاس نے تقرر منظور کیا؛ عہدے کا پہلا نام: ایگزیکٹو سیکرٹری',
  // Bolat Nurgaliyev
  '1fxmw9b': 'بولات نورگالیوف',
  // Muratbek Imanaliev
  e3b1c: 'مراد بیک ایمان علیوف',
  // Dmitry Mezentsev
  '1jl1c27': 'دمتری میزنتسیف',
  // Rashid Alimov
  n4vsuc: 'راشد علیموف',
  // Vladimir Norov
  '14hygrt': 'ولادیمیر نوروف',
  // Although the Secretariat list has 2019–2022, the next holder started on 1 January 2022.
  '1conxbj':
    'سیکرٹریٹ کی فہرست میں 2019 سے 2022 درج ہے، تاہم اگلے عہدیدار نے یکم جنوری 2022 کو کام شروع کیا۔',
  // Zhang Ming
  '1tpt4h2': 'ژانگ منگ',
  // Nurlan Yermekbayev
  gujj7v: 'نورلان یرمیک بائیف',
  // term planned to end 2027
  jt7mqc: 'مدت 2027 کے اختتام تک طے ہے',
};
