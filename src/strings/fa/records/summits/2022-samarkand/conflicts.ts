// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2022-samarkand/conflicts.ts`, each below the English one. */
export const texts: Texts = {
  // Day of Iran’s memorandum
  vgq7c5: 'روز یادداشت ایران',
  // The official text bears the date of 16 September 2022, and Xinhua has it signed at the Council that day. According to the foreign ministry of Uzbekistan it was signed on 15 September, by Iran’s foreign minister and the Secretary-General.
  '1ftgelh':
    'متن رسمی تاریخ ۱۶ سپتامبر ۲۰۲۲ را دارد و به گزارش شین‌هوا همان روز در شورا امضا شد. به گزارش وزارت امور خارجهٔ ازبکستان در ۱۵ سپتامبر به دست وزیر امور خارجهٔ ایران و دبیرکل امضا شد.',
};
