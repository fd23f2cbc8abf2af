import { formatsOf } from './formats.js';

/**
 * What stands between two facts on a line: a dot with `before` it. Beside Persian digits a dot looks like a zero, so that there
 * it is a semicolon.
 */
export const dot = (tag: string, before = ' '): string => (formatsOf(tag).digits ? '؛ ' : `${before}· `);

/** A text of ours, such as a year, in the digits of the locale: `2024`, `۲۰۲۴`. */
export function inDigits(text: string | number, tag: string): string {
  const { digits } = formatsOf(tag);
  return digits ? String(text).replace(/\d/g, (digit) => digits[Number(digit)]!) : String(text);
}

/** A whole number in the format of the locale: `1,234`. */
export function number(value: number, tag: string): string {
  const [separator, size = 3, fewest = 4] = formatsOf(tag).grouping;
  const digits = String(value);
  const ends = new RegExp(`\\B(?=(?:\\d{${size}})*\\d{3}$)`, 'g');
  return inDigits(digits.length < fewest ? digits : digits.replace(ends, separator), tag);
}
