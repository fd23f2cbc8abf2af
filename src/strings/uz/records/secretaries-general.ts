// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/secretaries-general.ts`, each below the English one. */
export const texts: Texts = {
  // Zhang Deguang
  '13bhva8': 'Chjan Deguan',
  // Moscow summit of 29 May 2003 approved the appointment; first title: Executive Secretary
  '1t8m6e2':
    'tayinlovni 2003-yil 29-maydagi Moskva sammiti tasdiqlagan; lavozimning birinchi nomi: ijrochi kotib',
  // Bolat Nurgaliyev
  '1fxmw9b': 'Bolat Nurgaliyev',
  // Muratbek Imanaliev
  e3b1c: 'Muratbek Imanaliyev',
  // Dmitry Mezentsev
  '1jl1c27': 'Dmitriy Mezensev',
  // Rashid Alimov
  n4vsuc: 'Rashid Olimov',
  // Vladimir Norov
  '14hygrt': 'Vladimir Norov',
  // Although the Secretariat list has 2019–2022, the next holder started on 1 January 2022.
  '1conxbj':
    'Kotibiyat roʻyxatida 2019–2022-yillar deyilgan boʻlsa-da, keyingi kotib 2022-yil 1-yanvarda ish boshlagan.',
  // Zhang Ming
  '1tpt4h2': 'Chjan Min',
  // Nurlan Yermekbayev
  gujj7v: 'Nurlan Yermekbayev',
  // term planned to end 2027
  jt7mqc: 'vakolat muddati 2027-yil oxirida tugashi rejalangan',
};
