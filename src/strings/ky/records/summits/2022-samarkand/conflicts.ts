// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2022-samarkand/conflicts.ts`, each below the English one. */
export const texts: Texts = {
  // Day of Iran’s memorandum
  vgq7c5: 'Ирандын меморандумунун күнү',
  // The official text bears the date of 16 September 2022, and Xinhua has it signed at the Council that day. According to the foreign ministry of Uzbekistan it was signed on 15 September, by Iran’s foreign minister and the Secretary-General.
  '1ftgelh':
    'Расмий текстте 2022-жылдын 16-сентябры турат, Синьхуа ага ошол күнү Кеңеште кол коюлганын айтат. Өзбекстандын Тышкы иштер министрлигинин маалыматында, ага 15-сентябрда Ирандын тышкы иштер министри жана башкы катчы кол койгон.',
};
