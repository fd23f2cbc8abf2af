import type {
  AdoptedDocument,
  DocumentId,
  DocumentType,
  IsoDay,
  PartialDate,
  StateId,
  SummitDocument,
  SummitId,
  Theme,
} from '../types.js';
import { day, firstDayOf, lastDayOf } from './dates.js';

interface Documents {
  readonly documents: readonly SummitDocument[];
}

/** Conditions on documents. A missing condition matches all. */
export interface DocumentFilter {
  readonly theme?: Theme | undefined;
  readonly type?: DocumentType | undefined;
  /** A state that the document is about. */
  readonly state?: StateId | undefined;
  /** First day, month or year of adoption, included. */
  readonly from?: PartialDate | undefined;
  /** Last day, month or year of adoption, included. */
  readonly to?: PartialDate | undefined;
}

/**
 * Adds to documents the summit of the dataset that adopted them, and the day of adoption if they have none: `end`, the last
 * day of the meeting.
 */
export function dated(
  documents: readonly AdoptedDocument[],
  end: IsoDay,
  summit: SummitId | undefined,
): readonly SummitDocument[] {
  return documents.map((document) => ({ date: end, summit, ...document }));
}

/** The documents of one summit, in the order in which its sources list them. */
export function documentsOf(
  {
    documentsBySummit,
  }: { readonly documentsBySummit: { readonly [id in SummitId]?: readonly SummitDocument[] } },
  summit: SummitId,
): readonly SummitDocument[] {
  return documentsBySummit[summit] ?? [];
}

/** The documents that match all given conditions, in the given order. For one summit, start from `documentsOf`. */
export function filterDocuments(
  documents: readonly SummitDocument[],
  { theme, type, state, from, to }: DocumentFilter,
): readonly SummitDocument[] {
  const [first, last] = [from && firstDayOf(from), to && lastDayOf(to)];
  return documents.filter(
    (document) =>
      (!theme || document.themes.includes(theme)) &&
      (!type || document.type === type) &&
      (!state || document.states?.includes(state)) &&
      (!first || document.date >= first) &&
      (!last || document.date <= last),
  );
}

/** The documents adopted on or before a day, in the given order. Throws a RangeError if `on` is not a day. */
export function knownOn({ documents }: Documents, on: IsoDay): readonly SummitDocument[] {
  const last = day(on);
  return documents.filter(({ date }) => date <= last);
}

/**
 * Whether a document is in force on a day: it was adopted by then, and its period includes the day. A period known only to
 * months or years includes their first and last days. False if no period is known. Throws a RangeError if `on` is not a
 * day.
 */
export function isInForce({ date, period }: SummitDocument, on: IsoDay): boolean {
  return (
    date <= day(on) &&
    !!period &&
    (!period.from || firstDayOf(period.from) <= on) &&
    (!period.to || on <= lastDayOf(period.to))
  );
}

/** The documents in force on a day, in the given order: see `isInForce`. Throws a RangeError if `on` is not a day. */
export function documentsInForceOn({ documents }: Documents, on: IsoDay): readonly SummitDocument[] {
  day(on);
  return documents.filter((document) => isInForce(document, on));
}

/** The documents that continue or replace the one with this id, in the given order. */
export function successorsOf({ documents }: Documents, id: DocumentId): readonly SummitDocument[] {
  return documents.filter(({ succeeds }) => succeeds === id);
}
