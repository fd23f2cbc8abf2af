import { formatsOf } from './formats.js';
import { inDigits } from './numbers.js';
import type { Ordinals } from './types.js';

/** A number as an ordinal of the locale (a BCP 47 tag): `24th`, `第二十四次`, with a word joiner after a hyphen. */
export function ordinal(number: number, forms: Ordinals, tag: string): string {
  const form = forms[formatsOf(tag).plural(number, true)] ?? forms.other;
  const numeral = forms.numerals?.split(' ')[number - 1] ?? inDigits(number, tag);
  return form.replace('#', numeral).replace('-', '-\u2060');
}
