import type { Plural } from './phrases.js';

/** A number as an ordinal of the locale (a BCP 47 tag): `24th`. */
export function ordinal(number: number, forms: Plural, tag: string): string {
  const category = new Intl.PluralRules(tag, { type: 'ordinal' }).select(number);
  return (forms[category] ?? forms.other).replace('#', String(number));
}
