// Made by `npm run generate`: change the folders or records that it follows from, not this file.
/** The titles of documents in every language, for the dataset alone: tags load those of one language. */
import * as ru from '../strings/ru/titles.js';
import * as zhHans from '../strings/zh-Hans/titles.js';

export const documentTitles = {
  ru: { titles: ru.words, pressTitles: ru.pressTitles, titleSources: ru.titleSources },
  'zh-Hans': { titles: zhHans.words, pressTitles: zhHans.pressTitles, titleSources: zhHans.titleSources },
} as const;
