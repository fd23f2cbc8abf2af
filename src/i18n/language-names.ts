import type { Locale } from './locale.js';

/** A function that gives the name of a language (BCP 47 tag) as written inside a sentence of the locale. */
export function languageNames({ tag, grammar }: Locale): (language: string) => string {
  const names = new Intl.DisplayNames(tag, { type: 'language' });
  return (language) => {
    const name = names.of(language) ?? language;
    return grammar.lowerCaseLanguageNames ? name.toLocaleLowerCase(tag) : name;
  };
}
