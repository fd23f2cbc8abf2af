// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2022-samarkand/conflicts.ts`, each below the English one. */
export const texts: Texts = {
  // Day of Iran’s memorandum
  vgq7c5: 'Рӯзи ёддошти Эрон',
  // The official text bears the date of 16 September 2022, and Xinhua has it signed at the Council that day. According to the foreign ministry of Uzbekistan it was signed on 15 September, by Iran’s foreign minister and the Secretary-General.
  '1ftgelh':
    'Дар матни расмӣ санаи 16 сентябри соли 2022 аст ва ба гуфтаи «Синхуа», ҳамон рӯз дар ҷаласаи Шуро имзо шуд. Ба гуфтаи вазорати корҳои хориҷии Узбекистон, 15 сентябр вазири корҳои хориҷии Эрон ва дабири кулл имзо карданд.',
};
