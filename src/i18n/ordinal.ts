import { formatsOf } from './formats.js';
import type { Plural } from './phrases.js';

/** A number as an ordinal of the locale (a BCP 47 tag): `24th`. */
export function ordinal(number: number, forms: Plural, tag: string): string {
  return (forms[formatsOf(tag).plural(number, true)] ?? forms.other).replace('#', String(number));
}
