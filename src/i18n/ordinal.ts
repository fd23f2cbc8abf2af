import type { Ordinals } from './types.js';

/** A number as an ordinal of the locale (a BCP 47 tag): `24th`, `第二十四次`. */
export function ordinal(number: number, forms: Ordinals, tag: string): string {
  const category = new Intl.PluralRules(tag, { type: 'ordinal' }).select(number);
  const numeral = forms.numerals?.split(' ')[number - 1] ?? String(number);
  return (forms[category] ?? forms.other).replace('#', numeral);
}
