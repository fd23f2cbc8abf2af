import { formatsOf } from './formats.js';
import { counted, type Plural } from './phrases.js';

/**
 * A count with its noun for headings, with the number as a word: `ten members`. `numerals` are the words for 1, 2, 3 …,
 * separated by spaces; larger numbers stay in digits.
 */
export function spelled(count: number, forms: Plural, tag: string, numerals: string): string {
  if (count === 1 && forms.alone) return forms.alone;
  const word = count > 0 ? numerals.split(' ')[count - 1] : undefined;
  const form = forms[formatsOf(tag).plural(count)] ?? forms.other;
  return word ? form.replace('#', word) : counted(count, forms, tag);
}

/** The text with its first letter capitalised. */
export const capitalised = (text: string, tag: string): string =>
  text.charAt(0).toLocaleUpperCase(tag) + text.slice(1);
