import { formatsOf } from './formats.js';
import { number } from './numbers.js';
import type { Plural } from './types.js';

export type { Plural } from './types.js';

/** A count with its noun: `10 members`. Uses the plural rules and the digits of the locale (a BCP 47 tag). */
export function counted(count: number, forms: Plural, tag: string): string {
  const form = forms[formatsOf(tag).plural(count)] ?? forms.other;
  // A no-break space keeps the number and its noun on one line.
  return form.replace(/# ?/, (mark) => number(count, tag) + (mark[1] ? '\u00a0' : ''));
}

/**
 * Replaces the placeholders `{name}` of a phrase by values, which may be templates. A word joiner keeps what a hyphen adds to
 * a number on its line: `2024-yil`.
 */
export function fill(phrase: string, values: { readonly [name: string]: unknown }): unknown[] {
  return phrase
    .replace(/\}-/g, '$&\u2060')
    .split(/[{}]/)
    .map((piece, index) => (index % 2 ? values[piece] : piece));
}

/** Joins values, which may be templates, as a list in the locale: `a, b and c`. */
export function listed(values: readonly unknown[], tag: string): unknown[] {
  const [between, last, two] = formatsOf(tag).list;
  return values.flatMap((value, index) => {
    const left = values.length - index;
    const separator = left > 1 ? between : index > 1 ? last : two;
    return index ? [separator, value] : [value];
  });
}
