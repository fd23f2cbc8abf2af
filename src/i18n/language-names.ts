import { languageNames as english } from '../strings/en/language-names.js';
import { loadedWords } from './formats.js';
import type { Locale } from './locale.js';

/**
 * A function that gives the name of a language (BCP 47 tag) as written inside a sentence of the locale. Needs `languageNames` in the
 * vocabulary of the tag.
 */
export function languageNames({ tag, grammar }: Locale): (language: string) => string {
  const names = loadedWords(tag, 'languageNames', english);
  return (language) => names[language] ?? unknown(language, tag, grammar.lowerCaseLanguageNames);
}

/** Only the own records of a page have languages that ours do not have. */
function unknown(language: string, tag: string, lowerCase = false): string {
  const name = new Intl.DisplayNames(tag, { type: 'language' }).of(language) ?? language;
  return lowerCase ? name.toLocaleLowerCase(tag) : name;
}
