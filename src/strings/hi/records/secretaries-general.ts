// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/secretaries-general.ts`, each below the English one. */
export const texts: Texts = {
  // Zhang Deguang
  '13bhva8': 'झांग देगुआंग',
  // Moscow summit of 29 May 2003 approved the appointment; first title: Executive Secretary
  '1t8m6e2': '29 मई 2003 के मॉस्को शिखर सम्मेलन ने नियुक्ति अनुमोदित की; पहला पदनाम: कार्यकारी सचिव',
  // Bolat Nurgaliyev
  '1fxmw9b': 'बोलात नुरगालियेव',
  // Muratbek Imanaliev
  e3b1c: 'मुरातबेक इमानालियेव',
  // Dmitry Mezentsev
  '1jl1c27': 'दिमित्री मेज़ेंत्सेव',
  // Rashid Alimov
  n4vsuc: 'रशीद अलीमोव',
  // Vladimir Norov
  '14hygrt': 'व्लादिमीर नोरोव',
  // Although the Secretariat list has 2019–2022, the next holder started on 1 January 2022.
  '1conxbj': 'सचिवालय की सूची में 2019–2022 है, पर अगले पदधारी ने 1 जनवरी 2022 को पद संभाला।',
  // Zhang Ming
  '1tpt4h2': 'झांग मिंग',
  // Nurlan Yermekbayev
  gujj7v: 'नूरलान येरमेकबायेव',
  // term planned to end 2027
  jt7mqc: 'कार्यकाल 2027 में समाप्त होना है',
};
