import type { IsoDay } from '../data/types.js';
import { formatDate, formatter } from './dates.js';
import type { Locale } from './locale.js';
import { fill } from './phrases.js';

/** A range of days in the format of the locale: `3–4 July 2024`, `31 August – 1 September 2026`. */
export function formatDays(
  start: IsoDay,
  end: IsoDay,
  { tag, grammar }: Pick<Locale, 'tag' | 'grammar'>,
): string {
  if (start === end) return formatDate(start, tag);
  const format = formatter(tag, true);
  if (grammar.dayRange) {
    const [first, last] = [start, end].map((day) => format.formatToParts(new Date(day)));
    const different = first!.findIndex(({ value }, index) => value !== last![index]?.value);
    const rest = last!.slice(different).map(({ value }) => value);
    return fill(grammar.dayRange, { start: formatDate(start, tag), end: rest.join('') }).join('');
  }
  // Some versions of CLDR put thin spaces around the dash in a range within one month.
  return format.formatRange(new Date(start), new Date(end)).replace(/\b(\d{1,2})\s–\s(\d{1,2})\b/, '$1–$2');
}
