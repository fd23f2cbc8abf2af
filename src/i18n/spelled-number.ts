import { counted, type Plural } from './phrases.js';

/** `ten members`: a counted phrase with the number as a word where the language's list has one, for headings. */
export function spelled(count: number, forms: Plural, tag: string, numerals: string): string {
  const word = count > 0 ? numerals.split(' ')[count - 1] : undefined;
  const form = forms[new Intl.PluralRules(tag).select(count)] ?? forms.other;
  return word ? form.replace('#', word) : counted(count, forms, tag);
}

/** The text with a capital letter at its start. */
export const capitalised = (text: string, tag: string): string =>
  text.charAt(0).toLocaleUpperCase(tag) + text.slice(1);
