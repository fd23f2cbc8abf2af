import type { Plural } from './types.js';

export type { Plural } from './types.js';

/** A count with its noun: `10 members`. Uses the plural rules and the digits of the locale (a BCP 47 tag). */
export function counted(count: number, forms: Plural, tag: string): string {
  const form = forms[new Intl.PluralRules(tag).select(count)] ?? forms.other;
  // A no-break space keeps the number and its noun on one line.
  return form.replace(/# ?/, (mark) => count.toLocaleString(tag) + (mark[1] ? '\u00a0' : ''));
}

/** Replaces the placeholders `{name}` of a phrase by values, which may be templates. */
export function fill(phrase: string, values: { readonly [name: string]: unknown }): unknown[] {
  return phrase.split(/[{}]/).map((piece, index) => (index % 2 ? values[piece] : piece));
}

/** Joins values, which may be templates, as a list in the locale: `a, b and c`. */
export function listed(values: readonly unknown[], tag: string): unknown[] {
  const parts = new Intl.ListFormat(tag).formatToParts(values.map((_, index) => String(index)));
  return parts.map(({ type, value }) => (type === 'element' ? values[Number(value)] : value));
}
