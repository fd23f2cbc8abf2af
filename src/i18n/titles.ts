import { lazy, type Lazy } from '../lib/lazy.js';
import type { TitleFile } from './language-module.js';
import { languages, type Language, type LoadedLanguage } from './languages.js';

/** The files with titles of documents in every language besides English. */
export const titleFiles: readonly {
  readonly language: Exclude<Language, 'en'>;
  readonly file: Lazy<TitleFile>;
}[] = Object.entries<Lazy<LoadedLanguage>>(languages).map(([language, loaded]) => ({
  language: language as Exclude<Language, 'en'>,
  file: lazy(async () => (await loaded.load()).files.titles.load()),
}));
