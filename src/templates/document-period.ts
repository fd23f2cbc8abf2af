import { lastDayOf, firstDayOf } from '../data/queries/dates.js';
import type { AdoptedDocument } from '../data/types.js';
import { formatStart } from '../i18n/date-in-sentence.js';
import { formatDate } from '../i18n/dates.js';
import { fill } from '../i18n/phrases.js';
import type { documents as english } from '../strings/en/documents.js';
import type { DrawingContext } from './drawing-context.js';

/** The period of a document and how it relates to the day: `in force 2025–2027`; `undefined` if no period is known. */
export function periodInWords(
  { period }: AdoptedDocument,
  { day, tag, words }: Pick<DrawingContext<{ documents: typeof english }>, 'day' | 'tag' | 'words'>,
): string | undefined {
  if (!period) return undefined;
  const { period: phrases, inForce } = words.documents;
  const { from, to } = period;
  // The day on which a treaty enters into force is not known in advance.
  if (from && from.length === 10 && day < from) return undefined;
  const phrase = from && to ? phrases.range : to ? phrases.until : phrases.since;
  const text = fill(phrase, { from: from && formatStart(from, to, tag), to: to && formatDate(to, tag) }).join(
    '',
  );
  const when = from && day < firstDayOf(from) ? 'future' : to && day > lastDayOf(to) ? 'past' : 'now';
  return fill(inForce[when], { period: text }).join('');
}
