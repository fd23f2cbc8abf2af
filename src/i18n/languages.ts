import type { Lazy } from '../lib/lazy.js';
import {
  SHARED,
  type English,
  type RecordFile,
  type SharedWords,
  type SliceName,
  type SliceTexts,
  type SummitTitles,
  type Texts,
  type WordsName,
} from './language-module.js';
import { textFile } from './text-files.js';
import type { SummitId } from '../data/types.js';

export type { English, InDepthFile, RecordFile, SliceName, Texts, WordsName } from './language-module.js';

/** The words that most tags need. */
export interface LoadedLanguage {
  readonly words: SharedWords;
}

/**
 * All languages besides English, by BCP 47 tag. To add one, add a folder `src/strings/<tag>/` and its name here. If the tag
 * names a script, the language is used only for readers of that script.
 */
const TAGS = ['ru', 'zh-Hans', 'kk', 'ky', 'tg', 'uz', 'be', 'hi', 'ur', 'fa'] as const;

/** The words of each that most tags need. */
export const languages = /* @__PURE__ */ Object.fromEntries(
  TAGS.map((tag) => [tag, textFile(tag, 'index')]),
) as { readonly [tag in (typeof TAGS)[number]]: Lazy<LoadedLanguage> };

/** A language that the tags are translated into. */
export type Language = 'en' | keyof typeof languages;

/** All of them, English first. */
export const LANGUAGES: readonly Language[] = ['en', ...TAGS];

const inDepth = ['ru', 'zh-Hans'] as const satisfies readonly Language[];
/** The languages into which claims, quotations, the chronology and what has changed are translated, besides English. */
export const IN_DEPTH: readonly Language[] = inDepth;
export type InDepth = (typeof inDepth)[number];

type OtherLanguage = Exclude<Language, 'en'>;

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The file with the words of one name that not every tag needs. */
export const wordsFile = <K extends WordsName>(language: OtherLanguage, name: K) =>
  textFile(language, kebab(name)) as Lazy<{ readonly words: English[K] }>;

/** What the documents of a file with titles have in common: the summit, that they are about states, or that their period is known. */
export type TitlesName = SummitId | 'about-states' | 'with-period';

/** Titles of documents. */
export const titlesFile = (language: OtherLanguage, some: TitlesName) =>
  textFile(language, `titles/${some}`) as Lazy<{ readonly titles: SummitTitles }>;

/** The texts of a file of records. */
export const recordTextsFile = (language: OtherLanguage, file: RecordFile) =>
  textFile(language, `records/${file}`) as Lazy<{ readonly texts: Texts }>;

/** The texts of a slice. */
export const sliceTexts = (language: OtherLanguage, name: SliceName) =>
  textFile(language, `records/${name}`) as Lazy<SliceTexts>;

/** The words of one name in a language; `undefined` while they are loading. The caller passes the English ones. */
export function wordsIn<K extends WordsName>(
  tag: Language,
  name: K,
  english: English[K] | undefined,
  use: <T>(thing: Lazy<T>) => T | undefined,
): English[K] | undefined {
  if (tag === 'en') return english;
  const shared: readonly WordsName[] = SHARED;
  if (!shared.includes(name)) return use(wordsFile(tag, name))?.words;
  const words: Partial<English> | undefined = use<LoadedLanguage>(languages[tag])?.words;
  return words?.[name];
}
