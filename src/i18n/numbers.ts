import { formatsOf } from './formats.js';

/** A whole number in the format of the locale: `1,234`. */
export function number(value: number, tag: string): string {
  const [separator, size = 3, fewest = 4] = formatsOf(tag).grouping;
  const digits = String(value);
  const ends = new RegExp(`\\B(?=(?:\\d{${size}})*\\d{3}$)`, 'g');
  return digits.length < fewest ? digits : digits.replace(ends, separator);
}
