// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2022-samarkand/conflicts.ts`, each below the English one. */
export const texts: Texts = {
  // Day of Iran’s memorandum
  vgq7c5: 'ईरान के ज्ञापन का दिन',
  // The official text bears the date of 16 September 2022, and Xinhua has it signed at the Council that day. According to the foreign ministry of Uzbekistan it was signed on 15 September, by Iran’s foreign minister and the Secretary-General.
  '1ftgelh':
    'आधिकारिक पाठ पर 16 सितंबर 2022 की तिथि है, और शिन्हुआ के अनुसार हस्ताक्षर उसी दिन परिषद में हुए। उज़्बेकिस्तान के विदेश मंत्रालय के अनुसार ईरान के विदेश मंत्री और महासचिव ने 15 सितंबर को हस्ताक्षर किए।',
};
