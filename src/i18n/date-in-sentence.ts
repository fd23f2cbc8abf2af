import type { PartialDate } from '../data/types.js';
import { formatDate, formatter } from './dates.js';
import type { Locale } from './locale.js';
import { fill } from './phrases.js';

/** A date inside a sentence. A bare year gets the word that the language adds to it: `2010 г.` */
export const dateInSentence = (date: PartialDate, { tag, grammar }: Locale): string =>
  date.length === 4 ? fill(grammar.year, { year: date }).join('') : formatDate(date, tag);

const lengthOf = (parts: readonly { readonly value: string }[]): number =>
  parts.map(({ value }) => value).join('').length;

/** A date after "since". In some languages a month without a day then needs the case that it has after a day: `с мая 2024 г.` */
export function dateSince(date: PartialDate, locale: Locale): string {
  if (date.length !== 7 || locale.grammar.monthAfterSince === 'stand-alone')
    return dateInSentence(date, locale);
  const day = `${date}-01` as PartialDate;
  const parts = formatter(locale.tag, 10).formatToParts(new Date(day));
  const month = parts.findIndex(({ type }) => type === 'month');
  // Cut out of the whole text, because some engines have other spaces in its parts.
  return formatDate(day, locale.tag).slice(lengthOf(parts.slice(0, month)));
}

/** The year of a date, as the locale writes it alone: `2010`, `2010年`. */
export const formatYear = (date: string, { tag }: { readonly tag: string }): string =>
  formatDate(date.slice(0, 4) as PartialDate, tag);

/** The start of a period. If both ends are years, the end has the word for both: `2024—2029年`. */
export const formatStart = (from: PartialDate, to: PartialDate | undefined, tag: string): string =>
  from.length === 4 && to?.length === 4 ? from : formatDate(from, tag);
