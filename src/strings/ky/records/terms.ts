// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/terms.ts`, each below the English one. */
export const texts: Texts = {
  // SCO
  r6df3o: 'ШКУ',
  // Shanghai Cooperation Organisation
  fs9z1f: 'Шанхай кызматташтык уюму',
  // Founded in Shanghai on 15 June 2001 by China, Kazakhstan, Kyrgyzstan, Russia, Tajikistan and Uzbekistan.
  rtpouo:
    '2001-жылдын 15-июнунда Шанхайда Кытай, Казакстан, Кыргызстан, Россия, Тажикстан жана Өзбекстан негиздеген.',
  // observer
  '6f21cn': 'байкоочу',
  // Status of a state beside the members, set up at Tashkent on 17 June 2004; Mongolia was the first to hold it.
  '1rn4phb':
    'Мүчө эмес мамлекеттин макамы, 2004-жылдын 17-июнунда Ташкентте киргизилген; аны биринчи болуп Монголия алган.',
  // Status of a state beside the members from 17 June 2004 until 1 September 2025, when observers became SCO partners.
  '8slhy5':
    'Мүчө эмес мамлекеттин 2004-жылдын 17-июнунан 2025-жылдын 1-сентябрына чейинки макамы; 2025-жылдын 1-сентябрында байкоочулар ШКУнун өнөктөштөрү болгон.',
  // dialogue partner
  facxlp: 'диалог боюнча өнөктөш',
  // Status of a state beside members and observers, set up at Dushanbe on 28 August 2008.
  sgtnlh: 'Мүчө да, байкоочу да эмес мамлекеттин макамы, 2008-жылдын 28-августунда Душанбеде киргизилген.',
  // Status of a state beside members and observers from 28 August 2008 until 1 September 2025, when dialogue partners became SCO partners.
  '1isq6wr':
    'Мүчө да, байкоочу да эмес мамлекеттин 2008-жылдын 28-августунан 2025-жылдын 1-сентябрына чейинки макамы; 2025-жылдын 1-сентябрында диалог боюнча өнөктөштөр ШКУнун өнөктөштөрү болгон.',
  // SCO partner
  dvm6di: 'ШКУнун өнөктөшү',
  // Status of a state beside the members since 1 September 2025; observers and dialogue partners were merged into it at Tianjin.
  ztfznz:
    'Мүчө эмес мамлекеттин 2025-жылдын 1-сентябрынан берки макамы; Тяньцзинде ага байкоочулар жана диалог боюнча өнөктөштөр бириктирилген.',
  // SCO Plus
  e0lowc: '«ШКУ плюс»',
  // Session of a summit at which others join the members; held under this name for the first time in Astana on 4 July 2024.
  '1vnfatd':
    'Саммиттин мүчөлөргө башкалар кошулган жыйыны; бул ат менен биринчи жолу 2024-жылдын 4-июлунда Астанада өткөн.',
  // EAEU
  '1u7sb4l': 'ЕАЭБ',
  // Eurasian Economic Union
  '13s9nox': 'Евразия экономикалык биримдиги',
  // Customs and economic union regulated by the Eurasian Economic Commission; its treaty of 29 May 2014 took force on 1 January 2015.
  vqvp53:
    'Евразия экономикалык комиссиясы жөнгө салган бажы жана экономикалык биримдик; анын 2014-жылдын 29-майындагы келишими 2015-жылдын 1-январында күчүнө кирген.',
};
