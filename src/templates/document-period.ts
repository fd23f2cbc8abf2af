import { lastDayOf, firstDayOf } from '../data/queries/dates.js';
import type { IsoDay, AdoptedDocument } from '../data/types.js';
import type { documents as english } from '../strings/en/documents.js';
import { formatDate } from '../i18n/dates.js';
import { fill } from '../i18n/phrases.js';

/** How a document's period stands to a day, in words: `in force 2025–2027`; nothing where no period is known. */
export function periodInWords(
  { period }: AdoptedDocument,
  day: IsoDay,
  words: typeof english,
  tag: string,
): string | undefined {
  if (!period) return undefined;
  const { from, to } = period;
  // On which day a treaty would enter into force was not known before it did.
  if (from && from.length === 10 && day < from) return undefined;
  const phrase = from && to ? words.period.range : to ? words.period.until : words.period.since;
  const text = fill(phrase, { from: from && formatDate(from, tag), to: to && formatDate(to, tag) }).join('');
  const when = from && day < firstDayOf(from) ? 'future' : to && day > lastDayOf(to) ? 'past' : 'now';
  return fill(words.inForce[when], { period: text }).join('');
}
