import type { Plural } from './types.js';

export type { Plural } from './types.js';

/** `10 members`: the form that the locale's plural rules ask for, with the number in the locale's digits. */
export function counted(count: number, forms: Plural, tag: string): string {
  const form = forms[new Intl.PluralRules(tag).select(count)] ?? forms.other;
  // A number does not part from the word that it counts.
  return form.replace(/# ?/, (mark) => count.toLocaleString(tag) + (mark[1] ? '\u00a0' : ''));
}

/** Puts values, which may be templates, in the places `{name}` of a phrase. */
export function fill(phrase: string, values: { readonly [name: string]: unknown }): unknown[] {
  return phrase.split(/[{}]/).map((piece, index) => (index % 2 ? values[piece] : piece));
}

/** Joins values, which may be templates, as the locale joins a list: `a, b and c`. */
export function listed(values: readonly unknown[], tag: string): unknown[] {
  const parts = new Intl.ListFormat(tag).formatToParts(values.map((_, index) => String(index)));
  return parts.map(({ type, value }) => (type === 'element' ? values[Number(value)] : value));
}
