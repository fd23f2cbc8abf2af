import { lastDayOf, firstDayOf } from '../data/queries/dates.js';
import type { AdoptedDocument, PartialDate } from '../data/types.js';
import { dateInSentence, formatStart } from '../i18n/date-in-sentence.js';
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
  // The years of a range are written without the word that a language adds to a year alone.
  const alone = (date: PartialDate | undefined) => date && dateInSentence(date, locale);
  const text = (
    from && to
      ? fill(phrases.range, { from: formatStart(from, to, locale.tag), to: formatDate(to, locale.tag) })
      : fill(to ? phrases.until : phrases.since, { from: alone(from), to: alone(to) })
  ).join('');
  const when = from && day < firstDayOf(from) ? 'future' : to && day > lastDayOf(to) ? 'past' : 'now';
  return fill(inForce[when], { period: text }).join('');
}
