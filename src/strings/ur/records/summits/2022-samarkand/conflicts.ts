// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2022-samarkand/conflicts.ts`, each below the English one. */
export const texts: Texts = {
  // Day of Iran’s memorandum
  vgq7c5: 'ایران کی یادداشت کا دن',
  // The official text bears the date of 16 September 2022, and Xinhua has it signed at the Council that day. According to the foreign ministry of Uzbekistan it was signed on 15 September, by Iran’s foreign minister and the Secretary-General.
  '1ftgelh':
    'سرکاری متن پر 16 ستمبر 2022 کی تاریخ ہے، اور شنہوا کے مطابق اسی دن کونسل میں دستخط ہوئے۔ ازبکستان کی وزارت خارجہ کے مطابق 15 ستمبر کو ایران کے وزیر خارجہ اور سیکرٹری جنرل نے دستخط کیے۔',
};
