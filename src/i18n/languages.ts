import { lazy, type Lazy } from '../lib/lazy.js';
import type {
  English,
  LanguageModule,
  RecordFile,
  SharedName,
  Texts,
  WordsFile,
  WordsName,
} from './language-module.js';

export type { English, RecordFile, WordsName } from './language-module.js';

/** A loaded language: the words that many tags need, and the files with the words of the others. */
export interface LoadedLanguage {
  readonly words: Pick<English, SharedName>;
  readonly files: {
    readonly [name in Exclude<WordsName, SharedName>]: Lazy<WordsFile<name>>;
  };
  /** The texts of records. */
  readonly records: Lazy<{ readonly [file in RecordFile]?: Lazy<{ readonly texts: Texts }> }>;
}

const eachLazy = (files: { readonly [name: string]: () => Promise<unknown> }): object =>
  Object.fromEntries(Object.entries(files).map(([name, file]) => [name, lazy(file)]));

const language = (load: () => Promise<{ readonly language: LanguageModule }>): Lazy<LoadedLanguage> =>
  lazy(async () => {
    const { words, files, records } = (await load()).language;
    return {
      words,
      files: eachLazy(files) as LoadedLanguage['files'],
      records: lazy(async () => eachLazy((await records()).records)),
    };
  });

/**
 * All languages besides English, by BCP 47 tag. To add one, add a folder `src/strings/<tag>/` and a line here. If the tag
 * names a script, the language is used only for readers of that script.
 */
export const languages = {
  ru: language(() => import('../strings/ru/index.js')),
  'zh-Hans': language(() => import('../strings/zh-Hans/index.js')),
} satisfies { readonly [tag: string]: Lazy<LoadedLanguage> };

/** A language that the tags are translated into. */
export type Language = 'en' | keyof typeof languages;

/** All of them, English first. */
export const LANGUAGES = /* @__PURE__ */ Object.keys({ en: 0, ...languages }) as readonly Language[];

/** The words of one name in a language; `undefined` while they are loading. The caller passes the English ones. */
export function wordsIn<K extends WordsName>(
  tag: Language,
  name: K,
  english: English[K],
  use: <T>(thing: Lazy<T>) => T | undefined,
): English[K] | undefined {
  if (tag === 'en') return english;
  const loaded = use<LoadedLanguage>(languages[tag]);
  if (!loaded) return undefined;
  const shared: Partial<English> = loaded.words;
  const files: { readonly [name: string]: Lazy<unknown> } = loaded.files;
  const file = files[name] as Lazy<{ readonly words: English[K] }> | undefined;
  return file ? use(file)?.words : shared[name];
}
