import { languageNames as english } from '../strings/en/language-names.js';
import { sharedWords } from './formats.js';
import type { Locale } from './locale.js';

/** A function that gives the name of a language (BCP 47 tag) as written inside a sentence of the locale. */
export function languageNames({ tag, grammar }: Locale): (language: string) => string {
  const names = sharedWords(tag, 'languageNames', english);
  return (language) => names[language] ?? unknown(language, tag, grammar.lowerCaseLanguageNames);
}

/** Only the own records of a page have languages that ours do not have. */
function unknown(language: string, tag: string, lowerCase = false): string {
  const name = new Intl.DisplayNames(tag, { type: 'language' }).of(language) ?? language;
  return lowerCase ? name.toLocaleLowerCase(tag) : name;
}
