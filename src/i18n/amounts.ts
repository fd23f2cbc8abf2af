import { amounts as english } from '../strings/en/amounts.js';
import { formatsOf, loadedWords } from './formats.js';
import { inDigits, number } from './numbers.js';
import type { Amounts } from './types.js';

/** Needs `amounts` in the vocabulary of the tag. */
const amountsOf = (tag: string): Amounts => ({
  ...loadedWords(tag, 'amounts', english),
  ...formatsOf(tag).amounts,
});

/** A share in percent, with one decimal: `24.3%`. */
export function percent(share: number, tag: string): string {
  const { percent: pattern, decimal } = amountsOf(tag);
  return inDigits(pattern.replace('#', (share * 100).toFixed(1).replace('.', decimal)), tag);
}

const inThreeDigits = (value: number): number => Number(value.toPrecision(3));

/** A number rounded to three digits: `208,000`. */
export function rounded(value: number, tag: string): string {
  const [whole, ...decimals] = String(inThreeDigits(value)).split('.');
  return [number(Number(whole), tag), ...decimals.map((each) => inDigits(each, tag))].join(
    amountsOf(tag).decimal,
  );
}

/** A number rounded to three digits, with a word or an abbreviation for thousands or millions: `20.6 million`. */
export function amount(value: number, tag: string, style: 'long' | 'short' = 'long'): string {
  const { decimal, long, [style]: table = long } = amountsOf(tag);
  const all = inThreeDigits(value);
  const [power, forms] = table.findLast(([each]) => all >= 10 ** each) ?? [0, { other: '#' }];
  const few = inThreeDigits(all / 10 ** power);
  const form = forms[formatsOf(tag).plural(few)] ?? forms.other;
  return form.replace('#', few < 1e4 ? inDigits(String(few).replace('.', decimal), tag) : number(few, tag));
}
