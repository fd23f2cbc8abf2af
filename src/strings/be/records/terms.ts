// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/terms.ts`, each below the English one. */
export const texts: Texts = {
  // SCO
  r6df3o: 'ШАС',
  // Shanghai Cooperation Organisation
  fs9z1f: 'Шанхайская арганізацыя супрацоўніцтва',
  // Founded in Shanghai on 15 June 2001 by China, Kazakhstan, Kyrgyzstan, Russia, Tajikistan and Uzbekistan.
  rtpouo:
    'Заснавана ў Шанхаі 15 чэрвеня 2001 года Казахстанам, Кітаем, Кыргызстанам, Расіяй, Таджыкістанам і Узбекістанам.',
  // observer
  '6f21cn': 'назіральнік',
  // Status of a state beside the members, set up at Tashkent on 17 June 2004; Mongolia was the first to hold it.
  '1rn4phb':
    'Статус для дзяржаў, якія не з’яўляюцца членамі; уведзены ў Ташкенце 17 чэрвеня 2004 года, першай яго атрымала Манголія.',
  // Status of a state beside the members from 17 June 2004 until 1 September 2025, when observers became SCO partners.
  '8slhy5':
    'Статус для дзяржаў, якія не з’яўляюцца членамі; існаваў з 17 чэрвеня 2004 года да 1 верасня 2025 года, калі назіральнікі сталі партнёрамі ШАС.',
  // dialogue partner
  facxlp: 'партнёр па дыялогу',
  // Status of a state beside members and observers, set up at Dushanbe on 28 August 2008.
  sgtnlh:
    'Статус для дзяржаў, якія не з’яўляюцца ні членамі, ні назіральнікамі; уведзены ў Душанбэ 28 жніўня 2008 года.',
  // Status of a state beside members and observers from 28 August 2008 until 1 September 2025, when dialogue partners became SCO partners.
  '1isq6wr':
    'Статус для дзяржаў, якія не з’яўляюцца ні членамі, ні назіральнікамі; існаваў з 28 жніўня 2008 года да 1 верасня 2025 года, калі партнёры па дыялогу сталі партнёрамі ШАС.',
  // SCO partner
  dvm6di: 'партнёр ШАС',
  // Status of a state beside the members since 1 September 2025; observers and dialogue partners were merged into it at Tianjin.
  ztfznz:
    'Статус для дзяржаў, якія не з’яўляюцца членамі; дзейнічае з 1 верасня 2025 года, калі ў Цяньцзіні ў ім аб’ядналі статусы назіральніка і партнёра па дыялогу.',
  // SCO Plus
  e0lowc: '«ШАС плюс»',
  // Session of a summit at which others join the members; held under this name for the first time in Astana on 4 July 2024.
  '1vnfatd':
    'Пасяджэнне саміту, у якім разам з членамі ўдзельнічаюць іншыя дзяржавы і арганізацыі; пад гэтай назвай упершыню прайшло ў Астане 4 ліпеня 2024 года.',
  // EAEU
  '1u7sb4l': 'ЕАЭС',
  // Eurasian Economic Union
  '13s9nox': 'Еўразійскі эканамічны саюз',
  // Customs and economic union regulated by the Eurasian Economic Commission; its treaty of 29 May 2014 took force on 1 January 2015.
  vqvp53:
    'Мытны і эканамічны саюз, які рэгулюе Еўразійская эканамічная камісія; дагавор аб ім ад 29 мая 2014 года набыў сілу 1 студзеня 2015 года.',
};
