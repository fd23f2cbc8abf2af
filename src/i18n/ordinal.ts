import type { Plural } from './phrases.js';

/** `24th`: the number in the ordinal form of the locale. */
export function ordinal(number: number, forms: Plural, tag: string): string {
  const category = new Intl.PluralRules(tag, { type: 'ordinal' }).select(number);
  return (forms[category] ?? forms.other).replace('#', String(number));
}
