import { lazy, type Lazy } from '../lib/lazy.js';
import { formats as english } from '../strings/en/formats.js';
import { languages, wordsIn, type English, type Language, type WordsName } from './languages.js';
import type { Formats, RegionalFormats } from './types.js';

/** Few pages in English are written for readers outside Britain and the United States. */
const englishRegions = lazy(() => import('./english-regions.js'));
const isElsewhere = (tag: string): boolean => /^en-(?!GB|US)/.test(tag);

/** Language and region of a tag from `localeFor()`: `zh-Hans` and `CN` of `zh-Hans-CN`. */
const split = (tag: string): readonly string[] => tag.split(/-(?=[A-Z\d]{2,3}$)/);

/** What the language of a locale has under a name; in English until it has loaded. The tag sees to it that it loads. */
export function loadedWords<K extends WordsName>(tag: string, name: K, english: English[K]): English[K] {
  const [language] = split(tag) as readonly [Language];
  return (language in languages && wordsIn(language, name, english, ({ value }) => value)) || english;
}

/** Whether the formats of a locale have loaded that are not loaded with its words. `use` returns what has loaded. */
export const hasFormats = (tag: string, use: (thing: Lazy<unknown>) => unknown): boolean =>
  !isElsewhere(tag) || !!use(englishRegions);

/** Loads the formats of a locale that are not loaded with its words. */
export const loadFormats = async (tag: string): Promise<unknown> => isElsewhere(tag) && englishRegions.load();

/** How a locale (a tag from `localeFor()`) writes dates, lists and numbers. */
export function formatsOf(tag: string): Formats & RegionalFormats {
  const [, region = ''] = split(tag);
  const formats = loadedWords(tag, 'formats', english);
  const { regions } = formats;
  const own =
    (isElsewhere(tag) && englishRegions.value?.regional(region, regions?.['US'])) || regions?.[region];
  return own ? { ...formats, ...own } : formats;
}
