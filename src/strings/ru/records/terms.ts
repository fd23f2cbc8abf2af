// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/terms.ts`, each below the English one. */
export const texts: Texts = {
  // SCO
  r6df3o: 'ШОС',
  // Shanghai Cooperation Organisation
  fs9z1f: 'Шанхайская организация сотрудничества',
  // Founded in Shanghai on 15 June 2001 by China, Kazakhstan, Kyrgyzstan, Russia, Tajikistan and Uzbekistan.
  rtpouo:
    'Основана в Шанхае 15 июня 2001 г. Казахстаном, Китаем, Кыргызстаном, Россией, Таджикистаном и Узбекистаном.',
  // observer
  '6f21cn': 'наблюдатель',
  // Status of a state beside the members, set up at Tashkent on 17 June 2004; Mongolia was the first to hold it.
  '1rn4phb':
    'Статус для государств, не входящих в число членов; введён в Ташкенте 17 июня 2004 г., первой его получила Монголия.',
  // Status of a state beside the members from 17 June 2004 until 1 September 2025, when observers became SCO partners.
  '8slhy5':
    'Статус для государств, не входящих в число членов; существовал с 17 июня 2004 г. до 1 сентября 2025 г., когда наблюдатели стали партнёрами ШОС.',
  // dialogue partner
  facxlp: 'партнёр по диалогу',
  // Status of a state beside members and observers, set up at Dushanbe on 28 August 2008.
  sgtnlh:
    'Статус для государств, не входящих в число членов и наблюдателей; введён в Душанбе 28 августа 2008 г.',
  // Status of a state beside members and observers from 28 August 2008 until 1 September 2025, when dialogue partners became SCO partners.
  '1isq6wr':
    'Статус для государств, не входящих в число членов и наблюдателей; существовал с 28 августа 2008 г. до 1 сентября 2025 г., когда партнёры по диалогу стали партнёрами ШОС.',
  // SCO partner
  dvm6di: 'партнёр ШОС',
  // Status of a state beside the members since 1 September 2025; observers and dialogue partners were merged into it at Tianjin.
  ztfznz:
    'Статус для государств, не входящих в число членов; действует с 1 сентября 2025 г., когда в Тяньцзине в него объединили статусы наблюдателя и партнёра по диалогу.',
  // SCO Plus
  e0lowc: '«ШОС плюс»',
  // Session of a summit at which others join the members; held under this name for the first time in Astana on 4 July 2024.
  '1vnfatd':
    'Заседание саммита, в котором вместе с членами участвуют приглашённые государства и организации; под этим названием впервые прошло в Астане 4 июля 2024 г.',
  // EAEU
  '1u7sb4l': 'ЕАЭС',
  // Eurasian Economic Union
  '13s9nox': 'Евразийский экономический союз',
  // Customs and economic union regulated by the Eurasian Economic Commission; its treaty of 29 May 2014 took force on 1 January 2015.
  vqvp53:
    'Таможенный и экономический союз, который регулирует Евразийская экономическая комиссия; договор от 29 мая 2014 г. вступил в силу 1 января 2015 г.',
};
