import type { PartialDate } from '../data/types.js';
import { dateFields, formatDate } from './dates.js';
import { formatsOf } from './formats.js';
import type { Locale } from './locale.js';
import { inDigits } from './numbers.js';
import { fill } from './phrases.js';

/** A date inside a sentence. A bare year gets the word that the language adds to it: `2010 г.` */
export const dateInSentence = (date: PartialDate, { tag, grammar }: Locale): string =>
  date.length === 4 ? inDigits(fill(grammar.year, { year: date }).join(''), tag) : formatDate(date, tag);

/** A date after "since". In some languages a month without a day then needs the case that it has after a day: `с мая 2024 г.` */
export function dateSince(date: PartialDate, locale: Locale): string {
  if (date.length !== 7 || locale.grammar.monthAfterSince === 'stand-alone')
    return dateInSentence(date, locale);
  const formats = formatsOf(locale.tag);
  const { day } = formats;
  return inDigits(fill(day.slice(day.indexOf('{m}')), dateFields(date, formats)).join(''), locale.tag);
}

/** The year of a date, as the locale writes it alone: `2010`, `2010年`. */
export const formatYear = (date: string, { tag }: { readonly tag: string }): string =>
  formatDate(date.slice(0, 4) as PartialDate, tag);

/** The year of a date without the word that the language may add to it, in its digits. */
export const bareYear = (date: string, { tag }: { readonly tag: string }): string =>
  inDigits(date.slice(0, 4), tag);

/** The start of a period. If both ends are years, the end has the word for both: `2024—2029年`. */
export const formatStart = (from: PartialDate, to: PartialDate | undefined, tag: string): string =>
  from.length === 4 && to?.length === 4 ? bareYear(from, { tag }) : formatDate(from, tag);
