import { lastDayOf, firstDayOf } from '../data/queries/dates.js';
import type { AdoptedDocument, PartialDate } from '../data/types.js';
import { dateInSentence } from '../i18n/date-in-sentence.js';
import { formatDate } from '../i18n/dates.js';
import { fill } from '../i18n/phrases.js';
import type { documents as english } from '../strings/en/documents.js';
import type { DrawingContext } from './drawing-context.js';

/** The period of a document and how it relates to the day: `in force 2025–2027`; `undefined` if no period is known. */
export function periodInWords(
  { period }: AdoptedDocument,
  { day, locale, words }: Pick<DrawingContext<{ documents: typeof english }>, 'day' | 'locale' | 'words'>,
): string | undefined {
  if (!period) return undefined;
  const { period: phrases, inForce } = words.documents;
  const { from, to } = period;
  // The day on which a treaty enters into force is not known in advance.
  if (from && from.length === 10 && day < from) return undefined;
  const isRange = from && to;
  const phrase = isRange ? phrases.range : to ? phrases.until : phrases.since;
  // The years of a range are written without the word that a language adds to a year.
  const write = (date: PartialDate | undefined) =>
    date && (isRange ? formatDate(date, locale.tag) : dateInSentence(date, locale));
  const text = fill(phrase, { from: write(from), to: write(to) }).join('');
  const when = from && day < firstDayOf(from) ? 'future' : to && day > lastDayOf(to) ? 'past' : 'now';
  return fill(inForce[when], { period: text }).join('');
}
